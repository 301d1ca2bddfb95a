import type { City } from '../record/city.ts';
import { everyPaper } from '../record/facts.ts';
import { changedProjects } from './changed-papers.ts';
import { saidIn, type Said } from './said.ts';

/** So many projects are read together: their pages are drawn one after the other, and asking git takes longer than its answer. */
const AHEAD = 100;

interface Read {
  readonly ids: ReadonlySet<string>;
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

const read = new WeakMap<City, Read>();

/** What the papers of a project said in each of their versions. */
export function saidInProject(id: string, city: City): Read['said'] {
  const known = read.get(city);
  if (known?.ids.has(id)) return known.said;
  const all = changedProjects(city);
  const place = all.indexOf(id);
  const ids = all.slice(place, place + AHEAD);
  const papers = ids.flatMap((one) => {
    const facts = city.projects.get(one);
    return facts ? everyPaper(facts) : [];
  });
  const said = saidIn(
    city,
    papers.map(({ path }) => path),
  );
  read.set(city, { ids: new Set(ids), said });
  return said;
}
