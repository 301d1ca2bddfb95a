import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import type { Facts, Location } from '../record/facts.ts';
import { OUTLINES, type Point } from './outlines.ts';

/** A project that says where it is done, with its number on the map. */
export interface Located {
  readonly number: number;
  readonly facts: Facts;
  readonly location: Location;
  /** Where it stands on the picture; null where there is no picture. */
  readonly at: Spot | null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The places of projects, and the outline of the city as a path of a picture that is `WIDTH` wide. */
export interface Locations {
  readonly places: readonly Located[];
  readonly map: { readonly path: string; readonly height: number } | null;
}

/** Width of the picture, in its own units. */
export const WIDTH = 100;

const MARGIN = 4;

/** Returns where projects are done, from north to south. Nothing is asked of another host: the outline is shipped. */
export function locationsOf(city: City, lang: Language): Locations {
  const outline = OUTLINES[city.programme.municipality.localGovernmentCode];
  const scale = outline && scaleOf(outline);
  const found = [...city.projects.values()]
    .flatMap((facts) => (facts.location ? [{ facts, location: facts.location }] : []))
    .sort((a, b) => b.location.lat - a.location.lat || a.facts.id.localeCompare(b.facts.id, lang));
  return {
    places: found.map((one, index) => ({
      ...one,
      number: index + 1,
      at: scale ? scale.spot([one.location.lon, one.location.lat]) : null,
    })),
    map:
      outline && scale
        ? { height: scale.height, path: `M${outline.map((point) => said(scale.spot(point))).join('L')}Z` }
        : null,
  };
}

const said = ({ x, y }: Spot): string => `${x} ${y}`;

/** A degree of longitude is shorter than one of latitude, by the cosine of the latitude. */
function scaleOf(outline: readonly Point[]) {
  const [lons, lats] = [outline.map(([lon]) => lon), outline.map(([, lat]) => lat)];
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const unit = (WIDTH - 2 * MARGIN) / ((east - west) * narrow);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    height: tenth((north - south) * unit + 2 * MARGIN),
    spot: ([lon, lat]: Point): Spot => ({
      x: tenth((lon - west) * narrow * unit + MARGIN),
      y: tenth((north - lat) * unit + MARGIN),
    }),
  };
}

/** Returns whether a place lies in an outline (the even-odd rule). */
export function isWithin(outline: readonly Point[], [lon, lat]: Point): boolean {
  return outline.reduce((isIn, [x, y], index) => {
    const [fromX, fromY] = outline.at(index - 1) ?? [x, y];
    const crosses = y > lat !== fromY > lat && lon < ((fromX - x) * (lat - y)) / (fromY - y) + x;
    return crosses ? !isIn : isIn;
  }, false);
}
