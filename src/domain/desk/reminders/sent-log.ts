import type { IsoTime } from '../../dates/iso-date.ts';

/** What left the desk, by channel, person and occasion: when it was claimed or sent, and whether it was sent. */
export type SentLog = ReadonlyMap<string, { readonly at: IsoTime; readonly isSent: boolean }>;

/** After so many milliseconds a claim that nobody confirmed is open again: no run of the desk lasts longer. */
const CLAIM_HOLDS = 3_600_000;

/** Returns which of these keys were neither sent nor claimed by a run that may still be at work. */
export function openClaims(log: SentLog, keys: readonly string[], now: IsoTime): string[] {
  return [...new Set(keys)].filter((key) => {
    const entry = log.get(key);
    if (entry === undefined) return true;
    return !entry.isSent && Date.parse(now) - Date.parse(entry.at) >= CLAIM_HOLDS;
  });
}

/** Returns the log as text: one line an entry, by key, so that a change is a change of one line. */
export const printSentLog = (log: SentLog): string =>
  [...log]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { at, isSent }]) => `${JSON.stringify({ key, at, isSent })}\n`)
    .join('');

/** Reads what `printSentLog` wrote. Throws for any other text: a log that cannot be read is no reason to send all again. */
export function parseSentLog(text: string): SentLog {
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { key, at, isSent } = JSON.parse(line) as Record<string, unknown>;
      if (typeof key !== 'string' || typeof at !== 'string' || typeof isSent !== 'boolean')
        throw new SyntaxError(`This is no line of the log of what was sent: ${line.slice(0, 80)}`);
      return [key, { at, isSent }] as const;
    });
  return new Map(entries);
}
