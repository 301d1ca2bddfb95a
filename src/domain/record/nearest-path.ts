import { nfkc } from '../compose.ts';
import { PROJECT_KINDS } from './kinds/index.ts';
import { contentPathOf } from './path.ts';
import { nearestOf } from './text/zod-issues.ts';

const FOLDERS = [
  'programme',
  'council',
  'meetings',
  'consultations',
  'activities',
  'projects',
  'pages',
] as const;

/** Endings of the files in each folder. */
const ENDINGS: Readonly<Record<(typeof FOLDERS)[number], string>> = {
  programme: '.yaml',
  council: '.yaml',
  meetings: '.md',
  consultations: '.md',
  activities: '.md',
  projects: '.md',
  pages: '.mdx',
};

/**
 * Returns the path of the contract that a wrong one most likely means, or null where none is near: other widths and
 * cases, backslashes, `..`, another ending, missing zeros, a misspelt folder or kind.
 */
export function nearestPath(path: string): string | null {
  if (path.length > 300) return null;
  const [top = '', ...rest] = stepsOf(path);
  const folder =
    FOLDERS.find((known) => known === top) ?? FOLDERS.find((known) => known === nearestOf(top, FOLDERS));
  if (folder === undefined) return null;
  const name = rest.at(-1) ?? '';
  const stem = name.replace(/(?:\.(?:mdx?|markdown|ya?ml|txt))+$/, '').replaceAll('_', '-');
  const last = folder === 'projects' ? kindSpelt(stem) : folder === 'meetings' ? padded(stem, 2) : stem;
  const inner = folder === 'projects' ? rest.slice(0, -1).map((id) => padded(id, 4)) : rest.slice(0, -1);
  const meant = [folder, ...inner, last + ENDINGS[folder]].join('/');
  return meant !== path && contentPathOf(meant) ? meant : null;
}

/** Returns the steps of a path in plain letters, after the `.` and `..` in it were walked. */
function stepsOf(path: string): string[] {
  const steps: string[] = [];
  for (const step of nfkc(path)
    .toLowerCase()
    .split(/[/\\]+/)) {
    if (step === '..') steps.pop();
    else if (step.trim() !== '' && step !== '.') steps.push(step.trim());
  }
  return steps;
}

function kindSpelt(stem: string): string {
  const [kind = '', ...key] = stem.split('-');
  return [nearestOf(kind, Object.keys(PROJECT_KINDS)) ?? kind, ...key].join('-');
}

/** `2026-42` → `2026-0042`. */
function padded(id: string, digits: number): string {
  return id.replace(
    /^(\d{4})-(\d+)$/,
    (_, year: string, number: string) => `${year}-${number.padStart(digits, '0')}`,
  );
}
