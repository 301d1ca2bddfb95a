import type { ShardCounts } from '../../domain/search/shards.ts';
import type { Text } from '../../domain/text.ts';

/** What the search knows of everything before a word is typed: as small as it can be, for it is always loaded. */
export interface Table {
  readonly groups: readonly TableGroup[];
  /** Version of each file of heads, in the order of the units. */
  readonly heads: readonly string[];
  /** Values of each facet, by their place in these lists. */
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** One column for each thing that is known of the units, in the order of the groups. */
  readonly ids: readonly string[];
  /** The day it is ordered by, as 20261120; 0 for what has none. */
  readonly on: readonly number[];
  /** The next day on which something is due; 0 for none. */
  readonly due: readonly number[];
  /** Language of a unit that is there in one only. */
  readonly only: Readonly<Record<string, keyof Text>>;
  /** Everyday words by which people look for a page, folded, each with the places of its units. */
  readonly intents: readonly (readonly [word: string, units: readonly number[]])[];
  readonly columns: Readonly<Record<Facet, readonly (number | readonly number[])[]>>;
}

export interface TableGroup {
  /** The first part of its folder's name, below `search/`. */
  readonly name: string;
  /** Changes with everything in it. */
  readonly version: string;
  readonly counts: ShardCounts;
  readonly size: number;
}

export interface FacetValue extends Text {
  readonly key: string;
  readonly tone?: string;
}

export const FACETS = ['kind', 'stage', 'round', 'theme', 'form', 'type', 'section'] as const;
export type Facet = (typeof FACETS)[number];

/** Something for each facet. */
export function eachFacet<T>(of: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, of(facet)])) as Record<Facet, T>;
}

export const UNIT_KINDS = ['project', 'meeting', 'activity', 'place', 'page', 'term', 'rule'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Title and proposer of a unit; a title in English where it has one. */
export type Head = readonly [title: string, by: string, english?: string];

/** Units in one file of heads. */
export const HEADS_A_FILE = 100;

/** Stands in a column where a unit has no value. */
export const NO_VALUE = -1;

/** Lengths of the units' texts and titles in a group. */
export interface Lengths {
  readonly lengths: readonly number[];
  readonly titles: readonly number[];
}

export const TABLE_FILE = 'search/table.json';

/*
 * All others carry in their path the version of what they hold: a page that was opened before the site was published
 * anew never reads a part of the new index by the table of the old one; it finds nothing there, and reads the table.
 */
export const headsFile = (version: string): string => `search/heads/${version}.json`;
export const lengthsFile = (group: TableGroup): string => `${folderOf(group)}/lengths.json`;
export const shardFile = (group: TableGroup, kind: keyof ShardCounts, number: number): string =>
  `${folderOf(group)}/${kind}-${number}.bin`;

const folderOf = ({ name, version }: TableGroup): string => `search/${name}-${version}`;
