/**
 * What the scripts that answer on GitHub import from packages, directly. A test follows their imports and fails when
 * one is missing here, or not needed any more.
 */
export const DESK_PACKAGES = [
  '@holiday-jp/holiday_jp',
  '@octokit/plugin-retry',
  '@octokit/plugin-throttling',
  '@octokit/rest',
  'bottleneck',
  'fastest-levenshtein',
  'js-yaml',
  'markdown-it',
  'markdown-it-cjk-friendly',
  'yaml',
  'zod',
];
