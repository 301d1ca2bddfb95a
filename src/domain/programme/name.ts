import type { Text } from '../text.ts';
import type { Programme } from './schema.ts';

/** Returns what the site is called: its own name, or that of the system. */
export const siteNameOf = ({ name, system }: Pick<Programme, 'name' | 'system'>): Text => name ?? system;
