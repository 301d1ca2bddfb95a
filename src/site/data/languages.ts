import { LANGUAGES, type Language } from '../../domain/text.ts';
import { langParam } from '../links.ts';

export interface LanguageProps {
  readonly lang: Language;
}

/** The paths of a page that is there once in each language. */
export const eachLanguage = () =>
  LANGUAGES.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
