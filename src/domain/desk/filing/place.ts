import type { FiledKind } from '../../forms/form.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import { documentPath } from '../../record/path.ts';
import { valueAt } from '../../record/text/field-path.ts';
import { PATTERNS } from '../../schema/values.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** The number of a project: the fiscal year of its filing, and the number of the issue that brought it. */
export const projectNumber = (filedOn: IsoDate, issue: number): string =>
  `${fiscalYearOf(filedOn)}-${String(issue).padStart(4, '0')}`;

type Data = Readonly<Record<string, unknown>>;

/** Where a paper is filed; null while a value that its name needs is not there. */
export function pathFor(kind: FiledKind, data: Data, project: string | null, issue: number): string | null {
  const parts = keysOf(kind, project).map((key) => keyIn(data, key));
  if (!parts.every(isKey)) return null;
  if (isOutside(kind, project))
    return `${kind === 'activity' ? 'activities' : 'consultations'}/${parts.join('-')}-issue-${issue}.md`;
  if (project === null || kind === 'activity') return null;
  return documentPath(project, kind, parts.length === 0 ? null : parts.join('-'));
}

/** Returns the fields whose values the name of a paper needs and that are not there. */
export const missingKeys = (kind: FiledKind, data: Data, project: string | null): readonly string[] =>
  keysOf(kind, project).filter((key) => !isKey(keyIn(data, key)));

const keysOf = (kind: FiledKind, project: string | null): readonly string[] =>
  isOutside(kind, project) ? ['on'] : keysInProject(kind);

function keysInProject(kind: FiledKind): readonly string[] {
  if (kind === 'activity') return [];
  return kind === 'amendment' ? ['agreed'] : KEYS[PROJECT_KINDS[kind].keyForm];
}

/** Whether a paper lies in no project's folder. */
const isOutside = (kind: FiledKind, project: string | null): boolean =>
  kind === 'activity' || (kind === 'consultation' && project === null);

/** Which fields the name of a file holds. */
const KEYS = {
  none: [],
  date: ['on'],
  'date-party': ['on', 'by'],
  issue: ['source'],
  section: ['section'],
  meeting: ['meeting'],
  'meeting-member': ['meeting', 'member'],
  fiscalYear: ['fiscalYear'],
} as const;

/** What a field says in a file's name: the number of its issue, the day on which the first side agreed, or the value itself. */
function keyIn(data: Data, key: string): unknown {
  if (key === 'source') return valueAt(data[key], ['issue']);
  if (key !== 'agreed') return data[key];
  const days = SIDES.map((side) => valueAt(data[key], [side, 'on']));
  return days.filter((day) => typeof day === 'string').sort()[0];
}

/** What a name names nothing by is no part of a path. */
const isKey = (value: unknown): value is string | number =>
  (typeof value === 'string' && PATTERNS.key.test(value)) || typeof value === 'number';
