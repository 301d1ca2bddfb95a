import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { programmeOn } from '../../../src/domain/programme/in-force.ts';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import { Engine } from '../../../src/site/search/client/engine.ts';
import { readContent } from '../../lib/content.ts';
import { plainSearch, plainUnits } from './plain.ts';
import { drawTerms } from './terms.ts';

export interface Quality {
  readonly terms: number;
  /** Share of what plain text search finds that the search finds. */
  readonly recall: number;
  /** Share of what the search finds that plain text search finds. */
  readonly precision: number;
  /** What was not found, and what was found too much: `term: unit`. */
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** Opens the index of a built site from its folder. */
export const openIndex = (siteDir: string): Promise<Engine> =>
  Engine.open(async (file) => new Response(await readFile(path.join(siteDir, file.replace(/\?.*$/, '')))));

/** Holds the search against plain text search over the record's files, for so many terms drawn from them. */
export async function qualityOf(
  siteDir: string,
  contentDir: string,
  today: string,
  count: number,
): Promise<Quality> {
  const engine = await openIndex(siteDir);
  const files = readContent(contentDir).filter(({ path: file }) => file.startsWith('programme/'));
  const units = plainUnits(contentDir, programmeOn(readRecord(files).record, today));
  const terms = drawTerms(contentDir, count);
  const missing: string[] = [];
  const surplus: string[] = [];
  let both = 0;
  for (const term of terms) {
    const right = plainSearch(units, term);
    const found = new Set(await idsFound(engine, term));
    for (const id of right) if (!found.has(id)) missing.push(`${term}: ${id}`);
    for (const id of found) if (right.has(id)) both += 1;
    for (const id of found) if (!right.has(id)) surplus.push(`${term}: ${id}`);
  }
  return {
    terms: terms.length,
    recall: both / (both + missing.length),
    precision: both / (both + surplus.length),
    missing,
    surplus,
  };
}

/** Projects and sittings: what has files of its own. */
async function idsFound(engine: Engine, term: string): Promise<string[]> {
  const scores = await engine.find(term);
  return engine.table.ids.filter((id, unit) => (scores[unit] ?? 0) > 0 && !id.startsWith('/'));
}
