import { addressFault } from '../../domain/rules/safety/markup/address.ts';

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

/**
 * The address as it may stand in a link, or null when it may not: only absolute web addresses. The check's own rule
 * judges what is disguised; a path within the record leads nowhere on the site, and mail addresses are not published.
 */
export function safeAddress(address: unknown): string | null {
  if (typeof address !== 'string' || !/^https?:/i.test(address) || addressFault(address) !== null)
    return null;
  return new URL(address).href;
}

/** Alignment of a table's column, the only style that prose may ask for. */
export function alignment(style: unknown): 'center' | 'right' | null {
  if (typeof style !== 'string') return null;
  const found = /^text-align: (center|right)$/.exec(style)?.[1];
  return found === 'center' || found === 'right' ? found : null;
}
