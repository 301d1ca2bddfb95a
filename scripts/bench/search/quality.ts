import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { termsOf } from '../../../src/domain/search/fold.ts';
import { Engine } from '../../../src/site/search/client/engine.ts';
import { plain } from './plain.ts';
import { shownUnits } from './shown.ts';
import { drawTerms } from './draw-terms.ts';

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
  Engine.open(async (file) => new Response(await readFile(path.join(siteDir, file))));

/**
 * Holds the search of a built site against plain text search over what its Japanese pages show, for so many terms drawn
 * from them. Each word of a term is looked for, as the search does.
 */
export async function qualityOf(siteDir: string, count: number): Promise<Quality> {
  const engine = await openIndex(siteDir);
  const units = shownUnits(siteDir);
  const terms = drawTerms(units, count);
  const missing: string[] = [];
  const surplus: string[] = [];
  let both = 0;
  for (const term of terms) {
    const words = termsOf(term).map(plain);
    const found = await idsFound(engine, term);
    for (const { id, plain: shown, english } of units) {
      const isThere = words.every((word) => shown.includes(word));
      if (isThere && found.has(id)) both += 1;
      else if (isThere) missing.push(`${term}: ${id}`);
      else if (words.every((word) => shown.includes(word) || english.includes(word))) found.delete(id);
      if (isThere) found.delete(id);
    }
    for (const id of found) surplus.push(`${term}: ${id}`);
  }
  return {
    terms: terms.length,
    recall: both / (both + missing.length),
    precision: both / (both + surplus.length),
    missing,
    surplus,
  };
}

/** Everything that is there in Japanese. */
async function idsFound(engine: Engine, term: string): Promise<Set<string>> {
  const { ids, only } = engine.table;
  const scores = await engine.find(term);
  return new Set(ids.filter((_, unit) => (scores[unit] ?? 0) > 0 && only[unit] !== 'en'));
}
