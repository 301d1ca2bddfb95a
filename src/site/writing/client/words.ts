import type { writingText } from '../../i18n/writing.ts';

type Said<T> = T extends readonly string[] ? readonly string[] : string;

/** The words of the form in the language of the page. */
export type Words = { readonly [K in keyof typeof writingText]: Said<(typeof writingText)[K]['ja']> };

/** Puts values into the places `{name}` of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
