/**
 * Whether a build may use what an earlier one left, and a second thread. All that this folder holds only saves time:
 * with `NO_CACHE=1` the same site comes out without it (scripts/tests/site/again.test.ts).
 */
export const CACHED = process.env['NO_CACHE'] === undefined;
