import { proposersOf } from '../record/proposers.ts';
import { sectionSubsets } from '../listings/sections.ts';
import { themeSubsets } from '../listings/themes.ts';
import type { City } from '../record/city.ts';
import { fixed } from './pages.ts';
import type { Unit } from './units.ts';

/** From so many proposals on a proposer's own page is found; of one proposal, the project says who proposed it. */
const SEVERAL = 2;

/** A theme's or a section's own page, and not one of the pages below it. */
const OWN = /^\/\w+\/[^/]+\/$/;

/** The pages of themes, of sections and of those who proposed more than once, by their names. */
export function placeUnits(city: City): Unit[] {
  const places = [...themeSubsets(city), ...sectionSubsets(city)].filter(({ path }) => OWN.test(path));
  const proposers = proposersOf(city).filter(({ projects }) => projects.length >= SEVERAL);
  return [
    ...places.map(({ path, title }) => fixed('place', path, title, [], city)),
    ...proposers.map(({ path, name }) => fixed('place', path, { ja: name, en: name }, [], city)),
  ];
}
