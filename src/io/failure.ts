/**
 * Returns in a word why a file or an address could not be read: `ENOENT`, `ECONNREFUSED`. What `fetch` says itself is always the
 * same; why stands in its cause.
 */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error) return String(error.code);
  return error.cause === undefined ? error.message : failureOf(error.cause);
}
