import type { SentState } from '../../domain/desk/postbox/receipt.ts';
import type { Language } from '../../domain/text.ts';
import { postboxText, SENT_FORMS, stateText, type SentForm } from '../i18n/postbox.ts';
import { writingText } from '../i18n/writing.ts';
import type { City } from '../record/city.ts';
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
  /** The forms about a project that is in the record, and what they are called. */
  readonly more: readonly (readonly [SentForm, string])[];
}

/** What one sends of a project that is there, as its proposer. */
const MORE = new Set<SentForm>(['consult', 'progress', 'side-word', 'report', 'withdrawal', 'correction']);

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
    more: SENT_FORMS.filter((id) => MORE.has(id)).map((id) => [id, formNamed(city, id).name[lang]] as const),
  };
}
