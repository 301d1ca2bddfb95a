import { createHash } from 'node:crypto';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from './city.ts';

/**
 * The key under which a page may be kept from one build to the next: a digest of everything that it shows. The
 * day is part of it, since states follow the day; the commit is not, or every page would change with every
 * commit: a page names the commit at which it was drawn, and has been the same in all since.
 */
export function digest(city: City, lang: Language, shown: unknown): string {
  return createHash('sha1')
    .update(frameOf(city))
    .update(lang)
    .update(JSON.stringify(shown))
    .digest('base64url');
}

/** What a project's page shows: its files, where it stands, its neighbours, and when the council meets. */
export function projectDigest(city: City, standing: Standing, lang: Language): string {
  const { project, timeline: _timeline, ...derived } = standing;
  const { predecessorOf, successorsOf } = city.chains;
  const around = [predecessorOf.get(project.id) ?? [], successorsOf.get(project.id) ?? []].flat();
  const neighbours = around.map((id) => [id, city.projects.get(id)?.title, city.projects.get(id)?.stage]);
  return digest(city, lang, [filesOf(city, project.id), derived, neighbours, calendarOf(city)]);
}

const frames = new WeakMap<City, string>();
const calendars = new WeakMap<City, string>();
const folders = new WeakMap<City, ReadonlyMap<string, string>>();

/** Day, rules and rosters: they reach every page. */
function frameOf(city: City): string {
  return kept(frames, city, () =>
    hash([city.today, city.files.filter(({ path }) => /^(programme|council)\//.test(path))]),
  );
}

/** The days of the sittings, without what was said there. */
function calendarOf(city: City): string {
  return kept(calendars, city, () =>
    hash(
      [...city.record.sittings.values()].map(({ id, data }) => [
        id,
        data.step,
        data.startsAt,
        data.convenedOn,
        data.cancelled,
      ]),
    ),
  );
}

/** The digest of all files in a project's folder. */
function filesOf(city: City, project: string): string | undefined {
  return kept(folders, city, () => {
    const hashes = new Map<string, ReturnType<typeof createHash>>();
    for (const { path, text } of city.files) {
      const id = /^projects\/([^/]+)\//.exec(path)?.[1];
      if (id === undefined) continue;
      const own = hashes.get(id) ?? createHash('sha1');
      hashes.set(id, own.update(path).update('\0').update(text).update('\0'));
    }
    return new Map([...hashes].map(([id, own]) => [id, own.digest('base64url')]));
  }).get(project);
}

const hash = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('base64url');

function kept<T>(cache: WeakMap<City, T>, city: City, make: () => T): T {
  const known = cache.get(city);
  if (known !== undefined) return known;
  const made = make();
  cache.set(city, made);
  return made;
}
