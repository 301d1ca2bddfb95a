import type { Text } from '../text.ts';
import type { Programme } from './schema.ts';

/** Returns what the site is called: its own name, or that of the system. */
export const siteNameOf = ({ name, system }: Pick<Programme, 'name' | 'system'>): Text => name ?? system;

/** The same with the city: 循環（鎌倉市）, where its own head does not stand above it. */
export function nameWithCity(programme: Pick<Programme, 'name' | 'system' | 'municipality'>): Text {
  const [name, city] = [siteNameOf(programme), programme.municipality.name];
  return { ja: `${name.ja}（${city.ja}）`, en: `${name.en} (${city.en})` };
}
