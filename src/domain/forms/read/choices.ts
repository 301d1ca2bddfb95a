import { nfkc } from '../../compose.ts';
import type { Choice } from '../form.ts';

const exact = (text: string): string => text.normalize('NFC').trim();

/** The choice whose Japanese label was sent back, exactly. */
export const chosen = (typed: string, choices: readonly Choice[]): Choice | null =>
  choices.find(({ label }) => exact(label.ja) === exact(typed)) ?? null;

const fold = (text: string): string => nfkc(text).trim().toLowerCase();

/** The choice that somebody typed: by its label in either language or its value, in any width. */
export const typedChoice = (typed: string, choices: readonly Choice[]): Choice | null =>
  choices.find(({ value, label }) =>
    [label.ja, label.en, value].some((word) => fold(word) === fold(typed)),
  ) ?? null;

/**
 * The choices whose labels GitHub joined by `, `; a label may hold `, ` itself. Null where something else stands there,
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
