import * as z from 'zod/mini';
import { addDays } from '../dates/day.ts';
import { dayOf, isCancelled } from '../lifecycle/sittings.ts';
import type { Stage } from '../lifecycle/stage.ts';
import { yearlyDayFrom } from '../programme/deadline.ts';
import type { Programme } from '../programme/schema.ts';
import type { Sitting } from '../record/record.ts';
import * as v from '../schema/values.ts';

/** Where every site of Junkan says what it is, below its own address (RFC 8615). */
export const WELL_KNOWN = '.well-known/junkan.json';

/** The tables of a city that a directory reads, by the names under which every site publishes them. */
export const READ_TABLES = ['projects', 'proposals', 'decisions'] as const;
export type ReadTable = (typeof READ_TABLES)[number];

const text = () => z.object({ ja: z.string(), en: z.optional(z.string()) });
const labelled = { key: z.string(), label: text() };

/**
 * What a city's site says of itself. Keys that a newer version adds are passed over, so that an older directory still reads
 * them.
 */
export const wellKnownSchema = z.object({
  software: z.object({ name: z.literal('junkan'), version: z.string() }),
  recordFormat: z.int(),
  dataVersion: z.string(),
  municipality: z.object({ code: z.string().check(z.regex(/^\d{6}$/)), name: text() }),
  system: text(),
  languages: z.array(z.string()),
  /** The day on which all of this was so (JST). */
  asOf: v.isoDate(),
  demonstration: z.boolean(),
  dates: z.object({
    cutoff: v.isoDate(),
    decision: v.isoDate(),
    sittings: z.array(z.object({ id: z.string(), on: v.isoDate(), place: z.string() })),
  }),
  counts: z.object({ projects: z.int(), stages: z.record(z.string(), z.int()) }),
  themes: z.array(z.object({ ...labelled, npoField: z.optional(z.int()) })),
  criteria: z.array(z.object({ ...labelled, concept: z.optional(z.string()) })),
  site: v.webAddress(),
  repository: v.webAddress(),
  licence: z.optional(z.string()),
  dataPackage: v.webAddress(),
  tables: z.object({ projects: v.webAddress(), proposals: v.webAddress(), decisions: v.webAddress() }),
});

export type WellKnown = z.infer<typeof wellKnownSchema>;

/** What the site knows beside the programme. */
export interface SiteFacts extends Pick<
  WellKnown,
  'software' | 'dataVersion' | 'asOf' | 'site' | 'dataPackage' | 'tables'
> {
  readonly stages: Iterable<Stage>;
  readonly sittings: Iterable<Sitting>;
}

/** Returns what a site says of itself. The days are those that lie ahead on the day of the record. */
export function wellKnownOf(programme: Programme, { stages, sittings, ...facts }: SiteFacts): WellKnown {
  const { municipality, deadlines, licence } = programme;
  const cutoff = yearlyDayFrom(facts.asOf, deadlines.budgetCutoff);
  const counts: Record<string, number> = {};
  let projects = 0;
  for (const stage of stages) {
    projects += 1;
    counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return {
    ...facts,
    recordFormat: programme.recordFormat,
    municipality: { code: municipality.localGovernmentCode, name: municipality.name },
    system: programme.system,
    languages: [...programme.languages],
    demonstration: programme.demonstration !== undefined,
    dates: {
      cutoff,
      decision: yearlyDayFrom(addDays(cutoff, 1), deadlines.decisionBy),
      sittings: [...sittings]
        .filter((sitting) => dayOf(sitting) >= facts.asOf && !isCancelled(sitting, facts.asOf))
        .map((sitting) => ({ id: sitting.id, on: dayOf(sitting), place: sitting.data.place })),
    },
    counts: { projects, stages: counts },
    themes: programme.themes.map(({ key, label, npoField }) => ({
      key,
      label,
      ...(npoField !== undefined && { npoField }),
    })),
    criteria: programme.criteria.map(({ key, label, concept }) => ({
      key,
      label,
      ...(concept !== undefined && { concept }),
    })),
    repository: programme.repository,
    ...(licence.data && { licence: licence.data.name }),
  };
}
