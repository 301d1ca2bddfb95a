import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PartTime } from '../../src/site/cache/write.ts';
import { filesIn, runNode } from './measure.ts';

/** What the pages of a site are, by their addresses without the language; the first that fits. */
const PAGES: readonly (readonly [string, RegExp])[] = [
  ['pages of projects', /^projects\/\d{4}-\d+\/$/],
  ['histories', /^projects\/[^/]+\/history\/$/],
  ['letters', /^projects\/[^/]+\/notice\//],
  ['lists of projects', /^projects\//],
  ['proposers, sections, themes', /^(?:proposers|sections|themes)\//],
  ['obligations', /^obligations\//],
  ['sittings', /^meetings\//],
  ['changes', /^changes\//],
];

interface Part {
  count: number;
  bytes: number;
  seconds: number;
}

/**
 * A fresh build broken down by what it makes: how many, megabytes, seconds. Files have the seconds of the thread that
 * writes them; pages share the time in which all are drawn by what Astro says of each, as several are on their way at
 * once. The rest is Astro's own: reading, bundling, clearing away.
 */
export function partsOf(outDir: string, env: Readonly<Record<string, string>>): string[][] {
  const times = path.join(tmpdir(), `junkan-parts-${process.pid}`);
  rmSync(times, { force: true });
  rmSync(outDir, { recursive: true, force: true });
  const { seconds, output } = runNode(
    ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir],
    { ...env, BUILD_TIMES: times, NO_COLOR: '1' },
  );
  const parts = new Map<string, Part>();
  for (const file of filesIn(outDir)) {
    const part = partOf(parts, kindOf(path.relative(outDir, file).split(path.sep).join('/')));
    part.count += 1;
    part.bytes += statSync(file).size;
  }
  const drawn = drawnIn(output);
  const shown = [...drawn.pages.values()].reduce((sum, one) => sum + one, 0);
  for (const [page, own] of drawn.pages) partOf(parts, kindOf(page)).seconds += (own / shown) * drawn.seconds;
  for (const line of readFileSync(times, 'utf8').trim().split('\n')) {
    const { room, seconds: own } = JSON.parse(line) as PartTime;
    partOf(parts, kindOf(room.includes('.') ? room : `${room}/`)).seconds += own;
  }
  const rows = [...parts].sort(([, a], [, b]) => b.seconds - a.seconds || b.bytes - a.bytes);
  return [
    ['part', 'files', 'MB', 'seconds'],
    ...rows.map(([name, { count, bytes, seconds: own }]) => [
      name,
      count.toLocaleString('en'),
      (bytes / 1e6).toFixed(1),
      own.toFixed(1),
    ]),
    ['all pages drawn', '', '', drawn.seconds.toFixed(1)],
    ['whole build', '', '', seconds.toFixed(1)],
  ];
}

function partOf(parts: Map<string, Part>, name: string): Part {
  const part = parts.get(name) ?? { count: 0, bytes: 0, seconds: 0 };
  parts.set(name, part);
  return part;
}

/** What a file of the site belongs to: its kind of page, or the folder of anything else. */
function kindOf(file: string): string {
  if (!file.endsWith('.html'))
    return file.includes('/') ? `${file.slice(0, file.indexOf('/'))}/` : 'other files';
  const page = file.replace(/^en\//, '').replace(/index\.html$/, '');
  return PAGES.find(([, pattern]) => pattern.test(page))?.[0] ?? 'other pages';
}

/** What Astro prints of its pages: milliseconds for each, and seconds for all. */
function drawnIn(output: string): { pages: ReadonlyMap<string, number>; seconds: number } {
  const pages = new Map<string, number>();
  for (const [, page = '', time = '', unit] of output.matchAll(
    /─ \/(\S*?\.html)[^(├└]*\(\+([\d.]+)(ms|s|m)/g,
  ))
    pages.set(page, Number(time) * ({ ms: 1, s: 1_000, m: 60_000 }[unit ?? ''] ?? NaN));
  const whole = /generating static routes[\s\S]*?✓ Completed in (?:(\d+)m )?([\d.]+)(ms|s)/.exec(output);
  const seconds = Number(whole?.[1] ?? 0) * 60 + Number(whole?.[2]) / (whole?.[3] === 'ms' ? 1_000 : 1);
  return { pages, seconds };
}
