import type { IsoTime } from '../../../dates/iso-date.ts';
import { readDay } from './day.ts';
import { narrowed, withDigits } from './narrow.ts';
import { read, twoWays, UNREAD, type Reading } from './reading.ts';

const CLOCK =
  /(?:\s+|T|[、,]\s*|(?<=[日)】曜]))(?:(午前|午後|朝|夜|AM|PM)\s*)?(?:(正午)|(\d{1,2})\s*(?::(\d{2})|時\s*(?:(半)|(\d{1,2})\s*分)?)(?::(\d{2}))?\s*(AM|PM)?)(?:\s*(?:\+09:00|JST))?$/i;

/**
 * A time of day in Japan as people write it, as ISO 8601: `2026年4月18日 10時24分`, `2026-04-18 10:24`, `…（土）午後2時半`.
 * 午後12時 is doubtful: noon or midnight. Nothing is read that names no day, or another part of the world.
 */
export function readTime(text: string): Reading<IsoTime> {
  if (text.length > 60) return UNREAD;
  const narrow = withDigits(narrowed(text));
  const clock = CLOCK.exec(narrow);
  if (!clock) return UNREAD;
  const day = readDay(narrow.slice(0, clock.index));
  if (day.is !== 'read') return day;
  const [, before, noon, hour = '12', minute, half, spoken, second = '00', after] = clock;
  const minutes = minute ?? (half === undefined ? two(spoken ?? '0') : '30');
  const hours = noon === undefined ? hourOf(Number(hour), before ?? after) : 12;
  if (hours === 'noon or midnight')
    return twoWays([`${day.value} 12:${minutes}`, `${day.value} 00:${minutes}`]);
  if (hours === null || Number(minutes) > 59 || Number(second) > 59) return UNREAD;
  return read(`${day.value}T${two(String(hours))}:${minutes}:${second}+09:00`);
}

function hourOf(hour: number, half: string | undefined): number | 'noon or midnight' | null {
  if (hour > 23) return null;
  if (half === undefined) return hour;
  // In English 12 PM is noon; 午後12時 is said of both.
  if (hour === 12) return /^pm$/i.test(half) ? 12 : /^am$/i.test(half) ? 0 : 'noon or midnight';
  const isAfternoon = /^(?:午後|夜|pm)$/i.test(half);
  if (hour > 12) return isAfternoon ? hour : null;
  return isAfternoon ? hour + 12 : hour;
}

const two = (digits: string): string => digits.padStart(2, '0');
