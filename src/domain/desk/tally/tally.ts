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
import type { Member } from '../../lifecycle/balance.ts';
import { programmeOn } from '../../programme/in-force.ts';
import { JUDGEMENTS, SIDES, type Side } from '../../record/kinds/shared.ts';
import { rosterOn, stepAt, stepOfSheet } from '../../rules/members.ts';
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
    (project) => sheetsAt(project, sitting).length > 0 || (onAgenda.has(project.id) && isProposed(project)),
  );
  return { sitting, proposals: proposals.map((project) => tallyOfProject(record, sitting, project)) };
}

/** The sheets of one project for a sitting, counted. */
export function tallyOfProject(record: CityRecord, sitting: Sitting, project: Project): ProposalTally {
  const step = stepAt(project, sitting, record);
  const members = rosterOn(record, dayOf(sitting), step) ?? [];
  const sheets = sheetsAt(project, sitting).filter((sheet) => stepOfSheet(sheet, project, record) === step);
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

const sheetsAt = (project: Project, { id }: Sitting): readonly DocumentOf<'assessment'>[] =>
  documentsOf(project, 'assessment').filter(({ data }) => data.meeting === id);

/** Still a proposal: what has an agreement comes to a sitting to be verified, and needs no sheets. */
const isProposed = (project: Project): boolean =>
  documentOf(project, 'proposal') !== undefined && documentOf(project, 'agreement') === undefined;
