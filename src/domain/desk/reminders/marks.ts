import type { Obligation } from '../../lifecycle/obligation.ts';
import type { Comment } from '../thread.ts';
import { marked } from '../../messages/comment-mark.ts';
import type { Step } from './due.ts';

// One comment gathers all that is new in a thread, so it has one mark for each thing that it tells of.

const MARK = /^<!-- junkan:([a-z0-9:./-]+) -->\r?\n/;

/** `remind:report:2024-0071/agreement.2026:2027-04-30:14`: what is owed, by which paper, until when, and the step. */
export function reminderMark({ what, basis, due, id, fiscalYear }: Obligation, step: Step): string {
  const paper = basis.replace(/^projects\//, '').replace(/\.[a-z]+$/, '');
  const item = id ?? fiscalYear;
  return `remind:${what}:${paper}${item === undefined ? '' : `.${item}`}:${due ?? 'none'}:${step.name}`;
}

/** A comment with several marks; none of them is shown. */
export const markedWithAll = (marks: readonly string[], body: string): string =>
  marks.reduceRight((text, mark) => marked(mark, text), body);

/** The marks with which a comment begins. */
export function marksOf(body: string): string[] {
  const marks: string[] = [];
  let rest = body;
  for (let found = MARK.exec(rest); found?.[1] !== undefined; found = MARK.exec(rest)) {
    marks.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  return marks;
}

/** Everything that we have said in a thread, by its marks. What others copied from us counts for nothing. */
export const saidIn = (comments: readonly Comment[]): ReadonlySet<string> =>
  new Set(comments.filter(({ ours }) => ours).flatMap(({ body }) => marksOf(body)));

/** Comments that are written once; those of a filing are kept and change. */
const isOnce = (mark: string): boolean => /^(remind|notice):/.test(mark);

/** Our comments that say nothing which an earlier one had not said: two runs wrote at once. */
export function doublesIn(comments: readonly Comment[]): Comment[] {
  const said = new Set<string>();
  return comments.filter(({ ours, body }) => {
    const marks = ours ? marksOf(body).filter(isOnce) : [];
    const isDouble = marks.length > 0 && marks.every((mark) => said.has(mark));
    for (const mark of marks) said.add(mark);
    return isDouble;
  });
}
