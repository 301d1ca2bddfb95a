import { languagesOf } from '../../domain/programme/languages.ts';
import { city } from '../record/city.ts';
import type { Language } from '../../domain/text.ts';
import { fileAddress, langParam } from '../links.ts';

export interface LanguageProps {
  readonly lang: Language;
}

/** The paths of a page that is there once in each language. */
export const eachLanguage = () =>
  languagesOf(city().programme).map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));

/** The language of a page by its address, for components that stand within the city's own text. */
export function languageOf(pathname: string): Language {
  return pathname.startsWith(fileAddress('/en/')) ? 'en' : 'ja';
}
