import type { DataOf, ProjectKind } from '../../record/kinds/index.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import { contentPathOf } from '../../record/path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import type { Change } from '../rule.ts';

/** A document of a project that was there before and still is, as it was and as it is. */
export interface ChangedDocument<K extends ProjectKind = ProjectKind> {
  readonly kind: K;
  readonly path: string;
  readonly before: DataOf<K>;
  readonly after: DataOf<K>;
}

/** Merged documents that a change alters. What could not be read before or cannot be read now is told by the family `form`. */
export function* changedDocuments(change: Change): Iterable<ChangedDocument> {
  for (const { path, before, after } of change.files) {
    const place = contentPathOf(path);
    if (place?.is !== 'document' || before === null || after === null) continue;
    const [was, is] = [readDocument(place.kind, before).data, readDocument(place.kind, after).data];
    if (was && is) yield { kind: place.kind, path, before: was, after: is };
  }
}

/** Returns whether two values of a record are the same, whatever the order of their keys. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  ) ?? '';

/**
 * Returns the fields (top-level keys) of a merged document that a change alters, leaving aside corrections and what may be
 * added without one: the day of a notification, a side's missing word and its judgements, a partner that was found, and the
 * answer of a section that was asked.
 */
export function alteredFields(document: ChangedDocument): string[] {
  const [before, after] = [entriesOf(document.before), entriesOf(document.after)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter(
    (key) => key !== 'corrections' && !same(before.get(key), after.get(key)) && !isAddition(key, document),
  );
}

const entriesOf = (data: object): ReadonlyMap<string, unknown> => new Map(Object.entries(data));

// An answer that came on paper says who entered it.
const ANSWER = new Set(['answeredOn', 'feasibility', 'opinion', 'onBehalf']);

/** What others show of a proposal, written when there is somebody to write it; no word of the proposal changes. */
const BESIDE = new Set(['summaryEn', 'picture', 'location']);

function isAddition(key: string, { kind, before, after }: ChangedDocument): boolean {
  if (key === 'notifiedOn') return !('notifiedOn' in before) || before.notifiedOn === undefined;
  if (key === 'partner') return !('partner' in before) || before.partner === undefined;
  if (kind === 'proposal' && BESIDE.has(key)) return entriesOf(before).get(key) === undefined;
  if (kind === 'opinion' && ANSWER.has(key)) return (before as DataOf<'opinion'>).answeredOn === undefined;
  if (key === 'agreed' && 'agreed' in before && 'agreed' in after)
    return isWordAdded(before.agreed, after.agreed);
  if (kind !== 'report') return false;
  return isJudgementAdded(key, before as DataOf<'report'>, after as DataOf<'report'>);
}

type Words = DataOf<'plan'>['agreed'];

/** A side whose word was missing has given it, and nothing else of the two changed. */
const isWordAdded = (was: Words, is: Words): boolean =>
  SIDES.every((side) => was[side] === undefined || same(was[side], is[side]));

/** The second half of a report: the word of a side that had not judged, and this side's own judgements (C24). */
function isJudgementAdded(key: string, was: DataOf<'report'>, is: DataOf<'report'>): boolean {
  if (key === 'judged') return isWordAdded(was.judged, is.judged);
  if (key !== 'results') return false;
  const added = SIDES.filter((side) => was.judged[side] === undefined && is.judged[side] !== undefined);
  const without = (results: DataOf<'report'>['results']): unknown =>
    results.map((result) =>
      Object.fromEntries(Object.entries(result).filter(([name]) => !added.some((side) => side === name))),
    );
  return same(without(was.results), without(is.results));
}
