import { documentOf, type Project } from '../record/record.ts';
import type { IsoTime } from '../dates/iso-date.ts';
import type { Thread } from './thread.ts';

/** How far GitHub's two ways of telling one edit may lie apart, in milliseconds. */
const SAME_EDIT = 2_000;

/**
 * Whether a thread is the one that brought a project. A number alone says nothing: it is given anew in each repository, and a
 * record may have been made in another one, or have come with the template. The record holds no account and no address, on
 * purpose: accounts are renamed, repositories move, and an individual proposer may stay unnamed. What it does hold is the
 * second in which the thread was opened (`filedAt`; for a filing that was completed later, the second of that edit by its
 * author), and GitHub lets nobody change when and by whom an issue was opened. So number and moment together name one thread,
 * with its author, and a foreign one agrees only by having been opened in the very same second. That it lies in this
 * repository and not in one to which it was moved is seen to where it is read.
 *
 * Whatever labels, closes, reopens, answers, tells or counts a thread as filed asks this first.
 */
export const isThreadOf = (
  project: Project,
  thread: Pick<Thread, 'number' | 'createdAt' | 'editedAt'>,
): boolean => isThreadOfPaper(documentOf(project, 'proposal')?.data, thread);

/** What a paper says of the thread that brought it. */
interface Brought {
  readonly filedAt: IsoTime;
  readonly source?: { readonly issue: number } | undefined;
}

/** The same of any paper that has a thread of its own: a proposal, or an offer to be its partner. */
export function isThreadOfPaper(
  data: Brought | undefined,
  { number, createdAt, editedAt }: Pick<Thread, 'number' | 'createdAt' | 'editedAt'>,
): boolean {
  if (data?.source?.issue !== number) return false;
  const filed = Date.parse(data.filedAt);
  if (Date.parse(createdAt) === filed) return true;
  return editedAt.some((at) => Math.abs(Date.parse(at) - filed) <= SAME_EDIT);
}

/** Whether only the times of a thread's edits can tell whether it brought a project. */
export function isOpenQuestion(
  project: Project,
  { number, createdAt }: { readonly number: number; readonly createdAt: IsoTime },
): boolean {
  const data = documentOf(project, 'proposal')?.data;
  return data?.source?.issue === number && Date.parse(createdAt) < Date.parse(data.filedAt);
}

/** The issue that the record names as the one that brought a project; null for what was imported. */
export const issueNamedBy = (project: Project): number | null =>
  documentOf(project, 'proposal')?.data.source?.issue ?? null;
