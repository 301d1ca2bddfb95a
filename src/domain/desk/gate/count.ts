import { dayOf, later } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { dayOf as sittingDay } from '../../lifecycle/sittings.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { type Side, SIDES } from '../../record/kinds/shared.ts';
import type { CityRecord, Project, Sitting } from '../../record/record.ts';
import { conflictedIn, type CouncilPaper, membersOfProposer } from '../../rules/council/conflicts.ts';
import { seatedOn, stepFor } from '../../rules/members.ts';
import { isKnownAs, isNamesake } from '../account.ts';
import type { Given } from './given.ts';
import type { Approval, Stand } from './reviews.ts';

/** What one side has said of a paper of the council. */
export interface SideCount {
  readonly side: Side;
  /** How many the programme of the sitting's day wants. */
  readonly wanted: number;
  /** How many are still missing. */
  readonly missing: number;
  readonly approved: readonly Member[];
  /** Those whose approval would still count. */
  readonly open: readonly Member[];
  /** Those with a conflict of interest. */
  readonly conflicted: readonly Member[];
  /** Those in whose name another account spoke: what it said does not count. */
  readonly namesakes: readonly Member[];
}

export interface Count {
  readonly sides: readonly SideCount[];
  readonly approvals: readonly Approval[];
  /** Those of them that were given on GitHub, with their days (JST). */
  readonly given: Given['approvals'];
}

/** What is known beside the record when approvals are counted. */
export interface Said {
  readonly stands: readonly Stand[];
  /** Whether the secretariat filed the paper: only then do the approvals count that it enters. */
  readonly bySecretariat: boolean;
  readonly today: IsoDate;
}

/**
 * Counts the approvals of a paper by side (C28): by members of its step, on the roster of the sitting's day or (minutes
 * are often approved after the year has turned) of today's; each once, by whatever means; none of members with a
 * conflict of interest. Rosters and programme are those of `trusted`, the default branch.
 */
export function countApprovals(
  paper: CouncilPaper,
  project: Project,
  sitting: Sitting,
  trusted: CityRecord,
  said: Said,
): Count {
  const day = sittingDay(sitting);
  const wanted = programmeOn(trusted, day).approvals;
  const members = seatedOn(trusted, stepFor(paper.kind, trusted, day), day, later(day, said.today));
  const conflicts = new Set([
    ...conflictedIn(project),
    ...conflictedIn(trusted.projects.get(project.id) ?? project),
    ...membersOfProposer(project, trusted, day).keys(),
  ]);
  const free = members.filter(({ id }) => !conflicts.has(id));
  const approved = eachPersonOnce(free.filter((member) => approves(member, paper, said)));
  const of = (side: Side, all: readonly Member[]) => all.filter((member) => member.side === side);
  const sides = SIDES.map((side) => ({
    side,
    wanted: wanted[side],
    missing: Math.max(0, wanted[side] - of(side, approved).length),
    approved: of(side, approved),
    open: of(side, free).filter(({ id }) => !approved.some((member) => member.id === id)),
    conflicted: of(side, members).filter(({ id }) => conflicts.has(id)),
    namesakes: of(side, free).filter(({ github }) =>
      said.stands.some(({ account }) => isNamesake(account, github)),
    ),
  }));
  const approvals = sides.flatMap(({ side, approved }) => approved.map(({ id }) => ({ member: id, side })));
  return { sides, approvals, given: approved.flatMap((member) => givenBy(member, said)) };
}

function givenBy({ id, github }: Member, { stands }: Said): Given['approvals'] {
  const at = stands.find(({ account }) => isKnownAs(account, github))?.approvedAt;
  return at ? [{ member: id, on: dayOf(at) }] : [];
}

/** A person who holds two seats has one voice. */
function eachPersonOnce(members: readonly Member[]): readonly Member[] {
  const persons = new Set<string>();
  return members.filter(({ id, github }) => {
    const person = github === undefined ? id : `@${github.id ?? github.login.toLowerCase()}`;
    return !persons.has(person) && persons.add(person);
  });
}

/** On GitHub, at the sitting or on paper; asking for changes takes back whatever was given by that day. */
function approves(member: Member, { data }: CouncilPaper, { stands, bySecretariat, today }: Said): boolean {
  const stand = stands.find(({ account }) => isKnownAs(account, member.github));
  if (stand?.approvedAt) return true;
  if (!bySecretariat) return false;
  return (data.approvals ?? []).some(
    ({ member: id, on, means }) =>
      id === member.id &&
      means !== 'github' &&
      on <= today &&
      (!stand?.takenBackAt || dayOf(stand.takenBackAt) < on),
  );
}
