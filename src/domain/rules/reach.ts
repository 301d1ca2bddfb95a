import { folderOf, programmePath } from '../record/path.ts';
import type { CityRecord, Project } from '../record/record.ts';
import type { Change } from './rule.ts';

/**
 * Returns how far a change reaches: the files whose findings it may have altered. A change of the programme or of a
 * roster reaches everything, a sitting reaches the projects that it judged, a project reaches its neighbours in
 * the chain of proposals, a version of the purpose the programme, any other file only itself.
 */
export function reachOf(change: Change, record: CityRecord): (path: string) => boolean {
  const paths = change.files.map((file) => file.path);
  if (paths.some((path) => /^(programme|council)\//.test(path))) return () => true;
  // A version of the purpose is judged with the programme that names it.
  if (paths.some((path) => /^pages\/[^/]+\/purpose-/.test(path)))
    paths.push(...[...record.programmes.keys()].map(programmePath));
  const touched = new Set(paths.map((path) => /^projects\/[^/]+\//.exec(path)?.[0] ?? path));
  for (const project of record.projects.values()) {
    if (refersTo(project, touched)) touched.add(folderOf(project.id));
  }
  return (path) => touched.has(path) || touched.has(/^projects\/[^/]+\//.exec(path)?.[0] ?? '');
}

function refersTo(project: Project, touched: ReadonlySet<string>): boolean {
  return project.documents.some((document) => {
    if ('meeting' in document.data && touched.has(`meetings/${document.data.meeting}.md`)) return true;
    if (document.kind !== 'proposal' || document.data.previousProposal === undefined) return false;
    return touched.has(folderOf(document.data.previousProposal));
  });
}
