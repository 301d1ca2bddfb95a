import { proposerNames } from '../places/proposers.ts';
import { sectionPath } from '../places/sections.ts';
import { themePath } from '../places/themes.ts';
import type { City } from '../record/city.ts';
import { fixed } from './pages.ts';
import type { Unit } from './units.ts';

/** From so many proposals on a proposer's own page is found; of one proposal, the project says who proposed it. */
const SEVERAL = 2;

/** The pages of themes, of sections and of those who proposed more than once, by their names. */
export function placeUnits(city: City): Unit[] {
  const { themes, offices } = city.programme;
  const sections = offices.filter(({ roles }) => roles.includes('section'));
  const proposers = proposerNames(city).filter(({ projects }) => projects.length >= SEVERAL);
  return [
    ...themes.map(({ key, label }) => fixed('place', themePath(key), label, [], city)),
    ...sections.map(({ id, name }) => fixed('place', sectionPath(id), name, [], city)),
    ...proposers.map(({ path, name }) => fixed('place', path, { ja: name, en: name }, [], city)),
  ];
}
