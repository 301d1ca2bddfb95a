import type { Programme } from '../programme/schema.ts';
import type { Party } from '../record/kinds/shared.ts';
import { partnerNameOf } from './partners.ts';
import { partyLabel } from '../record/party.ts';
import { documentOf, documentsOf, type Project } from '../record/record.ts';
import type { Text } from '../text.ts';

/** Returns whom to call: the role with the section, the office or the group that has it: 担当課（みどり課）. */
export function namedParty(party: Party, project: Project | null, programme: Programme): Text {
  const role = partyLabel(party, programme);
  const names = namesOf(party, project, programme);
  if (names.length === 0) return role;
  const list = (lang: keyof Text, mark: string) => names.map((name) => name[lang]).join(mark);
  return { ja: `${role.ja}（${list('ja', '、')}）`, en: `${role.en} (${list('en', ', ')})` };
}

function namesOf(party: Party, project: Project | null, programme: Programme): readonly Text[] {
  const { offices } = programme;
  if (party === 'secretariat')
    return offices.filter(({ roles }) => roles.includes('secretariat')).map(({ name }) => name);
  if (!project) return [];
  const plan = documentOf(project, 'plan')?.data;
  const proposer = documentOf(project, 'proposal')?.data.proposer.name;
  switch (party) {
    case 'proposer':
      return plain(proposer);
    case 'owner':
      return plain(plan?.owner ?? partnerNameOf(project) ?? proposer);
    case 'section': {
      const decided = documentsOf(project, 'decision').flatMap(({ data }) => data.section ?? []);
      const id = plan?.section ?? decided.at(-1);
      return offices.filter((office) => office.id === id).map(({ name }) => name);
    }
    case 'both':
      return [...namesOf('section', project, programme), ...namesOf('owner', project, programme)];
    case 'council':
      return [];
  }
}

const plain = (name: string | undefined): readonly Text[] =>
  name === undefined ? [] : [{ ja: name, en: name }];
