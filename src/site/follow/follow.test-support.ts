import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { readContent } from '../../io/content.ts';
import { ownRepository } from '../git/repository.test-support.ts';
import type { City } from '../record/city.ts';
import type { SiteFile } from '../site-file.ts';
import { keptFile } from '../cache/kept-projects.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../content');
export const PROJECT = '2025-0096';

/** A file of the demonstration, as it stands there. */
export const demonstrated = (file: string): string => readFileSync(path.join(CONTENT, file), 'utf8');

/**
 * A repository with the demonstration's programme, rosters, sittings and one of its projects, all of which came on one
 * day; `otherwise` has files that were different then.
 */
export function smallRecord(otherwise: Readonly<Record<string, string>> = {}) {
  const own = ownRepository();
  for (const { path: file, text } of readContent(CONTENT)) {
    if (/^(programme|council|meetings)\//.test(file)) own.write(file, otherwise[file] ?? text);
    if (file.startsWith(`projects/${PROJECT}/`)) own.write(file, text);
  }
  own.commitAll('2025-01-10T00:00:00Z');
  return own;
}

/** What a source of files makes of a record on a day, by path. */
export async function filesOn(content: string, today: string, source: 'feeds' | 'calendars') {
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('TODAY', today);
  vi.resetModules();
  const { city } = await import('../record/city.ts');
  const filesOf: (city: City) => Iterable<SiteFile> =
    source === 'feeds'
      ? (await import('./feeds.ts')).feedFiles
      : (await import('./calendars.ts')).calendarFiles;
  const made = new Map<string, string>();
  for (const file of filesOf(city())) made.set(file.path, String(await file.make()));
  vi.unstubAllEnvs();
  for (const end of ['', '.log']) rmSync(keptFile(content) + end);
  return made;
}
