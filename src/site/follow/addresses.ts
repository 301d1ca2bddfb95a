import type { Language } from '../../domain/text.ts';
import { absoluteFile } from '../open-data/addresses.ts';

/** A file in a language: Japanese stands at the root. */
const inLanguage = (path: string, lang: Language): string => (lang === 'ja' ? path : `${lang}/${path}`);

export const allFeedPath = (lang: Language): string => inLanguage('feeds/all.atom', lang);
/** What moved in a month (`2026-11`). */
export const monthFeedPath = (month: string, lang: Language): string =>
  inLanguage(`feeds/changes/${month}.atom`, lang);
export const councilFeedPath = (lang: Language): string => inLanguage('feeds/council.atom', lang);
export const themeFeedPath = (theme: string, lang: Language): string =>
  inLanguage(`feeds/themes/${theme}.atom`, lang);
export const sittingsCalendarPath = (lang: Language): string => inLanguage('calendars/sittings.ics', lang);
export const deadlinesCalendarPath = (lang: Language): string => inLanguage('calendars/deadlines.ics', lang);

/** Of a project there is one feed and one calendar, in the language in which it was filed. */
export const projectFeedPath = (id: string): string => `feeds/projects/${id}.atom`;
export const projectCalendarPath = (id: string): string => `calendars/projects/${id}.ics`;

/** The same address, opened by the programs that subscribe to calendars. */
export const webcal = (path: string): string => absoluteFile(`/${path}`).replace(/^https?:/, 'webcal:');
