import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Of pages that a server on this machine shows: nothing of them may load, run or be framed from elsewhere, for what
 * people typed is on them. `formAction` is where their forms may send, besides themselves.
 */
export const localHeaders = (formAction = ''): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; style-src 'self'; form-action ${`'self' ${formAction}`.trim()}; frame-ancestors 'none'; base-uri 'none'`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});

/** The style of such pages. */
export const localStyle = (): Buffer => readFileSync(path.join(import.meta.dirname, 'style.css'));
