import { compare } from '../compare.ts';
import { addDays } from '../dates/day.ts';
import type { CityRecord, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** What a sitting may be for. */
export type Step = Sitting['data']['step'][number];

/** The day of a sitting, in Asia/Tokyo. */
export function dayOf(sitting: Sitting): IsoDate {
  return sitting.data.startsAt.slice(0, 10);
}

/** A planned sitting counts from its notice; one without timely notice, from the day on which it met. */
export function knownFrom(sitting: Sitting): IsoDate {
  const day = dayOf(sitting);
  return sitting.data.convenedOn < day ? sitting.data.convenedOn : day;
}

/** Returns whether the record knows of the sitting on a day, and it has not been cancelled by then. */
export function isPlanned(sitting: Sitting, today: IsoDate): boolean {
  return knownFrom(sitting) <= today && !isCancelled(sitting, today);
}

export function isCancelled(sitting: Sitting, today: IsoDate): boolean {
  return sitting.data.cancelled !== undefined && sitting.data.cancelled.on <= today;
}

/** Held: its day has come, it was not cancelled, and somebody was there. */
export function isHeld(sitting: Sitting, today: IsoDate): boolean {
  return dayOf(sitting) <= today && !isCancelled(sitting, today) && (sitting.data.attendees?.length ?? 0) > 0;
}

/** Returns whether two sittings cannot both have been held: one begins before the other has ended. */
export const isAtOneTime = ({ data: a }: Sitting, { data: b }: Sitting): boolean =>
  a.startsAt === b.startsAt || (a.startsAt < b.endsAt && b.startsAt < a.endsAt);

/** The sittings of a record, looked up once for ten thousand projects. */
export interface SittingIndex {
  readonly byId: ReadonlyMap<string, Sitting>;
  /** By step, each list by day and then by id. */
  readonly byStep: ReadonlyMap<Step, readonly Sitting[]>;
  /** The sittings of either step that have a project on their agenda. */
  readonly agendas: ReadonlyMap<string, readonly Sitting[]>;
  /** Of several sittings at one time, those before each in the order of their times and ids. */
  readonly twins: ReadonlyMap<string, readonly Sitting[]>;
  /** The days on which something of a step's sittings changes: known, called off, met, gone by; in order. */
  readonly changes: ReadonlyMap<Step, readonly IsoDate[]>;
}

export function indexSittings(record: Pick<CityRecord, 'sittings'>): SittingIndex {
  const byStep = new Map<Step, Sitting[]>();
  const agendas = new Map<string, Sitting[]>();
  const all = inOrderOfDay(record.sittings.values());
  const twins = new Map(
    all.flatMap((sitting, place) => {
      const others = all.slice(0, place).filter((other) => isAtOneTime(other, sitting));
      return others.length === 0 ? [] : [[sitting.id, others]];
    }),
  );
  for (const sitting of all) {
    for (const step of new Set(sitting.data.step)) append(byStep, step, sitting);
    if (!sitting.data.step.some((step) => step === 1 || step === 2)) continue;
    for (const project of new Set(sitting.data.agenda.map((item) => item.project))) {
      if (project !== undefined) append(agendas, project, sitting);
    }
  }
  const changes = new Map(
    [...byStep].map(([step, own]) => [step, [...new Set(own.flatMap(changesOf))].sort(compare)]),
  );
  return { byId: record.sittings, byStep, agendas, twins, changes };
}

/** The days on which something of a sitting changes. */
const changesOf = (sitting: Sitting): IsoDate[] => [
  knownFrom(sitting),
  ...(sitting.data.cancelled ? [sitting.data.cancelled.on] : []),
  dayOf(sitting),
  addDays(dayOf(sitting), 1),
];

/** Returns whether a sitting counts on a day: it is planned, and the first of those at its time. */
export const counts = (sitting: Sitting, { twins }: SittingIndex, today: IsoDate): boolean =>
  isPlanned(sitting, today) && !twins.get(sitting.id)?.some((twin) => isPlanned(twin, today));

/** Returns the sittings that were held by a day; of several at one time only the one that counts (C11). */
export function heldSittings(record: Pick<CityRecord, 'sittings'>, today: IsoDate): readonly Sitting[] {
  const index = indexSittings(record);
  return inOrderOfDay(record.sittings.values()).filter(
    (sitting) => isHeld(sitting, today) && counts(sitting, index, today),
  );
}

/**
 * The first sitting of a step on or after a day that is not cancelled, as far as it is known today. It may lie
 * in the past: what was due at a sitting stays due there when the sitting has gone by.
 */
export function firstSitting(
  index: SittingIndex,
  step: Step,
  notBefore: IsoDate,
  today: IsoDate,
): Sitting | undefined {
  return index.byStep
    .get(step)
    ?.find((sitting) => dayOf(sitting) >= notBefore && counts(sitting, index, today));
}

export function inOrderOfDay(sittings: Iterable<Sitting>): Sitting[] {
  return [...sittings].sort((a, b) =>
    a.data.startsAt === b.data.startsAt ? compare(a.id, b.id) : compare(a.data.startsAt, b.data.startsAt),
  );
}

function append<K>(lists: Map<K, Sitting[]>, key: K, sitting: Sitting): void {
  const list = lists.get(key);
  if (list) list.push(sitting);
  else lists.set(key, [sitting]);
}
