import type { Form } from '../forms/form.ts';
import type { DataOf } from '../record/kinds/index.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** The papers that can be written on the site, by forms of their own. */
export const WRITTEN_KINDS = ['proposal', 'report'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** A paper that was written, whole. */
export type WrittenPaper = {
  readonly [K in WrittenKind]: { readonly kind: K; readonly data: DataOf<K> };
}[WrittenKind];

/** The paper that a form makes. Throws for a form of another paper. */
export function writtenBy({ id, kinds }: Form): WrittenKind {
  const kind = WRITTEN_KINDS.find((one) => kinds.includes(one));
  if (!kind) throw new Error(`The site has no form of its own for ${id}.`);
  return kind;
}

/** A number that no issue has: a draft has none yet. */
const NO_ISSUE = 1;

/** What the desk puts in when a paper comes; a draft is judged as if it came at noon of the day (JST). */
export const suppliedBy: {
  readonly [K in WrittenKind]: (today: IsoDate) => Partial<DataOf<K>>;
} = {
  proposal: (today) => ({ filedAt: `${today}T12:00:00+09:00`, source: { issue: NO_ISSUE } }),
  report: (today) => ({ submittedAt: `${today}T12:00:00+09:00` }),
};

/** The paper without what the desk puts in: as it is handed in. */
export function handedIn(paper: WrittenPaper): WrittenPaper {
  const supplied = new Set(Object.keys(suppliedBy[paper.kind]('2000-01-01')));
  const data = Object.fromEntries(Object.entries(paper.data).filter(([key]) => !supplied.has(key)));
  return { kind: paper.kind, data } as unknown as WrittenPaper;
}
