import { nearestOf } from '../record/text/zod-issues.ts';
import type { Text } from '../text.ts';

/** A value that may stand in a field, with the name that people know it by, where it has one. */
export interface Allowed {
  readonly key: string | number;
  readonly label?: Text | undefined;
}

/** A row of values has no more than a reader can take in. */
const MOST = 30;

/**
 * Returns values as they are typed, in a row: 「midori-ka」（みどり課）、「zaisei-ka」（財政課）. Of more than thirty the first are
 * given, and the number of the others.
 */
export function listed(values: Iterable<Allowed>): Text {
  const given = [...values];
  if (given.length === 0) return { ja: 'ありません。', en: 'none' };
  const all = given.slice(0, MOST);
  const others = given.length - all.length;
  return {
    ja:
      all.map(({ key, label }) => `「${key}」${label ? `（${label.ja}）` : ''}`).join('、') +
      (others > 0 ? `、ほか${others}件` : ''),
    en:
      all.map(({ key, label }) => `"${key}"${label ? ` (${label.en})` : ''}`).join(', ') +
      (others > 0 ? ` and ${others} more` : ''),
  };
}

/** Returns plain values in a row: 「2024」、「2025」. */
export const listedKeys = (keys: Iterable<string | number>): Text =>
  listed([...keys].map((key) => ({ key })));

/**
 * Returns the known value that a mistyped one most likely means. Numbers are not guessed at: `npo-5` is no slip for
 * `npo-1`, nor one project for another.
 */
export function likelyMeant(typed: string, known: Iterable<string>): string | null {
  return nearestOf(
    typed,
    [...known].filter((value) => digitsOf(value) === digitsOf(typed)),
  );
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Returns what to do about a value that is not on a list, with the entry that it most likely means, by key or by name. */
export function chooseFrom(typed: string, known: readonly Allowed[]): Text {
  const keys = known.map(({ key }) => String(key));
  const label = likelyMeant(
    typed,
    known.flatMap(({ label: name }) => name?.ja ?? []),
  );
  const named = known.find((entry) => label !== null && entry.label?.ja === label);
  return chooseInstead(typed, keys, named && String(named.key));
}

/** Returns what to do about a value that is not known, with the known one that it most likely means. */
export function chooseInstead(typed: string, known: Iterable<string>, meant?: string): Text {
  const nearest = likelyMeant(typed, known) ?? meant ?? null;
  if (nearest === null)
    return { ja: '書ける値の中から選んで直してください。', en: 'Choose one of the values that are allowed.' };
  return {
    ja: `「${nearest}」ではありませんか。書ける値の中から選んで直してください。`,
    en: `Is "${nearest}" meant? Choose one of the values that are allowed.`,
  };
}
