import { BORDER, type Corpus } from './corpus.ts';
import { Bytes } from './varint.ts';

/** Where two neighbouring characters, or one alone, are found. */
export interface GramList {
  readonly gram: number;
  /** Units that have it: distances of `unit * 2`, plus one where the title has it. */
  readonly units: Uint8Array;
  /** Places in the whole text, as distances; null for a single character. */
  readonly places: Uint8Array | null;
}

const SPACE = 0x20;
const isText = (code: number): boolean => code !== SPACE && code !== BORDER;

/** Two characters as one number; the second is 0 where one stands alone. */
export const gramOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

/**
 * The lists of every pair of neighbours and of every single character of a text. Whatever is asked for of two or more
 * characters is found exactly, since the places of its pairs say whether they follow each other.
 */
export function* gramLists(corpus: Corpus): Generator<GramList> {
  const alphabet = alphabetOf(corpus.codes);
  for (const width of [2, 1] as const) {
    const { grams, ids } = gramsIn(corpus.codes, alphabet, width);
    const units = unitsByGram(corpus, ids, grams.length);
    const places = width === 2 ? placesByGram(ids, grams.length) : null;
    const bytes = new Bytes();
    for (const [id, gram] of grams.entries())
      yield {
        gram,
        units: distances(units, id, bytes),
        places: places && distances(places, id, bytes),
      };
  }
}

/** A small number from 1 on for each character that the text has; 0 for those between words. */
interface Alphabet {
  readonly letter: Uint16Array;
  readonly size: number;
}

function alphabetOf(codes: Uint16Array): Alphabet {
  const letter = new Uint16Array(0x10000);
  let size = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? BORDER;
    if (letter[code] === 0 && isText(code)) letter[code] = ++size;
  }
  return { letter, size };
}

/** The grams of one or two characters that a text has, and which of them begins at each place (-1: none). */
interface Grams {
  readonly grams: readonly number[];
  readonly ids: Int32Array;
}

function gramsIn(codes: Uint16Array, { letter, size }: Alphabet, width: 1 | 2): Grams {
  const rows: (Int32Array | undefined)[] = [];
  const grams: number[] = [];
  const ids = new Int32Array(codes.length).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0;
    const first = letter[code] ?? 0;
    const follower = width === 2 ? (codes[i + 1] ?? BORDER) : 0;
    const second = letter[follower] ?? 0;
    if (first === 0 || (width === 2 && second === 0)) continue;
    const row = (rows[first] ??= new Int32Array(size + 1));
    let id = (row[second] ?? 0) - 1;
    if (id < 0) {
      id = grams.push(gramOf(code, follower)) - 1;
      row[second] = id + 1;
    }
    ids[i] = id;
  }
  return { grams, ids };
}

/** The ascending numbers of each gram: those of one lie together. */
interface ByGram {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

function placesByGram(ids: Int32Array, grams: number): ByGram {
  const counts = new Uint32Array(grams);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? -1;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  const { starts, next, numbers } = layOut(counts);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? -1;
    if (id < 0) continue;
    const at = next[id] ?? 0;
    numbers[at] = i;
    next[id] = at + 1;
  }
  return { starts, numbers };
}

/** Units of each gram, `unit * 2`, plus one where it begins within the title. */
function unitsByGram(corpus: Corpus, ids: Int32Array, grams: number): ByGram {
  const counts = new Uint32Array(grams);
  eachUnitOf(corpus, ids, grams, (id) => {
    counts[id] = (counts[id] ?? 0) + 1;
  });
  const { starts, next, numbers } = layOut(counts);
  eachUnitOf(corpus, ids, grams, (id, owner) => {
    const at = next[id] ?? 0;
    numbers[at] = owner;
    next[id] = at + 1;
  });
  return { starts, numbers };
}

/** Calls once for each gram of each unit, at the first of its places, which is the title's where the title has it. */
function eachUnitOf(
  { lengths, titles }: Corpus,
  ids: Int32Array,
  grams: number,
  call: (id: number, owner: number) => void,
): void {
  const seen = new Int32Array(grams).fill(-1);
  let start = 0;
  for (let unit = 0; unit < lengths.length; unit++) {
    const title = start + (titles[unit] ?? 0);
    const end = start + (lengths[unit] ?? 0);
    for (let i = start; i < end; i++) {
      const id = ids[i] ?? -1;
      if (id < 0 || seen[id] === unit) continue;
      seen[id] = unit;
      call(id, unit * 2 + (i < title ? 1 : 0));
    }
    start = end;
  }
}

function layOut(counts: Uint32Array): ByGram & { readonly next: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  for (let id = 0; id < counts.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  return { starts, next: starts.slice(), numbers: new Uint32Array(starts[counts.length] ?? 0) };
}

function distances({ starts, numbers }: ByGram, id: number, bytes: Bytes): Uint8Array {
  bytes.length = 0;
  const end = starts[id + 1] ?? 0;
  let last = 0;
  for (let i = starts[id] ?? 0; i < end; i++) {
    const number = numbers[i] ?? 0;
    bytes.number(number - last);
    last = number;
  }
  return bytes.since(0);
}
