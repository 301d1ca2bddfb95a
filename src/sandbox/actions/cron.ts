// Fifty lines for the few forms that our own workflows use; croner adds seconds, time zones and timers, of which GitHub has none.
const MINUTE = 60_000;

/** Bounds of the five fields: minute, hour, day of the month, month, day of the week. */
const FIELDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;

/**
 * The last moment in (from, to] at which a schedule falls, in milliseconds; null where there is none. Times are UTC.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html
 */
export function lastDue(cron: string, from: number, to: number): number | null {
  const fits = matcher(cron);
  for (let moment = Math.floor(to / MINUTE) * MINUTE; moment > from; moment -= MINUTE) {
    const date = new Date(moment);
    const parts = [
      date.getUTCMinutes(),
      date.getUTCHours(),
      date.getUTCDate(),
      date.getUTCMonth() + 1,
      date.getUTCDay(),
    ];
    if (fits(parts)) return moment;
  }
  return null;
}

function matcher(cron: string): (parts: readonly number[]) => boolean {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== FIELDS.length) throw new RangeError(`${cron} is no schedule of five fields.`);
  const allowed = fields.map((field, index) => valuesOf(field, FIELDS[index] ?? [0, 0]));
  return (parts) => parts.every((part, index) => allowed[index]?.has(part));
}

function valuesOf(field: string, [least, most]: readonly [number, number]): ReadonlySet<number> {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part);
    if (!match) throw new RangeError(`${part} is no part of a schedule.`);
    const [, first = '*', last, step = '1'] = match;
    const from = first === '*' ? least : Number(first);
    const to = last !== undefined ? Number(last) : first === '*' ? most : from;
    for (let value = from; value <= to; value += Number(step)) values.add(value);
  }
  return values;
}
