import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { SHARD_KINDS } from '../../domain/search/shards.ts';
import type { City } from '../record/city.ts';
import type { SiteFile } from '../site-file.ts';
import { groupsOf, Indexer, type Group } from './groups.ts';
import { HEADS_A_FILE, headsFile, lengthsFile, shardFile, TABLE_FILE, type Head } from './search-table.ts';
import { tableOf } from './make-table.ts';
import { unitsOf, type Unit } from './units.ts';

/** The index of the search: a table of all units, their titles, and the shards of each group. */
export function* searchFiles(city: City): Generator<SiteFile> {
  const units = unitsOf(city);
  const groups = groupsOf(units);
  const indexer = new Indexer(process.env['CONTENT_DIR'] ?? './content');
  const heads = headsOf(units);
  yield fixed(TABLE_FILE, JSON.stringify(tableOf(city, units, groups, [...heads.keys()])));
  for (const [version, text] of heads) yield fixed(headsFile(version), text);
  for (const group of groups) yield* filesOf(group, indexer);
}

/** A small file that is made at once: its key is a digest of it. */
const fixed = (path: string, text: string): SiteFile => ({ path, key: versionOf(text), make: () => text });

const versionOf = (text: string): string => createHash('sha1').update(text).digest('base64url').slice(0, 12);

/** The files of heads by their versions, in the order of the units. */
function headsOf(units: readonly Unit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at < units.length; at += HEADS_A_FILE) {
    const text = JSON.stringify(units.slice(at, at + HEADS_A_FILE).map(headOf));
    files.set(versionOf(text + at), text);
  }
  return files;
}

function* filesOf(group: Group, indexer: Indexer): Generator<SiteFile> {
  yield {
    path: lengthsFile(group),
    key: group.version,
    make: () => {
      const { lengths, titles } = indexer.corpusOf(group);
      return JSON.stringify({ lengths, titles });
    },
  };
  for (const kind of SHARD_KINDS)
    for (let number = 0; number < group.counts[kind]; number++)
      yield {
        path: shardFile(group, kind, number),
        key: group.version,
        make: () => deflateRawSync(indexer.shardsOf(group)[kind][number] ?? new Uint8Array()),
      };
}

function headOf({ title, by }: Unit): Head {
  return title.en === title.ja ? [title.ja, by] : [title.ja, by, title.en];
}
