import type { Found } from '../problem.ts';
import { isGroup } from './raw.ts';

const LONGEST = 40;

/** A text as a message can show it: one line, cut after forty characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** What stands where another value was expected. */
export function foundIn(value: unknown): Found {
  if (Array.isArray(value)) return { as: 'list' };
  return isGroup(value) ? { as: 'group' } : { as: 'text', text: shortened(String(value)) };
}
