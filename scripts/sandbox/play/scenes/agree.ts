import { agreement, plan } from '../papers/agreement.ts';
import { expectThat, inJapanese, tellStanding } from '../shown.ts';
import type { Theatre } from '../theatre.ts';
import { answers, type Proposed } from './propose.ts';

/** Section and owner settle plan and agreement; the secretariat writes the new year's roster and sittings. */
export async function agree(theatre: Theatre, { beach }: Proposed): Promise<void> {
  const { tell } = theatre;
  await theatre.moveTo('2027-03-16T10:00:00+09:00');
  tell.scene('2027-03-16', '事業計画書と協定書');
  tell.act('環境保全課', '団体と一緒にまとめた計画と協定を出します。');
  const issue = await theatre.file(
    'kankyo-ka',
    'agreement',
    answers(
      [
        { kind: 'plan', data: { ...plan } },
        { kind: 'agreement', data: { ...agreement } },
      ],
      beach.project,
    ),
    '【事業計画書・協定書】',
  );
  tell.paper(`返事 #${issue}`, inJapanese(await theatre.answer(issue)));
  await theatre.merge(issue);
  tellStanding(theatre, beach.project);
  expectThat(theatre.standing(beach.project).stage === 'agreed', 'the agreement is concluded');

  tell.act('市民活動課', '2027年度の名簿と会議を記録に入れます。');
  await theatre.bring('year-2027', '2027年度の名簿と会議', newYear(theatre));
}

const sitting = (step: string, convened: string, day: string): string => `---
step: ${step}
convenedOn: ${convened}
startsAt: ${day}T14:00:00+09:00
endsAt: ${day}T16:30:00+09:00
place: 市役所 会議室
openness: open
chair: 市民活動課長
agenda:
  - item: 提案の検討
---
`;

/** The roster of the year before for a year more, and the first two sittings. */
function newYear({ forge, record }: Theatre): { path: string; text: string }[] {
  const members = record().rosters.get(2026)?.data.members ?? [];
  const roster = members
    .map((member) => {
      const { id, displayName, side, office, post, steps, github } = member;
      return `  - id: ${id}\n    displayName: ${displayName}\n    side: ${side}\n    office: ${office}\n    post: ${post}\n    steps: [${steps.join(', ')}]\n    from: 2027-04-01\n    until: 2028-03-31\n    github: ${github}\n`;
    })
    .join('');
  expectThat(forge.failures.length === 0, 'the stand-in has not failed');
  return [
    { path: 'content/council/2027.yaml', text: `members:\n${roster}` },
    { path: 'content/meetings/2027-01.md', text: sitting('[1]', '2027-03-12', '2027-05-19') },
    { path: 'content/meetings/2027-02.md', text: sitting('[1, verification]', '2027-03-12', '2027-08-18') },
  ];
}
