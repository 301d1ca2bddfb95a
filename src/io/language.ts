import { LANGUAGES, type Language } from '../domain/text.ts';
import { UsageError } from './main.ts';

/** `ja` unless another language of ours is asked for. Throws `UsageError`. */
export function languageFrom(given: string | undefined): Language {
  const found = LANGUAGES.find((language) => language === (given ?? 'ja'));
  if (!found)
    throw new UsageError({
      ja: `--lang に書けるのは ${LANGUAGES.join(' か ')} です（${given} とあります）。`,
      en: `--lang takes ${LANGUAGES.join(' or ')}, not ${given}.`,
    });
  return found;
}
