import { KINDS } from '../../domain/record/kinds/index.ts';
import type { Language } from '../../domain/text.ts';
import type { WrittenKind } from '../../domain/writing/draft.ts';
import { waysText } from '../i18n/ways.ts';
import { writingText } from '../i18n/writing.ts';
import { writtenText, type WrittenWords } from '../i18n/written.ts';

type Said<T> = T extends readonly string[] ? readonly string[] : string;

/** The words of a form in the language of its page, as they are given to the browser. */
export type Words = { readonly [K in keyof typeof writingText]: Said<(typeof writingText)[K]['ja']> } & {
  readonly [K in keyof WrittenWords]: string;
} & { readonly [K in keyof typeof waysText]: string } & {
  /** The kind of paper, as the choice on GitHub has it. */
  readonly kind: string;
};

export const wordsFor = (kind: WrittenKind, lang: Language): Words =>
  ({
    ...Object.fromEntries(
      Object.entries({ ...writingText, ...waysText, ...writtenText[kind] }).map(([key, text]) => [
        key,
        text[lang],
      ]),
    ),
    kind: KINDS[kind].label.ja,
  }) as Words;
