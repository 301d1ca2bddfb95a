import type { Project, ProjectDocument } from '../record/record.ts';

/** The papers of a project by path: what a rule says must not depend on the order in which files are read. */
export const byPath = ({ documents }: Project): readonly ProjectDocument[] =>
  [...documents].sort((a, b) => (a.path < b.path ? -1 : 1));
