/**
 * What filed prose may become on a page. Everything that is not named here is shown as the text that was
 * typed, or left out; nothing is passed through. Headings are handled apart: they are lowered to fit the page.
 */
export const ELEMENTS: ReadonlySet<string> = new Set([
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'code'],
  ...['strong', 'em', 'del', 'sup', 'sub'],
  ...['ul', 'ol', 'li'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  'a',
]);

/** Elements without content and without an end tag. */
export const VOID: ReadonlySet<string> = new Set(['br', 'hr']);

/** Schemes to which a link in filed text may lead. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/**
 * The address as it may stand in a link, or null when it may not: only absolute web addresses. An address that
 * a browser would read otherwise than it looks (control characters, blanks, a backslash) is refused.
 */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string' || /[\p{Cc}\p{Cf}\s\\]/u.test(address)) return null;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  return SCHEMES.has(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}

/** Alignment of a table's column, the only style that prose may ask for. */
export function alignment(style: unknown): 'center' | 'right' | null {
  if (typeof style !== 'string') return null;
  const found = /^text-align: (center|right)$/.exec(style)?.[1];
  return found === 'center' || found === 'right' ? found : null;
}
