import type { SentState } from '../../domain/desk/postbox/receipt.ts';
import type { Language } from '../../domain/text.ts';
import { postboxText, stateText } from '../i18n/postbox.ts';
import { writingText } from '../i18n/writing.ts';
import { address } from '../links.ts';
import type { City } from '../record/city.ts';
import { FORMS_OF_PROJECT, sendPath } from './places.ts';
import { formNamed } from '../writing/kit.ts';

/** The words of the pages that send, in the language of the page. */
export type SendWords = { readonly [K in keyof typeof postboxText]: string };

export const sendWords = (lang: Language): SendWords =>
  Object.fromEntries(Object.entries(postboxText).map(([key, text]) => [key, text[lang]])) as SendWords;

/** Those of a receipt. */
export interface ReceiptWords extends Omit<SendWords, 'more'> {
  readonly states: Readonly<Record<SentState, string>>;
  readonly moreTitle: string;
  readonly loading: string;
  readonly tryAgain: string;
  /** The addresses of the forms about a project that is in the record (`{id}`), and what they are called. */
  readonly more: readonly (readonly [string, string])[];
}

export function receiptWords(city: City, lang: Language): ReceiptWords {
  const words = sendWords(lang);
  return {
    ...words,
    states: Object.fromEntries(
      Object.entries(stateText).map(([key, text]) => [key, text[lang]]),
    ) as ReceiptWords['states'],
    moreTitle: words.more,
    loading: { ja: '読み込んでいます。', en: 'Loading.' }[lang],
    tryAgain: writingText.tryAgain[lang],
    more: FORMS_OF_PROJECT.map(
      (id) => [address(lang, sendPath(id, '{id}')), formNamed(city, id).name[lang]] as const,
    ),
  };
}
