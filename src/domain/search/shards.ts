import type { Corpus } from './corpus.ts';
import { gramLists } from './gram-lists.ts';
import { Bytes, Numbers } from './varint.ts';

/** The two kinds of files of an index: which units have a pair of characters, and where it stands. */
export type ShardKind = 'units' | 'places';
export const SHARD_KINDS: readonly ShardKind[] = ['units', 'places'];

export type ShardCounts = Readonly<Record<ShardKind, number>>;

/** Returns the shard of a gram, from 0. */
export function shardOf(gram: number, count: number): number {
  const mixed = Math.imul(gram ^ (gram >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0) % count;
}

/** Returns every shard of a text. A shard is a row of: gram, length of its list, the list. */
export function shardsOf(corpus: Corpus, counts: ShardCounts): Readonly<Record<ShardKind, Uint8Array[]>> {
  const empty = (count: number) => Array.from({ length: count }, () => new Bytes());
  const shards = { units: empty(counts.units), places: empty(counts.places) };
  const add = (kind: ShardKind, gram: number, list: Uint8Array) => {
    const shard = shards[kind][shardOf(gram, counts[kind])];
    shard?.number(gram);
    shard?.number(list.length);
    shard?.all(list);
  };
  for (const { gram, units, places } of gramLists(corpus)) {
    add('units', gram, units);
    if (places) add('places', gram, places);
  }
  return {
    units: shards.units.map((shard) => shard.since(0)),
    places: shards.places.map((shard) => shard.since(0)),
  };
}

/** Returns the list of a gram in its shard; null where the text does not have it. */
export function listIn(shard: Uint8Array, gram: number): Uint8Array | null {
  const reader = new Numbers(shard);
  while (!reader.ended) {
    const own = reader.next();
    const list = reader.take(reader.next());
    if (own === gram) return list;
  }
  return null;
}
