import type { DataOf } from '../../record/kinds/index.ts';
import { same, type ChangedDocument } from './changed-documents.ts';

/**
 * The fields (top-level keys) of a merged document that a change alters, leaving aside corrections and what may be
 * added without one: the day of a notification, a side's missing agreement to the plan, and the answer of a section
 * that was asked.
 */
export function alteredFields(document: ChangedDocument): string[] {
  const [before, after] = [entriesOf(document.before), entriesOf(document.after)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter(
    (key) => key !== 'corrections' && !same(before.get(key), after.get(key)) && !isAddition(key, document),
  );
}

const entriesOf = (data: object): ReadonlyMap<string, unknown> => new Map(Object.entries(data));

const ANSWER = new Set(['answeredOn', 'feasibility', 'opinion']);

function isAddition(key: string, { kind, before, after }: ChangedDocument): boolean {
  if (key === 'notifiedOn') return !('notifiedOn' in before) || before.notifiedOn === undefined;
  if (kind === 'opinion' && ANSWER.has(key)) return (before as DataOf<'opinion'>).answeredOn === undefined;
  if (kind !== 'plan' || key !== 'agreedBy') return false;
  const [was, is] = [(before as DataOf<'plan'>).agreedBy, (after as DataOf<'plan'>).agreedBy];
  return (['npo', 'city'] as const).every((side) => was[side] === undefined || was[side] === is[side]);
}
