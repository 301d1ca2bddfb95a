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
export const holderPath = (holder: string): string => `/obligations/${holder}/`;
export const purposePath = (version: string): string => `/purpose/${version}/`;
export const rulePath = (id: string): string => `/rules/${id}/`;

/** What `[...lang]` is for a language: Japanese stands at the root. */
export const langParam = (lang: Language): string | undefined => (lang === 'ja' ? undefined : lang);

/** Further pages of a list: the first has the list's own address. */
export const pageOf = (path: string, page: number): string => (page === 1 ? path : `${path}${page}/`);
