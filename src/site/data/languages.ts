import { LANGUAGES, type Language } from '../../domain/text.ts';
import { fileAddress, langParam } from '../links.ts';

export interface LanguageProps {
  readonly lang: Language;
}

/** The paths of a page that is there once in each language. */
export const eachLanguage = () =>
  LANGUAGES.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));

/** The language of a page by its address, for components that stand within the city's own text. */
export function languageOf(pathname: string): Language {
  return pathname.startsWith(fileAddress('/en/')) ? 'en' : 'ja';
}
