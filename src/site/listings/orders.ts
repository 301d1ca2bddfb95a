import { compare } from '../../domain/compare.ts';
import { newestFirst } from '../record/project-lists.ts';
import { shortDate, yenText } from '../format.ts';
import { placesText } from '../i18n/places.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import type { Subset } from './subset.ts';

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
