import type { Language } from '../domain/text.ts';

/** Where the site lies below its host, without a slash at the end: '' or '/junkan'. */
const BASE = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Address of a page in a language. Paths are written without the language: `/projects/2026-0042/`. */
export function address(lang: Language, path: string): string {
  return `${BASE}${lang === 'ja' ? '' : `/${lang}`}${path}`;
}

/** Address of a file that has no language. */
export const fileAddress = (path: string): string => `${BASE}${path}`;

export const projectPath = (id: string): string => `/projects/${id}/`;
export const meetingPath = (id: string): string => `/meetings/${id}/`;
export const stagePath = (stage: string): string => `/projects/stage/${stage}/`;
export const roundPath = (fiscalYear: number): string => `/projects/round/${fiscalYear}/`;
export const roundStoryPath = (fiscalYear: number): string => `/rounds/${fiscalYear}/`;
export const holderPath = (holder: string): string => `/obligations/${holder}/`;
export const purposePath = (version: string): string => `/purpose/${version}/`;
export const rulePath = (id: string): string => `/rules/${id}/`;

/** What `[...lang]` is for a language: Japanese stands at the root. */
export const langParam = (lang: Language): string | undefined => (lang === 'ja' ? undefined : lang);

/** Further pages of a list: the first has the list's own address. */
export const pageOf = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);

/** The whole address of what lies on the site, as other machines need it. */
export const absolute = (path: string): string =>
  new URL(path, import.meta.env.SITE ?? 'http://localhost').href;

/** A file that has no language. */
export const absoluteFile = (path: string): string => absolute(fileAddress(path));

export const tableSchemaAddress = (name: string): string => absoluteFile(`/data/schema/${name}.json`);
/** Of the head of a paper of a kind. */
export const paperSchemaAddress = (kind: string): string => absoluteFile(`/schema/${kind}.json`);

/** What the API answers about a project, below the site's root. */
export const projectAnswerPath = (id: string): string => `api/v1/projects/${id}.json`;

/** The rows of a table that come from the projects of a fiscal year, below the site's root. */
export const yearPath = (table: string, year: number): string => `data/${table}/${year}.json.gz`;

/** The lists that a city hall works with, as Excel files below the site's root. */
export const listPaths = {
  projects: 'lists/projects.xlsx',
  obligations: 'lists/obligations.xlsx',
  meetings: 'lists/meetings.xlsx',
  roster: 'lists/roster.xlsx',
} as const;
export const agendaListPath = (meeting: string): string => `lists/agenda/${meeting}.xlsx`;

/** The numbers of a figure of the statistics, and of all of them, below the site's root. */
export const statisticsTablePath = (id: string): string => `data/statistics/${id}.csv`;
export const statisticsAnswerPath = 'api/v1/statistics.json';

/** A file in a language: Japanese stands at the root. */
const inLanguage = (path: string, lang: Language): string => (lang === 'ja' ? path : `${lang}/${path}`);

export const allFeedPath = (lang: Language): string => inLanguage('feeds/all.xml', lang);
/** What moved in a month (`2026-11`). */
export const monthFeedPath = (month: string, lang: Language): string =>
  inLanguage(`feeds/changes/${month}.xml`, lang);
export const councilFeedPath = (lang: Language): string => inLanguage('feeds/council.xml', lang);
export const themeFeedPath = (theme: string, lang: Language): string =>
  inLanguage(`feeds/themes/${theme}.xml`, lang);
/** The news of the last week as a text or a mail. */
export const digestPath = (lang: Language, as: 'txt' | 'eml'): string =>
  inLanguage(`digest/week.${as}`, lang);
export const sittingsCalendarPath = (lang: Language): string => inLanguage('calendars/sittings.ics', lang);
export const deadlinesCalendarPath = (lang: Language): string => inLanguage('calendars/deadlines.ics', lang);

/** Of a project there is one feed and one calendar, in the language in which it was filed. */
export const projectFeedPath = (id: string): string => `feeds/projects/${id}.xml`;
export const projectCalendarPath = (id: string): string => `calendars/projects/${id}.ics`;

/** The same address, opened by the programs that subscribe to calendars. */
export const webcal = (path: string): string => absoluteFile(`/${path}`).replace(/^https?:/, 'webcal:');
