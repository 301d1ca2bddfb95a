import { pageNames, pagePaths } from '../i18n/frame.ts';
import { partnerText } from '../i18n/partner.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { newestFirst } from '../record/project-lists.ts';
import type { Subset } from './subset.ts';

/** Returns the proposals of the city's that seek a partner, the newest first (C02). */
export const seekingProjects = (city: City): readonly Facts[] =>
  newestFirst(city).filter(({ seeking }) => seeking !== null);

/** The page that lists them. */
export const seekingSubset = (city: City): Subset => ({
  path: pagePaths.seeking,
  title: pageNames.seeking,
  lead: partnerText.seekingLead,
  room: 'projects',
  projects: seekingProjects(city),
  none: partnerText.seekingNone,
  note: ({ seeking }, lang) => seeking && partnerText.offersNote(seeking.offers)[lang],
});
