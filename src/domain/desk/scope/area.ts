import { contentPathOf, type ContentPath } from '../../record/path.ts';

/** The folder of the record in the repository. */
export const CONTENT = 'content/';

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
  return path.is === 'programme' || path.is === 'roster' || path.is === 'page'
    ? { is: 'owned' }
    : { is: 'filed', path };
}
