import { createHash } from 'node:crypto';

/**
 * The scripts that stand within pages, for they must run before what follows them is drawn. Whatever else a page runs is a
 * file of the site. What is not listed here does not run.
 */
export const INLINE = {
  /** Shows the banner before it once its day has come (`StaleNote.astro`). */
  stale:
    'document.currentScript.previousElementSibling.hidden=Date.now()<document.currentScript.previousElementSibling.dataset.until',
  /** Hides what is there for whoever has no scripts before it is drawn; shows it again should a script not come. */
  writing:
    "{const without=document.getElementById('writing-without');without.hidden=true;" +
    "addEventListener('error',({target})=>(without.hidden=!target.src&&without.hidden),true)}",
} as const;

const hashes = Object.values(INLINE).map(
  (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);

/**
 * What a page may load, run and send: files of its own site, the scripts above, and nothing else (Content Security Policy
 * Level 3). GitHub Pages sends no headers of ours, so that it stands in each page, before anything that it governs.
 * Style attributes are allowed, for tables carry the names of their columns in them; style elements are not, but to
 * browsers of before 2022, which do not part the two. A page that sends may ask the programme's own postbox, too (`sendsTo`).
 */
export const contentSecurityPolicy = (sendsTo?: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "style-src-elem 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...(sendsTo === undefined ? [] : [new URL(sendsTo).origin])].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join(';');
