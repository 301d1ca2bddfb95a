import type { City } from '../record/city.ts';
import { newsOf, type News } from './news.ts';

/** News by month (`2026-11`), the newest first, and so within each. */
export function newsByMonth(city: City): ReadonlyMap<string, readonly News[]> {
  const known = remembered.get(city);
  if (known) return known;
  const months = Map.groupBy(newsOf(city).all, ({ on }) => on.slice(0, 7));
  remembered.set(city, months);
  return months;
}

const remembered = new WeakMap<City, ReadonlyMap<string, readonly News[]>>();

/** So many months have a feed of their own, which a reader that was away looks through; the pages go back to the first. */
const FEEDS = 24;

/** The months that have a feed of their own, the newest first. */
export const monthsWithFeed = (city: City): readonly string[] =>
  [...newsByMonth(city).keys()].slice(0, FEEDS);

export const monthPath = (month: string): string => `/changes/${month}/`;
