/** Where links of filed text may lead, by scheme; a path within the record and `#…` have none. */
export const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** What is wrong with the address of a link. */
export type UrlFault = 'scheme' | 'disguised' | 'no-scheme' | 'broken';

/**
 * Judges an address as the parser gives it, entities and escapes already resolved. Control characters, blanks and
 * backslashes are ways of hiding a scheme from a reader while browsers drop them; `//host` takes any scheme; and a
 * name before `@` makes an address look like another site's.
 */
export function urlFault(address: string): UrlFault | null {
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(address)) return 'disguised';
  if (address.startsWith('//')) return 'no-scheme';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'mailto') return null;
  if (!SCHEMES.has(scheme)) return 'scheme';
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return 'broken';
  const { username, password } = new URL(address);
  return username === '' && password === '' ? null : 'disguised';
}

/** Returns the address as it may stand in a link: an absolute one on the web, with nothing disguised; null for any other. */
export function webUrl(address: string): string | null {
  return /^https?:/i.test(address) && urlFault(address) === null ? new URL(address).href : null;
}
