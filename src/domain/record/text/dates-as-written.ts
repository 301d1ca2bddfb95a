import { dayFromJapanese } from '../../programme/era.ts';

const CLOCK =
  /(?:\s+|T|(?<=日))(\d{1,2})\s*(?::(\d{2})|時\s*(?:(\d{1,2})\s*分)?)(?::(\d{2}))?(?:\s*(?:\+09:00|JST))?$/i;

/**
 * A time of day in Japan as people write it, as ISO 8601: `2026年4月18日 10時24分`, `2026-04-18 10:24`. Null where it
 * names no day, or another part of the world.
 */
export function timeAsWritten(text: string): string | null {
  const narrow = text.normalize('NFKC').trim();
  if (narrow.length > 60) return null;
  const clock = CLOCK.exec(narrow);
  const day = clock && dayFromJapanese(narrow.slice(0, clock.index));
  if (!clock || day === null) return null;
  const [, hour = '', minute, spoken, second] = clock;
  return `${day}T${two(hour)}:${minute ?? two(spoken ?? '0')}:${second ?? '00'}+09:00`;
}

const two = (digits: string): string => digits.padStart(2, '0');
