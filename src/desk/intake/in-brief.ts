import { statusOf } from '../../github/status.ts';

/** An error as a log may say it: what GitHub repeats of a text that somebody typed is left out. */
export function inBrief(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) return `GitHub answered ${status}.`;
  if (!(error instanceof Error)) return 'An unknown error.';
  const place = error.stack?.split('\n').find((line) => /^\s+at .*\/(?:src|scripts)\//.test(line));
  return `${error.name}${place === undefined ? '' : ` ${place.trim()}`}`;
}
