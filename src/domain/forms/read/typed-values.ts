import { nfkc } from '../../compose.ts';
import type { Choice } from '../form.ts';

/** Marks that people put before the items of a list; `+ 12%` and `- 5%` are changes, as they are in prose. */
const BULLET = /^\s*(?:[-*][ \t\u3000]+(?![\d０-９][\d０-９.,．，]*\s*[%％])|[・•][ \t\u3000]*)/;

/** A line of a list without the mark before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '').trim();

const exact = (text: string): string => text.normalize('NFC').trim();

/** Returns the choice whose Japanese label was sent back, exactly. */
export const chosen = (typed: string, choices: readonly Choice[]): Choice | null =>
  choices.find(({ label }) => exact(label.ja) === exact(typed)) ?? null;

const fold = (text: string): string => nfkc(text).trim().toLowerCase();

/** Returns the choice that somebody typed: by its label in either language or its value, in any width. */
export function typedChoice(typed: string, choices: readonly Choice[]): Choice | null {
  const meant = (word: string): Choice | undefined =>
    choices.find(({ value, label }) => [label.ja, label.en, value].some((one) => fold(one) === fold(word)));
  return meant(typed) ?? meant(OTHER_WORDS[fold(typed)] ?? '') ?? null;
}

/** What people write for the two sides and for how far a target was reached, in whose place no choice can be called so. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  市: '行政',
  市役所: '行政',
  担当課: '行政',
  npo等: 'NPO',
  npo法人: 'NPO',
  団体: 'NPO',
  提案者: 'NPO',
  事業主体者: 'NPO',
  はい: '達成した',
  一部: '一部達成した',
  いいえ: '達成していない',
};

/**
 * Returns the choices whose labels GitHub joined by `, `; a label may hold `, ` itself. Null where something else stands there,
 * or where the labels could be told apart in two ways.
 */
export function chosenAmong(typed: string, choices: readonly Choice[]): readonly Choice[] | null {
  const text = exact(typed);
  // How many ways lead to each place in the text (two stand for all more), and the choice that led there last.
  const ways = new Map([[0, 1]]);
  const by = new Map<number, { readonly choice: Choice; readonly from: number }>();
  for (let at = 0; at < text.length; at++) {
    const before = ways.get(at);
    if (before === undefined) continue;
    for (const choice of choices) {
      const label = exact(choice.label.ja);
      if (label === '' || !text.startsWith(label, at)) continue;
      const end = at + label.length;
      if (end < text.length && !text.startsWith(', ', end)) continue;
      const next = end < text.length ? end + 2 : end;
      ways.set(next, Math.min(2, (ways.get(next) ?? 0) + before));
      by.set(next, { choice, from: at });
    }
  }
  if (ways.get(text.length) !== 1) return null;
  const found: Choice[] = [];
  for (let step = by.get(text.length); step; step = by.get(step.from)) found.unshift(step.choice);
  return found;
}

/**
 * What the rows of a table are called where the form does not ask for a mark of their own: `milestone-1`, `ask-2`.
 * Other papers refer to them by it.
 */
const STEMS: Readonly<Record<string, string>> = {
  milestones: 'milestone',
  budgetLines: 'line',
  indicators: 'indicator',
  asks: 'ask',
  conditions: 'condition',
  followUps: 'follow-up',
};

/** Returns the mark of a row, by the field of its table and its number from 0. */
export function givenId(field: string, row: number): string {
  const name = field.split('.').at(-1) ?? field;
  return `${STEMS[name] ?? 'row'}-${row + 1}`;
}

/** Between pairs: a comma or its like, where another pair follows (`2026=1,200、2027=1,500`). */
const BETWEEN = /[、,，;；](?=[^、,，;；=＝:：]*[=＝:：])/;

/** How many fiscal years one cell may name: nobody plans for longer. */
const MOST = 50;

/**
 * Returns the pairs in one cell, `2026=24、2027=30`, as groups of two keys; null where something else stands there.
 */
export function pairsIn(cell: string, keys: readonly [string, string]): Record<string, string>[] | null {
  const parts = cell.split(BETWEEN);
  if (parts.length > MOST) return null;
  const pairs = parts.map((part) => {
    const [first = '', second = '', ...rest] = part.split(/[=＝:：]/).map((side) => side.trim());
    return first === '' || second === '' || rest.length > 0 ? null : { [keys[0]]: first, [keys[1]]: second };
  });
  const found = pairs.filter((pair) => pair !== null);
  return found.length === pairs.length ? found : null;
}

/** Pairs as one cell, which `pairsIn` takes apart again. */
export const printPairs = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([first, second]) => `${first}=${second}`).join('、');
