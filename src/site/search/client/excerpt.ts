import { foldedWithPlaces } from '../../../domain/search/fold.ts';
import { html, type Part } from '../../markup/html.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Characters before and after the first hit that an excerpt shows. */
const BEFORE = 24;
const AFTER = 64;

/** Where the terms stand in a text, in its own characters; what overlaps is one. */
export function rangesOf(text: string, terms: readonly string[]): Range[] {
  const { text: plain, at } = foldedWithPlaces(text);
  const found: Range[] = [];
  for (const term of terms)
    for (let i = plain.indexOf(term); i >= 0; i = plain.indexOf(term, i + term.length))
      found.push({ from: at[i] ?? 0, to: at[i + term.length] ?? text.length });
  const joined: Range[] = [];
  for (const range of found.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined;
}

/** A text with the terms marked. */
export function marked(text: string, terms: readonly string[]): Part {
  return pieces(text, rangesOf(text, terms), 0, text.length);
}

/** The neighbourhood of the first hit, with the terms marked; null where the text has none. */
export function excerptOf(text: string, terms: readonly string[]): Part {
  const ranges = rangesOf(text, terms);
  const [first] = ranges;
  if (!first) return null;
  const from = first.from <= BEFORE ? 0 : first.from - BEFORE;
  const to = Math.min(text.length, Math.max(first.to, from + BEFORE + AFTER));
  return html`${from > 0 && '…'}${pieces(text, ranges, from, to)}${to < text.length && '…'}`;
}

function pieces(text: string, ranges: readonly Range[], from: number, to: number): Part {
  const parts: Part[] = [];
  let at = from;
  for (const range of ranges) {
    if (range.from < from || range.from >= to) continue;
    const end = Math.min(range.to, to);
    parts.push(text.slice(at, range.from), html`<mark>${text.slice(range.from, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at, to)];
}
