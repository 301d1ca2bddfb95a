import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

/** On which day the pages of a project, a sitting or a month last changed, by their path without the language. */
export type LastDays = Readonly<Record<string, IsoDate>>;

/** Where the pages leave it for what runs after them: beside the keys of the files that are no pages. */
export const lastDaysFile = (memory: string): string => path.join(memory, 'last-days.json');

/** What the pages left; nothing where they left nothing. */
export function readLastDays(memory: string): LastDays {
  try {
    const days: LastDays = JSON.parse(readFileSync(lastDaysFile(memory), 'utf8'));
    return days;
  } catch {
    return {};
  }
}
