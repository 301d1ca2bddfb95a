import { expect, it } from 'vitest';
import { readBuildLine } from './output.ts';

it.each([
  ['17:50:17   ├─ /404.html17:50:17   ├─ /circle.svg17:50:17   ├─ /about/index.html', 2],
  ['17:50:17   ├─ /circle.svg (+3ms)', 0],
  ['17:50:19   └─ /en/changes/index.html \u001b[2m(+1.75s)\u001b[22m ', 1],
])('counts the pages of a line: %s', (line, pages) => {
  expect(readBuildLine(line)).toEqual({ pages, shown: null });
});

it.each([
  '\u001b[2m17:50:10\u001b[22m \u001b[34m[content]\u001b[39m Syncing content',
  '17:50:13 [vite] ✓ built in 3.70s',
  '17:50:23 ✓ Completed in 8.15s.',
  '17:50:11 ▶ src/site/pages/404.astro',
  ' generating static routes ',
  ' (+9ms) ',
  '',
])('is silent about a step: %s', (line) => {
  expect(readBuildLine(line)).toEqual({ pages: 0, shown: null });
});

it.each([
  '17:39:21 [WARN] [vite] something is wrong with a module',
  '   │ a line of a frame that shows where',
])('passes on everything else: %s', (line) => {
  expect(readBuildLine(line)).toEqual({ pages: 0, shown: line });
});
