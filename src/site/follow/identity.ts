import { createHash } from 'node:crypto';
import type { City } from '../record/city.ts';

/** Ours, chosen once at random: names of one city are no names of another system's. */
const NAMESPACE = Buffer.from('37ba034f0f2946c497bfb6b28718856b', 'hex');

/**
 * The name of something for ever, as a UUID (RFC 9562, 5.5: version 5): of the city's code and what it is called in the
 * record. It has no host in it and so stays when the site moves (RFC 4287, 4.2.6; RFC 7986, 5.3). Examples have names of
 * their own: one day the real thing may lie under the same path.
 */
export function uuidOf({ programme }: Pick<City, 'programme'>, key: string): string {
  const { municipality, demonstration } = programme;
  const city = `${municipality.localGovernmentCode}${demonstration ? ' demonstration' : ''}`;
  const bytes = createHash('sha1').update(NAMESPACE).update(`${city} ${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The same as an address that names (RFC 9562, 4). */
export const identity = (city: Pick<City, 'programme'>, key: string): string =>
  `urn:uuid:${uuidOf(city, key)}`;
