import { partyLabel } from '../../record/party.ts';
import { membersOn } from '../../lifecycle/balance.ts';
import { sidesOf, type Obligation } from '../../lifecycle/obligation.ts';
import { documentOf, documentsOf, type CityRecord, type Project, sectionKeyOf } from '../../record/record.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { firstStepOn } from '../../programme/steps.ts';
import { PARTY_LABELS, type Party } from '../../record/kinds/shared.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import type { Account } from '../account.ts';
import { actorOn } from '../actor.ts';
import { isSender } from '../sender.ts';

/** Somebody who holds the ball: reached by a GitHub name, or by a call or a letter. */
export interface Addressee {
  readonly party: Exclude<Party, 'both'>;
  readonly name: Text;
  /** An account, or `organisation/team`; null for those who have none. */
  readonly login: string | null;
}

/** What it takes to say who somebody is. */
export interface People {
  readonly record: CityRecord;
  readonly today: IsoDate;
  /** The project that it is about; undefined for the programme's own obligations. */
  readonly project?: Project | undefined;
  /** Who opened the project's issue; null where there is none. */
  readonly author: Account | null;
}

/** Everybody who owes something, each once. Nobody else is ever told. */
export function holdersOf(obligation: Obligation, people: People): readonly Addressee[] {
  return sidesOf(obligation.owedBy).flatMap((party) => partyIn(party, obligation, people));
}

/** The office that runs the programme. */
export function secretariatOn(record: CityRecord, today: IsoDate): readonly Addressee[] {
  const offices = programmeOn(record, today).offices.filter(({ roles }) => roles.includes('secretariat'));
  return offices.map((office) => ofOffice(office, 'secretariat'));
}

/** The person who made the proposal; without an account where it came on paper. */
export function proposerOf({ record, today, project, author }: People): Addressee {
  const proposal = project && documentOf(project, 'proposal')?.data;
  const name = proposal?.proposer.name ?? PARTY_LABELS.proposer.ja;
  const isOwn = author !== null && !isSender(author) && !isEnteredFor(author, project, { record, today });
  return { party: 'proposer', name: { ja: name, en: name }, login: isOwn ? author.login : null };
}

/** The section that carries a project, by its plan or its last decision; undefined before there is one. */
export function sectionOf(project: Project, { record, today }: Pick<People, 'record' | 'today'>) {
  const id = sectionKeyOf(project);
  return programmeOn(record, today).offices.find((office) => office.id === id);
}

function partyIn(
  party: Exclude<Party, 'both'>,
  obligation: Obligation,
  people: People,
): readonly Addressee[] {
  const { record, today, project } = people;
  switch (party) {
    case 'secretariat':
      return secretariatOn(record, today);
    case 'council':
      return council(obligation, people);
    case 'proposer':
      return [proposerOf(people)];
    case 'owner':
      return [ownerOf(people)];
    case 'section': {
      const asked = obligation.what === 'opinion' ? obligation.id : undefined;
      const office =
        asked === undefined
          ? project && sectionOf(project, people)
          : programmeOn(record, today).offices.find(({ id }) => id === asked);
      const offices = office ? [office] : sectionsAsked(people);
      return offices.length > 0
        ? offices.map((one) => ofOffice(one, 'section'))
        : [{ party, name: PARTY_LABELS.section, login: null }];
    }
  }
}

/** Before a decision names the section that carries a project, what is asked of the section is asked of those whose opinion was. */
function sectionsAsked({ record, today, project }: People): Programme['offices'] {
  const asked = project ? documentsOf(project, 'opinion').map(({ data }) => data.section) : [];
  return programmeOn(record, today).offices.filter(({ id }) => asked.includes(id));
}

/** The seats of the step in which it is due, of the roster of that day, without those who have handed in their sheet. */
function council(
  { what, due, meeting }: Obligation,
  { record, today, project }: People,
): readonly Addressee[] {
  const day = due !== null && due > today ? due : today;
  const step = what === 'decision' ? 2 : firstStepOn(record, day);
  const seats = membersOn(record, step, day);
  if (seats.length === 0)
    return [{ party: 'council', name: partyLabel('council', programmeOn(record, today)), login: null }];
  const sheets = project
    ? documentsOf(project, 'assessment').filter(({ data }) => data.meeting === meeting)
    : [];
  const open = seats.filter(({ id }) => !sheets.some(({ data }) => data.member === id));
  return open.map(({ displayName, github }) => ({
    party: 'council',
    name: { ja: displayName, en: displayName },
    login: github?.login ?? null,
  }));
}

/** The owner is the proposer unless the plan names somebody else, or the city proposed and found a partner. */
export function ownerOf(people: People): Addressee {
  const plan = people.project && documentOf(people.project, 'plan')?.data;
  const proposal = people.project && documentOf(people.project, 'proposal')?.data;
  const proposer = proposerOf(people);
  const name = plan?.owner ?? (proposal?.proposer.type === 'city-staff' ? undefined : proposer.name.ja);
  if (name === undefined) return { party: 'owner', name: PARTY_LABELS.owner, login: null };
  const isProposer = proposal?.proposer.type !== 'city-staff' && name === proposer.name.ja;
  return { party: 'owner', name: { ja: name, en: name }, login: isProposer ? proposer.login : null };
}

/** Whether the secretariat opened the issue for somebody who has no account. */
function isEnteredFor(
  author: Account,
  project: Project | undefined,
  { record, today }: Pick<People, 'record' | 'today'>,
): boolean {
  const proposal = project && documentOf(project, 'proposal')?.data;
  if (proposal?.onBehalf !== undefined) return true;
  return proposal?.proposer.type !== 'city-staff' && actorOn(record, today, author).isSecretariat;
}

/** An office as a section that is asked for something. */
export const officeFor = (office: Programme['offices'][number]): Addressee => ofOffice(office, 'section');

const ofOffice = (
  { name, github }: Programme['offices'][number],
  party: 'secretariat' | 'section',
): Addressee => ({ party, name, login: github?.login ?? null });
