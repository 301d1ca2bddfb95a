import type { Language, Text } from '../../domain/text.ts';
import type { PageName } from '../i18n/frame.ts';
import type { Part } from '../markup/html.ts';
import type { Facts } from '../record/facts.ts';
import { compare } from '../../domain/compare.ts';
import { newestFirst } from '../record/project-lists.ts';
import { shortDate, yenText } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import type { City } from '../record/city.ts';
import { knownSections } from '../../domain/programme/known.ts';
import type { Owed } from './obligations.ts';
import { listedNames } from '../data/former.ts';
import { type Asked, opinionsAsked } from './opinions.ts';

/** Some of the projects that belong together, with the page on which they are listed. */
export interface Subset {
  /** `/themes/environment/` */
  readonly path: string;
  readonly title: Text;
  /** Set where the title was filed, and so is Japanese in every language. */
  readonly isFiled?: boolean;
  readonly lead: Text;
  /** The page above it. */
  readonly room: PageName;
  readonly projects: readonly Facts[];
  /** What is said where there are none. */
  readonly none?: Text;
  /** Stands above the list, where something else stands before it. */
  readonly heading?: Text;
  /** The section whose page it is: what it owes and was asked stands on the first page, above the list. */
  readonly of?: Section;
  /** By what all projects are ordered, where the list has them all. */
  readonly order?: Order;
  /** To how many projects the list was cut; left out where it has all. */
  readonly cutTo?: number;
  /** Shown of each project beside what is shown of it everywhere: by what the list is ordered, or its part in it. */
  readonly note?: (facts: Facts, lang: Language) => Part;
  /** What finds the same projects in the search: `theme=welfare&round=2026`. */
  readonly query?: string;
  readonly feed?: (lang: Language) => string;
}

export type Order = keyof typeof placesText.order;

export const orderPath = (order: Order): string =>
  order === 'newest' ? '/projects/' : `/projects/by/${order}/`;

const LAST = '9999-12-31';

/** So many projects stand in an order other than the newest first: nobody turns more pages, and the search goes on. */
const FIRST = 1_000;

/** What each order compares; smaller comes first, and the newest first among equals. */
const BY: Readonly<Record<Exclude<Order, 'newest'>, (facts: Facts) => string | number>> = {
  due: ({ owed }) => owed[0]?.due ?? LAST,
  waiting: ({ waitingSince }) => waitingSince ?? LAST,
  budget: ({ totalYen }) => -(totalYen ?? -1),
};

/** What a row shows of that by which the list is ordered; the day on which something is due it shows in any order. */
const NOTES: Readonly<Partial<Record<Order, Subset['note']>>> = {
  waiting: ({ waitingSince }, lang) =>
    waitingSince && placesText.waitingSince(shortDate(waitingSince, lang))[lang],
  budget: ({ totalYen }, lang) => totalYen !== null && yenText(totalYen, lang),
};

/** All projects in each order but the newest first, which the list itself has. */
export function orderSubsets(city: City): Subset[] {
  const all = newestFirst(city);
  return (['due', 'waiting', 'budget'] as const).map((order) => ({
    path: orderPath(order),
    title: placesText.order[order],
    lead: placesText.orderLead[order],
    room: 'projects',
    projects: all.toSorted((a, b) => compare(BY[order](a), BY[order](b))).slice(0, FIRST),
    order,
    ...(all.length > FIRST && { cutTo: FIRST }),
    ...(NOTES[order] && { note: NOTES[order] }),
  }));
}

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
