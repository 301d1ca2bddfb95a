import { chunksOf, folded, foldedWithPlaces } from './fold.ts';
import { KNOWN, relatedTo, spellingsOf } from './variants.ts';

/** A word that is looked for, folded: in any of its spellings or, as second best, by what means nearly that. */
export interface Word {
  readonly spellings: readonly string[];
  readonly related: readonly string[];
}

/** What somebody looks for: the words as they were set apart, and the smaller words of which they are made. */
export interface Query {
  readonly words: readonly Word[];
  readonly parts: readonly Word[];
}

/** Words that say how one asks, not what for. */
const ASKING =
  /^(?:です|ます|ですか|ますか|でしょう|ください|下さい|教えて|知りたい|見たい|したい|たい|する|した|して|しよう|できる|できます|なる|なった|ある|あります|いる|います|いい|よい|どう|どうやって|どうすれば|どこ|どの|どれ|いつ|誰|だれ|何|なに|なぜ|いくつ|とは|について|こと|もの|ため|とき|方法|仕方|しかた|やり方|場合|ところ|人|方|もらえる|もらう|出る|出す|the|a|an|of|to|in|on|for|is|are|was|and|or|what|how|do|does|i|we|can|my|our|where|when|who|which|with|about|it)$/;

const LATIN = /^[\p{ASCII}\p{Script=Latin}]+$/u;

const wordOf = (text: string): Word => ({ spellings: spellingsOf(text), related: relatedTo(text) });

/** Reads what somebody typed. Without a word both lists are empty. */
export function queryOf(text: string): Query {
  const chunks = chunksOf(text.replace(/[?？!！]+/g, ' '));
  const told = chunks.filter((chunk) => !ASKING.test(folded(chunk)));
  const words = told.length > 0 ? told : chunks;
  return {
    words: [...new Set(words.map(folded))].map(wordOf),
    parts: [...new Set(words.flatMap(partsOf))].map(wordOf),
  };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Parts a run of Japanese: first at the words that we know, then as a reader parts it; what only asks is left out. */
function partsOf(chunk: string): string[] {
  const { text, at } = foldedWithPlaces(chunk);
  if (LATIN.test(text) || text.length < 3 || /^\d+\D?$/.test(text)) return [text];
  const parts = split(chunk, text, at);
  // A single kanji of a verb (見たい) says little beside a word.
  const long = parts.filter((part) => part.length > 1);
  return long.length > 0 ? long : parts.length > 0 ? parts : [text];
}

function split(chunk: string, text: string, at: readonly number[]): string[] {
  const known = KNOWN.find((word) => text.includes(word));
  if (known === undefined) return segmented(chunk).filter(isTelling);
  const from = text.indexOf(known);
  const sides = [chunk.slice(0, at[from]), chunk.slice(at[from + known.length] ?? chunk.length)];
  const [before = [], after = []] = sides.map((side) => {
    const own = foldedWithPlaces(side);
    return own.text === '' ? [] : split(side, own.text, own.at);
  });
  return [...before, known, ...after];
}

/** Segments as a reader parts them. A single kanji is joined to the one before it, for alone it is found everywhere. */
function segmented(chunk: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(chunk)) {
    const last = parts.at(-1);
    if (last !== undefined && /^\p{Script=Han}$/u.test(segment) && /\p{Script=Han}$/u.test(last))
      parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts.map(folded);
}

/** Particles, endings and words of asking tell nothing; one or two hiragana neither. */
const isTelling = (part: string): boolean => !/^[ぁ-ん、。?？!！\s-]{1,2}$/u.test(part) && !ASKING.test(part);
