import { knownSections } from '../../domain/programme/known.ts';
import type { Text } from '../../domain/text.ts';
import { newestFirst } from '../record/project-lists.ts';
import { placesText } from '../i18n/places.ts';
import type { Owed } from './obligations.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import { listedNames } from '../data/former.ts';
import { opinionsAsked, type Asked } from './opinions.ts';
import type { Subset } from './subset.ts';

export const sectionPath = (id: string): string => `/sections/${id}/`;
export const wishedPath = (id: string): string => `${sectionPath(id)}wished/`;

/** One section with everything that concerns it. */
export interface Section {
  readonly id: string;
  readonly name: Text;
  /** Projects for which it is responsible, as agreed or decided. */
  readonly projects: readonly Facts[];
  /** Projects whose proposers would like to work with it, and for which it is not responsible. */
  readonly wished: readonly Facts[];
  /** What it owes: its opinions, and what it must do as the responsible section. */
  readonly owed: readonly Owed[];
  readonly asked: readonly Asked[];
}

/** Every section of today, and those of earlier years of which the record still tells (C29). */
export function sectionsOf(city: City): readonly Section[] {
  const known = remembered.get(city);
  if (known) return known;
  const all = newestFirst(city);
  const projects = Map.groupBy(all, ({ section }) => section);
  const wished = Map.groupBy(all, ({ section, wishedSection }) =>
    wishedSection === section ? null : wishedSection,
  );
  const asked = opinionsAsked(all);
  const isTold = (id: string): boolean => projects.has(id) || wished.has(id) || asked.has(id);
  const sections = listedNames(knownSections(city.record, city.today), isTold).map(({ key, name }) => ({
    id: key,
    name,
    projects: projects.get(key) ?? [],
    wished: wished.get(key) ?? [],
    owed: owedBy(key, all),
    asked: asked.get(key) ?? [],
  }));
  remembered.set(city, sections);
  return sections;
}

const remembered = new WeakMap<City, readonly Section[]>();

function owedBy(office: string, projects: readonly Facts[]): Owed[] {
  return projects.flatMap(({ id, title, titleEn, section, owed }) =>
    owed
      .filter(({ what, owedBy: party, id: item }) =>
        what === 'opinion'
          ? item === office
          : section === office && (party === 'section' || party === 'both'),
      )
      .map((obligation) => ({ obligation, project: { id, title, titleEn, section } })),
  );
}

/** Returns in a sentence what a section has to do with. */
export const leadOf = ({ projects, owed, asked }: Section): Text =>
  placesText.sectionLead(
    projects.length,
    asked.length,
    owed.length,
    owed.filter(({ obligation }) => obligation.state === 'overdue').length,
  );

/** A page for each section, and one for the proposals that wish for it. */
export function* sectionSubsets(city: City): Iterable<Subset> {
  for (const section of sectionsOf(city)) {
    const { id, name, projects, wished } = section;
    yield {
      path: sectionPath(id),
      title: name,
      lead: leadOf(section),
      room: 'sections',
      projects,
      query: `section=${id}`,
      heading: placesText.responsible,
      of: section,
    };
    if (wished.length === 0) continue;
    yield {
      path: wishedPath(id),
      title: placesText.wishedTitle(name),
      lead: placesText.wishedLead(wished.length),
      room: 'sections',
      projects: wished,
    };
  }
}
