import { compare } from '../compare.ts';
import { median } from '../lifecycle/statistics/duration.ts';
import type { CityData, Decided } from './city-tables.ts';

/** A city in figures that mean the same everywhere: stages and results are those of the report. */
export interface CityFigures {
  readonly decided: number;
  readonly adopted: number;
  /** Adopted of what was decided, 0 to 1; null where nothing was. */
  readonly share: number | null;
  /** Median days from filing to the decision; null where nothing was decided. */
  readonly medianDays: number | null;
}

/** Decisions that ended something: one that was put off is none yet. */
const isFinal = ({ result }: Decided): boolean => result !== 'continued';
const isAdopted = ({ result }: Decided): boolean => result.startsWith('adopted');

export function figuresOf({ decisions }: Pick<CityData, 'decisions'>): CityFigures {
  const final = decisions.filter(isFinal);
  const adopted = final.filter(isAdopted).length;
  return {
    decided: final.length,
    adopted,
    share: final.length === 0 ? null : adopted / final.length,
    medianDays: median(final.map(({ days }) => days)),
  };
}

/** What several cities decided on one kind of thing. */
export interface Alike {
  /** Field of the act on non-profit activities, where the cities name it; else the theme's own label. */
  readonly field: number | string;
  readonly label: string;
  /** The newest first. */
  readonly decisions: readonly Decided[];
}

/**
 * Returns the decisions of all cities by what they are about, so that one sees how others decided on a proposal like one's
 * own. Themes of different cities are one where they name the same field of the act, or have the same label.
 */
export function alike(cities: readonly CityData[]): Alike[] {
  const groups = new Map<number | string, { label: string; decisions: Decided[] }>();
  for (const { about, decisions } of cities) {
    const themes = new Map(about.themes.map((theme) => [theme.key, theme]));
    for (const decided of decisions.filter(isFinal))
      for (const key of decided.themes) {
        const theme = themes.get(key);
        const field = theme?.npoField ?? theme?.label.ja ?? key;
        const group = groups.get(field) ?? { label: theme?.label.ja ?? key, decisions: [] };
        group.decisions.push(decided);
        groups.set(field, group);
      }
  }
  return [...groups]
    .map(([field, { label, decisions }]) => ({
      field,
      label,
      decisions: decisions.toSorted((a, b) => compare(b.on, a.on) || compare(a.id, b.id)),
    }))
    .sort((a, b) => b.decisions.length - a.decisions.length || compare(a.label, b.label));
}

/** A group that proposed in more than one city: its number, its name, and the cities. */
export interface Travelling {
  readonly number: string;
  readonly name: string;
  readonly cities: readonly string[];
}

/** Returns the groups that are known by one corporate number in several cities. */
export function travelling(cities: readonly CityData[]): Travelling[] {
  const known = new Map<string, { name: string; cities: string[] }>();
  for (const { about, byNumber } of cities)
    for (const [number, name] of byNumber) {
      const one = known.get(number) ?? { name, cities: [] };
      one.cities.push(about.municipality.name.ja);
      known.set(number, one);
    }
  return [...known]
    .filter(([, { cities: where }]) => where.length > 1)
    .map(([number, { name, cities: where }]) => ({ number, name, cities: where }))
    .sort((a, b) => compare(a.number, b.number));
}
