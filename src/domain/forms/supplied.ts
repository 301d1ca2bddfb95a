import { isEdit } from './edits/index.ts';
import type { FiledKind, FormKind } from './form.ts';

/**
 * Fields that no form asks for, because the desk or the reader of the form knows them better: when and by which issue
 * a paper came, on which side a member sits, the marks of the rows of a new plan. Corrections have a form of their own.
 */
const SUPPLIED: Readonly<Record<FiledKind, readonly string[]>> = {
  proposal: ['filedAt', 'summaryEn', 'picture', 'location', 'source', 'corrections'],
  consultation: ['source', 'corrections'],
  opinion: ['source', 'corrections'],
  assessment: ['side', 'source', 'corrections'],
  review: ['source', 'corrections'],
  decision: ['source', 'corrections'],
  // An amendment refers to these marks, so it asks for them; a plan is where they begin.
  plan: ['milestones[].id', 'budgetLines[].id', 'indicators[].id', 'source', 'corrections'],
  agreement: ['source', 'corrections'],
  amendment: ['source', 'corrections'],
  progress: ['source', 'corrections'],
  offer: ['filedAt', 'notifiedOn', 'source', 'corrections'],
  report: ['submittedAt', 'source', 'corrections'],
  verification: ['source', 'corrections'],
  withdrawal: ['source', 'corrections'],
  termination: ['source', 'corrections'],
  activity: [],
};

/** Returns whether a field (`source`, `milestones[].id`) or the group or table that holds it is supplied by the desk. */
export const isSupplied = (kind: FormKind, field: string): boolean =>
  suppliedFields(kind).some(
    (own) => field === own || field.startsWith(`${own}.`) || field.startsWith(`${own}[`),
  );

/** Returns the fields of a kind that nobody is asked for. */
export const suppliedFields = (kind: FormKind): readonly string[] => (isEdit(kind) ? [] : SUPPLIED[kind]);

/** Fields of a group that are asked for, and that the desk fills in where they are left empty and the rest of it is not. */
const FILLED_IF_EMPTY: ReadonlySet<string> = new Set([
  'onBehalf.by',
  'agreed.npo.means',
  'agreed.city.means',
]);

/** Returns whether the desk knows what to write where a field of a group was left empty. */
export const isFilledIfEmpty = (field: string): boolean => FILLED_IF_EMPTY.has(field);
