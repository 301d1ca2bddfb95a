import { LANGUAGES, type Language } from '../text.ts';
import type { Programme } from './schema.ts';

/** Returns the languages in which a city's pages, feeds and calendars are there: Japanese, and those that it lists beside it. */
export const languagesOf = ({ languages }: Pick<Programme, 'languages'>): readonly Language[] =>
  LANGUAGES.filter((language) => language === 'ja' || languages.includes(language));
