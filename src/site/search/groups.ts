import { createHash } from 'node:crypto';
import path from 'node:path';
import { corpusOf, type Corpus } from '../../domain/search/corpus.ts';
import { shardsOf, type ShardCounts } from '../../domain/search/shards.ts';
import { textsOfYear } from './texts.ts';
import type { TableGroup } from './search-table.ts';
import type { Unit } from './units.ts';

/** Some years whose units are indexed together. A change of one paper makes only its group anew. */
export interface Group extends TableGroup {
  readonly units: readonly Unit[];
}

/** From this many units on a group is full, and the next year begins another. */
const FULL = 2_600;

/** The groups of all units, which come with their years in order. */
export function groupsOf(units: readonly Unit[]): Group[] {
  const years = [...Map.groupBy(units, ({ year }) => year).values()];
  const groups: Unit[][] = [];
  for (const own of years) {
    const last = groups.at(-1);
    if (last && last.length < FULL) last.push(...own);
    else groups.push([...own]);
  }
  return groups.map((own) => ({
    units: own,
    name: String(own.find(({ year }) => year > 0)?.year ?? 0),
    version: createHash('sha1')
      .update(JSON.stringify(own.map(({ key }) => key)))
      .digest('base64url')
      .slice(0, 12),
    counts: countsFor(own),
    size: own.length,
  }));
}

/** Bytes of lists that a paper leaves, about, and bytes that a shard should have. */
const UNITS_BYTES = 600;
const PLACES_BYTES = 2_600;
const SHARD_BYTES = 24_000;

/** How many shards a group has follows from its papers, before any of them is read. */
function countsFor(units: readonly Unit[]): ShardCounts {
  const papers = units.reduce((sum, { facts }) => sum + (facts?.papers.length ?? 1), 0);
  const count = (bytes: number) => Math.max(1, Math.ceil((papers * bytes) / SHARD_BYTES));
  return { units: count(UNITS_BYTES), places: count(PLACES_BYTES) };
}

type Shards = ReturnType<typeof shardsOf>;

/** Indexes groups when their files are asked for. Only the last one is held, as the files come group by group. */
export class Indexer {
  private readonly folder: string;
  private corpus: { of: Group; made: Corpus } | undefined;
  private shards: { of: Group; made: Shards } | undefined;

  constructor(contentDir: string) {
    this.folder = path.join('.cache/search', path.resolve(contentDir).replace(/[^\w-]+/g, '_'));
  }

  corpusOf(group: Group): Corpus {
    if (this.corpus?.of !== group) {
      const years = [...Map.groupBy(group.units, ({ year }) => year)];
      const texts = years.flatMap(([year, units]) => textsOfYear(this.folder, year, units));
      this.corpus = { of: group, made: corpusOf(texts) };
    }
    return this.corpus.made;
  }

  shardsOf(group: Group): Shards {
    if (this.shards?.of !== group) {
      this.shards = undefined;
      this.shards = { of: group, made: shardsOf(this.corpusOf(group), group.counts) };
    }
    return this.shards.made;
  }
}
