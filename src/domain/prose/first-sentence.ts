import type { Block } from './node.ts';
import { parseProse } from './parse.ts';
import { wordsOf } from './texts.ts';

/** As much of a text as holds its first sentence. */
const LOOKED_AT = 4_000;

/**
 * Returns the first sentence of filed prose as plain text, at most so many characters: that of its first paragraph, or
 * of the first item of a list, never a heading, a number or a row of a table. A quotation within it is closed. A longer
 * one is cut at its last Japanese comma, or where it must, and ends with an ellipsis. Empty where there is no sentence.
 */
export function firstSentence(text: string, most: number): string {
  const line = joined(firstWords(parseProse(text.slice(0, LOOKED_AT))) ?? '');
  const sentence = line.slice(0, endOfSentence(line));
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(sentence)];
  if (letters.length <= most) return sentence;
  const cut = letters
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join('');
  const comma = cut.lastIndexOf('、');
  const kept = comma > most / 2 ? cut.slice(0, comma) : cut;
  return `${kept}…${unclosed(kept).join('')}`;
}

/**
 * Broken lines as one: a sentence that was broken within its words goes on without a blank (it breaks after kana or a comma),
 * lines of their own are kept apart.
 */
const joined = (words: string): string =>
  words
    .replace(/[^\S\u3000]*\n\s*/g, (_, at: number) =>
      /[\p{Script=Hiragana}、]/u.test(words.charAt(at - 1)) ? '' : ' ',
    )
    .trim();

function firstWords(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const words =
      block.is === 'paragraph'
        ? wordsOf(block.children.filter((inline) => inline.is !== 'struck'))
        : block.is === 'list'
          ? firstWords(block.items[0]?.children ?? [])
          : block.is === 'quote' || block.is === 'component'
            ? firstWords(block.children)
            : null;
    if (words !== null && words.trim() !== '') return words;
  }
  return null;
}

const CLOSING: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '｢': '｣',
  '“': '”',
  '[': ']',
};

/** Returns where the first sentence ends: at a full stop outside of brackets; where a bracket never closes, at the first one. */
function endOfSentence(line: string): number {
  let first: number | null = null;
  const open: string[] = [];
  for (const { 0: sign, index } of line.matchAll(
    /[「『（(〈【〔《｢“[」』）)〉】〕》｣”\]]|[。｡．]|[！？](?![」』）)と])|(?<!\d)[.!?](?=\s|$)/gu,
  )) {
    const closing = CLOSING[sign];
    if (closing !== undefined) open.push(closing);
    else if (sign === open.at(-1)) open.pop();
    else if (/[。｡．！？.!?]/.test(sign)) {
      first ??= index + sign.length;
      if (open.length === 0) return index + sign.length;
    }
  }
  return open.length > 0 && first !== null ? first : line.length;
}

/** Returns the brackets that a cut text leaves open, as they close, the innermost first. */
function unclosed(text: string): string[] {
  const open: string[] = [];
  for (const sign of text) {
    if (CLOSING[sign] !== undefined) open.unshift(CLOSING[sign]);
    else if (sign === open[0]) open.shift();
  }
  return open;
}
