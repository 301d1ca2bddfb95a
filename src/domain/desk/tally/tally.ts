import { dayOf } from '../../lifecycle/sittings.ts';
import {
  titleOf,
  documentOf,
  documentsOf,
  type CityRecord,
  type DocumentOf,
  type Project,
  type Sitting,
} from '../../record/record.ts';
import { councilSteps, type Member } from '../../lifecycle/balance.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { JUDGEMENTS, SIDES, type Side } from '../../record/kinds/shared.ts';
import { rosterOf, rosterOn } from '../../rules/members.ts';
import type { Text } from '../../text.ts';

export type Judgement = (typeof JUDGEMENTS)[number];

/** Who of a side has handed in a sheet, and who is still to come. */
export interface SheetsOfSide {
  readonly side: Side;
  readonly filed: readonly Member[];
  readonly open: readonly Member[];
  /** Those who declared a conflict of interest; they judge nothing. */
  readonly conflicted: readonly Member[];
}

/** How the two sides see one guideline: how many judged how. */
export interface Views {
  readonly key: string;
  readonly label: Text;
  readonly by: Readonly<Record<Side, Readonly<Record<Judgement, number>>>>;
}

export interface ProposalTally {
  readonly project: string;
  readonly title: string;
  readonly sides: readonly SheetsOfSide[];
  readonly guidelines: readonly Views[];
}

export interface SittingTally {
  readonly sitting: Sitting;
  readonly proposals: readonly ProposalTally[];
}

/**
 * The sheets for a sitting (C13): those of the proposals on its agenda, and of any other for which a member filed one.
 * Members are those of the roster of its day. Throws `NoProgrammeError`.
 */
export function tallyOf(record: CityRecord, sitting: Sitting): SittingTally {
  const onAgenda = new Set(sitting.data.agenda.flatMap(({ project }) => project ?? []));
  const proposals = [...record.projects.values()].filter(
    (project) => sheetsFor(project, sitting).length > 0 || (onAgenda.has(project.id) && isProposed(project)),
  );
  return { sitting, proposals: proposals.map((project) => tallyOfProject(record, sitting, project)) };
}

/** The sheets of one project for a sitting, counted. */
export function tallyOfProject(record: CityRecord, sitting: Sitting, project: Project): ProposalTally {
  const members = membersFor(project, sitting, record);
  const sheets = sheetsFor(project, sitting);
  const sheetOf = ({ id }: Member) => sheets.find(({ data }) => data.member === id);
  const sides = SIDES.map((side): SheetsOfSide => {
    const own = members.filter((member) => member.side === side);
    const hasConflict = (member: Member) => sheetOf(member)?.data.conflictOfInterest === true;
    return {
      side,
      filed: own.filter((member) => sheetOf(member) && !hasConflict(member)),
      open: own.filter((member) => !sheetOf(member)),
      conflicted: own.filter(hasConflict),
    };
  });
  const judging = sides.flatMap(({ side, filed }) =>
    filed.map((member) => ({ side, sheet: sheetOf(member) })),
  );
  const { criteria } = programmeOn(record, dayOf(sitting));
  const guidelines = criteria.map(({ key, label }): Views => {
    const count = (side: Side, judgement: Judgement) =>
      judging.filter(
        (each) => each.side === side && each.sheet?.data.criteria?.[key]?.judgement === judgement,
      ).length;
    const ofSide = (side: Side) => ({
      good: count(side, 'good'),
      fair: count(side, 'fair'),
      poor: count(side, 'poor'),
    });
    return { key, label, by: { npo: ofSide('npo'), city: ofSide('city') } };
  });
  return { project: project.id, title: titleOf(project), sides, guidelines };
}

/**
 * The members who judge a project at a sitting (C18): where both steps meet, those of step 2 are called for what an earlier
 * sitting referred, and for all else those of step 1.
 */
function membersFor(project: Project, sitting: Sitting, record: CityRecord): readonly Member[] {
  if (councilSteps(sitting).length < 2) return rosterOf(sitting, record) ?? [];
  const isReferred = documentsOf(project, 'review').some(({ data: { meeting, result } }) => {
    const earlier = record.sittings.get(meeting);
    return result === 'refer' && earlier !== undefined && dayOf(earlier) < dayOf(sitting);
  });
  return rosterOn(record, dayOf(sitting), isReferred ? 'step 2' : 'step 1') ?? [];
}

const sheetsFor = (project: Project, { id }: Sitting): readonly DocumentOf<'assessment'>[] =>
  documentsOf(project, 'assessment').filter(({ data }) => data.meeting === id);

/** Still a proposal: what has an agreement comes to a sitting to be verified, and needs no sheets. */
const isProposed = (project: Project): boolean =>
  documentOf(project, 'proposal') !== undefined && documentOf(project, 'agreement') === undefined;
