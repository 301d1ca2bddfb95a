import { STAGE_LABELS, STAGES } from '../../domain/lifecycle/stage.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import { PROPOSER_TYPE_LABELS } from '../../domain/programme/proposer-types.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { roundCounts } from '../record/project-lists.ts';
import { unitKindText } from '../i18n/search.ts';
import { intentsOf } from './intents.ts';
import { phaseOf } from '../i18n/stages.ts';
import type { City } from '../record/city.ts';
import type { Group } from './groups.ts';
import { NO_VALUE, UNIT_KINDS, type Facet, type FacetValue, type Table } from './search-table.ts';
import type { Unit } from './units.ts';

/** The table of all units. Values of facets stand in the order in which they are offered. */
export function tableOf(
  city: City,
  units: readonly Unit[],
  groups: readonly Group[],
  heads: readonly string[],
): Table {
  const facets = facetsOf(city);
  const column = (facet: Facet, valueOf: (unit: Unit) => string | null | undefined) => {
    const place = placesOf(facets[facet]);
    return units.map((unit) => place.get(valueOf(unit) ?? '') ?? NO_VALUE);
  };
  const theme = placesOf(facets.theme);
  return {
    groups: groups.map(({ name, version, counts, size }) => ({ name, version, counts, size })),
    heads,
    facets,
    ids: units.map(({ id }) => id),
    on: units.map(({ on }) => dayNumber(on)),
    due: units.map(({ facts }) => dayNumber(facts?.owed.find(({ due }) => due !== null)?.due ?? null)),
    only: Object.fromEntries(units.flatMap(({ only }, place) => (only ? [[place, only]] : []))),
    intents: intentsOf(units),
    columns: {
      kind: column('kind', ({ kind }) => kind),
      stage: column('stage', ({ facts }) => facts?.stage),
      round: column('round', ({ facts }) => facts?.round && String(facts.round.fiscalYear)),
      theme: units.map(({ facts }) => {
        const own = (facts?.themes ?? []).flatMap((key) => theme.get(key) ?? []);
        return own.length > 1 ? own : (own[0] ?? NO_VALUE);
      }),
      form: column('form', ({ facts }) => facts?.form),
      type: column('type', ({ facts }) => facts?.proposerType),
      section: column('section', ({ facts }) => facts?.section ?? facts?.wishedSection),
    },
  };
}

function facetsOf(city: City): Table['facets'] {
  const { programme } = city;
  return {
    kind: UNIT_KINDS.map((key) => ({ key, ...unitKindText[key] })),
    stage: [...STAGES].reverse().map((key) => ({ key, tone: phaseOf(key), ...STAGE_LABELS[key] })),
    round: [...roundCounts(city).keys()].map((year) => ({ key: String(year), ...fiscalYearLabel(year) })),
    theme: programme.themes.map(({ key, label }) => ({ key, ...label })),
    form: programme.forms.map(({ key, label }) => ({ key, ...label })),
    type: Object.entries(PROPOSER_TYPE_LABELS).map(([key, label]) => ({ key, ...label })),
    section: programme.offices.map(({ id, name }) => ({ key: id, ...name })),
  };
}

const placesOf = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ key }, place) => [key, place]));

/** 2026-11-20 as 20261120, for it takes less room; 0 for no day. */
const dayNumber = (day: IsoDate | null): number => (day ? Number(day.replaceAll('-', '')) : 0);
