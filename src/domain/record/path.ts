import * as z from 'zod/mini';
import { programmeSchema } from '../programme/schema.ts';
import { LANGUAGES } from '../text.ts';
import type { Language } from '../text.ts';
import { KINDS, PROJECT_KINDS } from './kinds/index.ts';
import type { Kind, ProjectKind } from './kinds/index.ts';
import type { KeyForm } from '../schema/field.ts';
import { PATTERNS, fiscalYear } from '../schema/values.ts';
import { isIsoDate, type FiscalYear, type IsoDate } from '../dates/iso-date.ts';

/** The folder of the record in its repository, with the slash. */
export const CONTENT = 'content/';

/** What a file of the record is, by its path alone. */
export type ContentPath =
  | { readonly is: 'programme'; readonly fiscalYear: FiscalYear }
  | { readonly is: 'roster'; readonly fiscalYear: FiscalYear }
  | { readonly is: 'sitting'; readonly id: string }
  | { readonly is: 'consultation' | 'activity'; readonly id: string; readonly on: IsoDate }
  | {
      readonly is: 'document';
      readonly project: string;
      readonly kind: ProjectKind;
      /** What follows the kind in the file name, or null. */
      readonly key: string | null;
    }
  /** A picture of what a project does, which its proposal names. */
  | { readonly is: 'picture'; readonly project: string; readonly name: string }
  | { readonly is: 'page'; readonly language: Language; readonly slug: string };

/** What a path under the content folder stands for, or null where the contract has no such path. */
export function contentPathOf(path: string): ContentPath | null {
  const [folder, ...rest] = path.split('/');
  const [name = '', within] = rest;
  if (folder === 'projects' && within !== undefined && rest.length === 2)
    return documentAt(name, within) ?? pictureAt(name, within);
  if (folder === 'pages' && within !== undefined && rest.length === 2) return pageAt(name, within);
  if (rest.length !== 1) return null;
  switch (folder) {
    case 'programme':
      return yearly('programme', name);
    case 'council':
      return yearly('roster', name);
    case 'meetings': {
      const id = without('.md', name);
      return id !== null && PATTERNS.meetingId.test(id) ? { is: 'sitting', id } : null;
    }
    case 'consultations':
      return dated('consultation', name);
    case 'activities':
      return dated('activity', name);
    default:
      return null;
  }
}

/** Returns the kind of paper at a path, or null for the programme, pages of the city and paths that are none. */
export function kindOf(path: ContentPath): Kind | null {
  if (path.is === 'document') return path.kind;
  return path.is === 'programme' || path.is === 'page' || path.is === 'picture' ? null : path.is;
}

/** Returns the schema by which a file is read, or null where none is. */
export function schemaOfFile(file: string): z.core.$ZodType | null {
  const path = contentPathOf(file);
  if (path?.is === 'programme') return programmeSchema;
  const kind = path && kindOf(path);
  return kind === null ? null : KINDS[kind].schema;
}

/** Returns where the programme from a fiscal year on stands. */
export const programmePath = (fiscalYear: FiscalYear): string => `programme/${fiscalYear}.yaml`;

/** Returns where a page of the city stands in a language. */
export const pagePath = (language: Language, slug: string): string => `pages/${language}/${slug}.mdx`;

/** Returns the folder of a project, with the slash at its end. */
export const folderOf = (project: string): string => `projects/${project}/`;

/** Returns the project in whose folder a file lies, or null. */
export function projectOf(file: string): string | null {
  const id = /^projects\/([^/]+)\//.exec(file)?.[1];
  return id !== undefined && PATTERNS.projectId.test(id) ? id : null;
}

/** Returns where a document of a project is filed. */
export function documentPath(project: string, kind: ProjectKind, key: string | null): string {
  return `${folderOf(project)}${key === null ? kind : `${kind}-${key}`}.md`;
}

/** Returns where a picture of a project is kept. */
export const picturePath = (project: string, name: string): string => `${folderOf(project)}${name}`;

function documentAt(project: string, name: string): ContentPath | null {
  const stem = without('.md', name) ?? (name.startsWith('report-') ? without('.mdx', name) : null);
  if (stem === null || !PATTERNS.projectId.test(project)) return null;
  const hyphen = stem.indexOf('-');
  const kind = hyphen < 0 ? stem : stem.slice(0, hyphen);
  const key = hyphen < 0 ? null : stem.slice(hyphen + 1);
  if (!isProjectKind(kind)) return null;
  return KEYS[PROJECT_KINDS[kind].keyForm](key) ? { is: 'document', project, kind, key } : null;
}

function pictureAt(project: string, name: string): ContentPath | null {
  const [, stem = ''] = /^(.+)\.(?:jpe?g|png|webp)$/.exec(name) ?? [];
  return PATTERNS.projectId.test(project) && PATTERNS.key.test(stem)
    ? { is: 'picture', project, name }
    : null;
}

const isProjectKind = (name: string): name is ProjectKind => Object.hasOwn(PROJECT_KINDS, name);

/** Whether a key has the form that its kind wants; null is no key. */
const KEYS: Readonly<Record<KeyForm, (key: string | null) => boolean>> = {
  none: (key) => key === null,
  date: (key) => key !== null && isIsoDate(key),
  // What came from format 1 names no party.
  'date-party': (key) => key !== null && isIsoDate(key.slice(0, 10)) && /^(?:-[a-z]+)?$/.test(key.slice(10)),
  issue: (key) => key !== null && /^[1-9]\d*$/.test(key),
  section: (key) => key !== null && PATTERNS.key.test(key),
  meeting: (key) => key !== null && PATTERNS.meetingId.test(key),
  'meeting-member': (key) => {
    const [, meeting = '', member = ''] = /^([^-]+-[^-]+)-(.+)$/.exec(key ?? '') ?? [];
    return PATTERNS.meetingId.test(meeting) && PATTERNS.key.test(member);
  },
  fiscalYear: (key) => key !== null && isFiscalYear(key),
};

const fiscalYears = fiscalYear();

const isFiscalYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && z.safeParse(fiscalYears, Number(text)).success;

function yearly(is: 'programme' | 'roster', name: string): ContentPath | null {
  const year = without('.yaml', name);
  return year !== null && isFiscalYear(year) ? { is, fiscalYear: Number(year) } : null;
}

function dated(is: 'consultation' | 'activity', name: string): ContentPath | null {
  const id = without('.md', name);
  if (id === null || id.charAt(10) !== '-') return null;
  const on = id.slice(0, 10);
  return isIsoDate(on) && PATTERNS.key.test(id.slice(11)) ? { is, id, on } : null;
}

function pageAt(name: string, file: string): ContentPath | null {
  const slug = without('.mdx', file);
  const language = LANGUAGES.find((known) => known === name);
  return slug !== null && language && PATTERNS.key.test(slug) ? { is: 'page', language, slug } : null;
}

const without = (ending: string, name: string): string | null =>
  name.endsWith(ending) ? name.slice(0, -ending.length) : null;
