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
  const owners = ownersOf(corpus);
  const alphabet = alphabetOf(corpus.codes);
  for (const width of [2, 1] as const) {
    const { grams, starts, places } = sorted(corpus.codes, alphabet, width);
    for (let id = 0; id < grams.length; id++) {
      const own = places.subarray(starts[id], starts[id + 1]);
      yield {
        gram: grams[id] ?? 0,
        units: unitsAt(own, owners),
        places: width === 2 ? distances(own) : null,
      };
    }
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
  for (const code of codes) if (letter[code] === 0 && isText(code)) letter[code] = ++size;
  return { letter, size };
}

interface Sorted {
  readonly grams: readonly number[];
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** The places of each gram of one or two characters, ascending: counted first, then laid out. */
function sorted(codes: Uint16Array, { letter, size }: Alphabet, width: 1 | 2): Sorted {
  const rows: (Int32Array | undefined)[] = [];
  const grams: number[] = [];
  const counts: number[] = [];
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
      counts.push(0);
    }
    counts[id] = (counts[id] ?? 0) + 1;
    ids[i] = id;
  }
  const starts = new Uint32Array(grams.length + 1);
  for (let id = 0; id < grams.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(starts[grams.length] ?? 0);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? -1;
    if (id < 0) continue;
    const at = next[id] ?? 0;
    places[at] = i;
    next[id] = at + 1;
  }
  return { grams, starts, places };
}

/** For each place, `unit * 2`, plus one within the title. */
function ownersOf({ codes, lengths, titles }: Corpus): Uint32Array {
  const owners = new Uint32Array(codes.length);
  let at = 0;
  lengths.forEach((length, unit) => {
    owners.fill(unit * 2 + 1, at, at + (titles[unit] ?? 0));
    owners.fill(unit * 2, at + (titles[unit] ?? 0), at + length);
    at += length;
  });
  return owners;
}

function unitsAt(places: Uint32Array, owners: Uint32Array): Uint8Array {
  const bytes = new Bytes();
  let last = 0;
  let unit = -1;
  for (const place of places) {
    const owner = owners[place] ?? 0;
    if (owner >>> 1 === unit) continue;
    unit = owner >>> 1;
    bytes.number(owner - last);
    last = owner;
  }
  return bytes.since(0);
}

function distances(places: Uint32Array): Uint8Array {
  const bytes = new Bytes();
  let last = 0;
  for (const place of places) {
    bytes.number(place - last);
    last = place;
  }
  return bytes.since(0);
}
