import { projectOf } from '../../record/path.ts';
import { readRecord, type ReadRecord } from '../../record/read-record.ts';
import type { ContentFile } from '../../record/record.ts';
import type { Desk } from './desk.ts';
import type { FiledPaper } from './paper.ts';

/** The record as it will be when these papers are merged. Only their own projects are read anew. */
export function withPapers(
  papers: readonly FiledPaper[],
  desk: Desk,
): { readonly files: readonly ContentFile[]; readonly read: ReadRecord } {
  const paths = new Set(papers.map(({ path }) => path));
  const projects = new Set(papers.flatMap(({ project }) => project ?? []));
  const others = desk.files.filter(({ path }) => !paths.has(path));
  const filed = papers.map(({ path, text }): ContentFile => ({ path, text }));
  const files = [...others, ...filed].sort((a, b) => (a.path < b.path ? -1 : 1));
  const isOfProject = (path: string) => projects.has(projectOf(path) ?? '');
  const fresh = readRecord(files.filter(({ path }) => isOfProject(path) || paths.has(path)));
  const { record, problems } = desk.read;
  return {
    files,
    read: {
      record: {
        ...record,
        projects: new Map([...record.projects, ...fresh.record.projects]),
        consultations: [
          ...record.consultations.filter(({ path }) => !paths.has(path)),
          ...fresh.record.consultations,
        ],
        activities: [...record.activities.filter(({ path }) => !paths.has(path)), ...fresh.record.activities],
      },
      problems: [...problems.filter(({ file }) => !isOfProject(file) && !paths.has(file)), ...fresh.problems],
    },
  };
}
