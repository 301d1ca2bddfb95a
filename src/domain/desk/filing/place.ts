import type { FiledKind } from '../../forms/form.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { PROJECT_KINDS, type ProjectKind } from '../../record/kinds/index.ts';
import { documentPath } from '../../record/path.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** The number of a project: the fiscal year of its filing, and the number of the issue that brought it. */
export const projectNumber = (filedOn: IsoDate, issue: number): string =>
  `${fiscalYearOf(filedOn)}-${String(issue).padStart(4, '0')}`;

type Data = Readonly<Record<string, unknown>>;

/** Where a paper is filed; null while a value that its name needs is not there. */
export function pathFor(kind: FiledKind, data: Data, project: string | null, issue: number): string | null {
  if (kind === 'activity' || (kind === 'consultation' && project === null)) {
    const folder = kind === 'activity' ? 'activities' : 'consultations';
    return isText(data['on']) ? `${folder}/${data['on']}-issue-${issue}.md` : null;
  }
  if (project === null) return null;
  const parts = KEYS[PROJECT_KINDS[kind].keyForm].map((key) => data[key] ?? data[OWN_DAY[kind] ?? key]);
  if (!parts.every((part) => isText(part) || typeof part === 'number')) return null;
  return documentPath(project, kind, parts.length === 0 ? null : parts.join('-'));
}

/** Which fields the name of a file holds. */
const KEYS = {
  none: [],
  date: ['on'],
  section: ['section'],
  meeting: ['meeting'],
  'meeting-member': ['meeting', 'member'],
  fiscalYear: ['fiscalYear'],
} as const;

/** Papers whose day has another name. */
const OWN_DAY: Partial<Record<ProjectKind, string>> = { amendment: 'concludedOn' };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
