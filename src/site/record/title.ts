import type { Language } from '../../domain/text.ts';
import type { Facts } from './facts.ts';

/** A project's title on a page in a language, and the language in which it is. */
export interface ShownTitle {
  readonly text: string;
  readonly lang: Language;
}

/** Returns the title as it was filed; on an English page its English title, where a person wrote one. */
export function titleIn({ title, titleEn }: Pick<Facts, 'title' | 'titleEn'>, lang: Language): ShownTitle {
  return lang === 'en' && titleEn !== null ? { text: titleEn, lang: 'en' } : { text: title, lang: 'ja' };
}
