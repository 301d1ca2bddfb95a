import { firstYear } from '../../programme/in-force.ts';
import { CONTENT } from '../../record/path.ts';
import { isPicture } from '../../record/picture.ts';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Finding } from '../../finding.ts';
import type { Text } from '../../text.ts';
import { sameAccount } from '../account.ts';
import { numberOfId } from '../../record/id.ts';
import { areaOf, type FiledPath, type ChangedEntry, type PullFacts } from './area.ts';
import { mayFile, type About } from './who-may-file.ts';
import { refused, tooMany } from './refusals.ts';

/**
 * What a pull request touches beyond what its author may file, by name. `record` is that of the default branch: who may
 * do what is never read from the pull request itself. Findings name files by their paths in the repository.
 */
export function scopeFindings(facts: PullFacts, record: CityRecord): Finding[] {
  const { changes } = facts;
  const findings = facts.complete ? [] : [tooMany()];
  const filed = changes.filter(({ path }) => areaOf(path).is !== 'owned');
  if (filed.length === 0) return findings;
  for (const change of changes) findings.push(...ofEntry(change));
  for (const { path } of changes) if (areaOf(path).is === 'owned') findings.push(refused('mixed', path));
  for (const { path } of filed) {
    const area = areaOf(path);
    if (area.is === 'stray') findings.push(refused('stray', path));
    if (area.is === 'filed') findings.push(...ofPaper(path, area.path, facts, record));
  }
  return [...findings, ...ofOtherProjects(filed, facts)];
}

/** A record holds plain files, and none of them goes away. */
function ofEntry({ path, before, after }: ChangedEntry): Finding[] {
  if (areaOf(path).is === 'owned') return [];
  // A picture goes when those whom it shows want it to.
  if (after === null) return before === null || isPictureIn(path) ? [] : [refused('removed', path)];
  return after.is === 'file' ? [] : [refused(after.is, path)];
}

const isPictureIn = (path: string): boolean => isPicture(path.slice(CONTENT.length));

function ofPaper(file: string, path: FiledPath, facts: PullFacts, record: CityRecord): Finding[] {
  const kind = path.is === 'document' ? path.kind : path.is;
  const answer = mayFile(kind, facts.filer, aboutOf(path, facts, record));
  if (!answer.ok) return [refused('not-yours', file, answer.who)];
  if (path.is !== 'document' || record.projects.has(path.project)) return [];
  const imported = Number(path.project.slice(0, 4)) < firstYear(record);
  return imported ? [] : ofNewProject(file, path, facts);
}

/** A new project has the number of an issue, and the pull request names it. */
function ofNewProject(file: string, { project }: { project: string }, facts: PullFacts): Finding[] {
  const issue = numberOfId(project);
  const named = facts.issue === issue || new RegExp(`#0*${issue}(?!\\d)`).test(facts.body);
  const opener = facts.openedBy.get(project) ?? null;
  if (named && opener !== null) return [];
  return [refused('no-issue', file, { ja: `#${issue}`, en: `#${issue}` })];
}

function aboutOf(path: FiledPath, { filer, openedBy }: PullFacts, record: CityRecord): About {
  if (path.is !== 'document') return { project: undefined, proposer: null };
  const proposer = openedBy.get(path.project) ?? null;
  const known = record.projects.get(path.project);
  // Nobody takes the number of somebody else's issue: a new project is its opener's, as an old one is.
  const own = proposer !== null && sameAccount(proposer, filer);
  const project = known ?? (own ? undefined : { id: path.project, documents: [] });
  return { project, proposer, ...namedByPath(path) };
}

/** The section or member whose paper it is, as the name of the file has it; a rule holds the text to it. */
export function namedByPath({
  kind,
  key,
}: Extract<FiledPath, { is: 'document' }>): Pick<About, 'section' | 'member'> {
  if (key === null) return {};
  if (PROJECT_KINDS[kind].keyForm === 'section') return { section: key };
  return PROJECT_KINDS[kind].keyForm === 'meeting-member' ? { member: key.slice('2026-02-'.length) } : {};
}

/** A filing stays in one project; what the secretariat files for the council may touch several. */
function ofOtherProjects(filed: readonly ChangedEntry[], { filer }: PullFacts): Finding[] {
  if (filer.isSecretariat) return [];
  const projects = new Map<string, string>();
  for (const { path } of filed) {
    const area = areaOf(path);
    if (area.is === 'filed' && area.path.is === 'document' && !projects.has(area.path.project))
      projects.set(area.path.project, path);
  }
  const [first, ...others] = [...projects];
  return others.map(([, path]) => refused('other-project', path, plain(first?.[0] ?? '')));
}

const plain = (text: string): Text => ({ ja: text, en: text });
