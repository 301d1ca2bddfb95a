import { gramOf } from './gram-lists.ts';
import { listIn, shardOf, type ShardCounts, type ShardKind } from './shards.ts';
import { ascending } from './varint.ts';

/** One part of the index, as whoever searches reaches it. */
export interface IndexGroup {
  readonly counts: ShardCounts;
  /** Length of each unit's folded text, and of its title. */
  readonly lengths: readonly number[];
  readonly titles: readonly number[];
  shard(kind: ShardKind, number: number): Promise<Uint8Array>;
}

/** For each unit of a group: 0 for none, 1 for a hit, 2 for a hit in the title. */
export type Hits = Uint8Array;

/** Units that have every term; the more of them in the title, the higher. Terms are folded. */
export async function findAll(terms: readonly string[], group: IndexGroup): Promise<Hits> {
  const found = await Promise.all(terms.map((term) => findTerm(term, group)));
  const [first, ...others] = found;
  if (!first) return new Uint8Array(group.lengths.length).fill(1);
  return first.map((hit, unit) =>
    hit > 0 && others.every((other) => (other[unit] ?? 0) > 0)
      ? others.reduce((sum, other) => sum + (other[unit] ?? 0), hit)
      : 0,
  );
}

/** The best hit of each unit for any of these terms, folded. */
export async function findAny(terms: readonly string[], group: IndexGroup): Promise<Hits> {
  const hits = new Uint8Array(group.lengths.length);
  for (const found of await Promise.all(terms.map((term) => findTerm(term, group))))
    found.forEach((hit, unit) => {
      if (hit > (hits[unit] ?? 0)) hits[unit] = hit;
    });
  return hits;
}

/** Shorter terms are found everywhere when one letter may differ. */
const SHORTEST_SLIP = 4;
const LONGEST_SLIP = 16;
/** So many letters must be found where another is taken on trust. */
const SURE_ENOUGH = 5;

/**
 * Units that have a term but for one letter: another one in its place, one too many, one that is missing, two that
 * changed places. None for a term of fewer than four or more than sixteen letters.
 */
export async function findNear(term: string, group: IndexGroup): Promise<Hits> {
  const { length } = term;
  if (length < SHORTEST_SLIP || length > LONGEST_SLIP) return new Uint8Array(group.lengths.length);
  const places = new Set<number>();
  for (let at = 0; at <= length; at += 1) {
    const [before, from, after] = [term.slice(0, at), term.slice(at), term.slice(at + 1)];
    const swapped = before + after.charAt(0) + term.charAt(at) + after.slice(1);
    const ways = [
      await placesAround(before, after, at + 1, group),
      await placesAround(before, after, at, group),
      await placesAround(before, from, at + 1, group),
      at + 1 < length ? await placesOf(swapped, group) : new Int32Array(),
    ];
    for (const found of ways) for (const place of found) places.add(place);
  }
  return hitsAt(Int32Array.from(places).sort(), group);
}

/**
 * Where one text stands and so many letters after its begin another. A single letter at either end cannot be looked for
 * beside a letter that is not known: it is taken on trust where the others are enough to be sure.
 */
async function placesAround(
  before: string,
  after: string,
  distance: number,
  group: IndexGroup,
): Promise<Int32Array> {
  const trusted = [before, after].filter(({ length }) => length === 1).length;
  const sure = [before, after].filter(({ length }) => length > 1).join('').length;
  if (sure < (trusted > 0 ? SURE_ENOUGH : SHORTEST_SLIP - 1)) return new Int32Array();
  const first = before.length > 1 ? await placesOf(before, group) : null;
  if (first?.length === 0) return first;
  const second = after.length > 1 ? await placesOf(after, group) : null;
  if (first === null) return second ?? new Int32Array();
  if (second === null) return first;
  const begins = second.map((place) => place - distance);
  return first.length < begins.length ? inBoth(first, begins) : inBoth(begins, first);
}

async function findTerm(term: string, group: IndexGroup): Promise<Hits> {
  if (term.length > 2) return hitsAt(await placesOf(term, group), group);
  const list = await listOf('units', gramOf(term.charCodeAt(0), term.charCodeAt(1) || 0), group);
  const hits = new Uint8Array(group.lengths.length);
  if (list) for (const owner of ascending(list)) hits[owner >>> 1] = 1 + (owner & 1);
  return hits;
}

/** Returns where a term of three or more characters begins: pairs that cover it, each at its distance from the first. */
async function placesOf(term: string, group: IndexGroup): Promise<Int32Array> {
  const offsets = coverOf(term.length);
  const lists = await Promise.all(
    offsets.map(async (offset) => {
      const gram = gramOf(term.charCodeAt(offset), term.charCodeAt(offset + 1));
      return { offset, list: await listOf('places', gram, group) };
    }),
  );
  let places: Int32Array | null = null;
  for (const { offset, list } of lists.sort((a, b) => (a.list?.length ?? 0) - (b.list?.length ?? 0))) {
    if (list === null) return new Int32Array();
    const here: Int32Array = ascending(list).map((place) => place - offset);
    places = places === null ? here : inBoth(places, here);
    if (places.length === 0) break;
  }
  return places ?? new Int32Array();
}

/** 0, 2, 4 … and the last pair. */
function coverOf(length: number): number[] {
  const offsets: number[] = [];
  for (let at = 0; at + 1 < length; at += 2) offsets.push(at);
  if (length % 2 === 1) offsets.push(length - 2);
  return offsets;
}

/** Numbers of both ascending rows. */
function inBoth(few: Int32Array, many: Int32Array): Int32Array {
  const both = new Int32Array(few.length);
  let count = 0;
  let at = 0;
  for (const place of few) {
    while (at < many.length && (many[at] ?? 0) < place) at += 1;
    if (many[at] === place) both[count++] = place;
  }
  return both.subarray(0, count);
}

function hitsAt(places: Int32Array, { lengths, titles }: IndexGroup): Hits {
  const hits = new Uint8Array(lengths.length);
  let unit = 0;
  let start = 0;
  for (const place of places) {
    while (place >= start + (lengths[unit] ?? Infinity)) start += lengths[unit++] ?? 0;
    const hit = place < start + (titles[unit] ?? 0) ? 2 : 1;
    if (hit > (hits[unit] ?? 0)) hits[unit] = hit;
  }
  return hits;
}

async function listOf(
  kind: ShardKind,
  gram: number,
  { counts, shard }: IndexGroup,
): Promise<Uint8Array | null> {
  return listIn(await shard(kind, shardOf(gram, counts[kind])), gram);
}
