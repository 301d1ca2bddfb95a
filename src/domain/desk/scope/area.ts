import type { IsoTime } from '../../dates/iso-date.ts';
import { CONTENT, contentPathOf, type ContentPath } from '../../record/path.ts';
import type { Account } from '../account.ts';
import type { Actor } from '../actor.ts';

/** What stands at a path of a commit, told by git and never followed or run. */
export type Entry =
  | { readonly is: 'file'; readonly text: string }
  | { readonly is: 'executable' | 'link' | 'submodule' | 'folder' | 'too-large' };

/** A file that a pull request changes, by its path in the repository; null where it is not there. */
export interface ChangedEntry {
  readonly path: string;
  readonly before: string | null;
  readonly after: Entry | null;
}

/** What is known of a pull request before it is judged. */
export interface PullFacts {
  readonly changes: readonly ChangedEntry[];
  /** GitHub lists no more changed files than these. */
  readonly complete: boolean;
  /** Who files: the author of the pull request, or of the issue from which the desk made it. */
  readonly filer: Actor;
  /** The issue from which the desk made it; null for what a person wrote. */
  readonly issue: number | null;
  readonly body: string;
  /** When GitHub recorded what the pull request brings: its issue, or the pull request and its content. */
  readonly since: IsoTime;
  /** Who opened the issues that brought the projects, by the project; null where there is none. */
  readonly openedBy: ReadonlyMap<string, Account | null>;
}

/** What may be filed: a document of a project, a sitting, a consultation or an activity. */
export type FiledPath = Extract<ContentPath, { is: 'document' | 'sitting' | 'consultation' | 'activity' }>;

/**
 * To whom a file of the repository belongs. `filed` is what people file; `owned` is all that the code owners answer
 * for: code, workflows, the programme, the rosters and the city's own pages, which are compiled; `stray` lies in
 * the record where no paper has its place.
 */
export type Area =
  { readonly is: 'filed'; readonly path: FiledPath } | { readonly is: 'owned' } | { readonly is: 'stray' };

/** The area of a path in the repository. */
export function areaOf(file: string): Area {
  if (!file.startsWith(CONTENT)) return { is: 'owned' };
  const path = contentPathOf(file.slice(CONTENT.length));
  if (path === null) return { is: 'stray' };
  // A picture is the proposer's as the proposal is that names it.
  if (path.is === 'picture')
    return { is: 'filed', path: { is: 'document', project: path.project, kind: 'proposal', key: null } };
  return path.is === 'programme' || path.is === 'roster' || path.is === 'page'
    ? { is: 'owned' }
    : { is: 'filed', path };
}
