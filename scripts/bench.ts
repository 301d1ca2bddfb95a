import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord } from '../src/domain/record/read-record.ts';
import { hostileRows } from './bench/hostile.ts';
import { medianOf, runNode, sizeOf, type Run } from './bench/measure.ts';
import { partsOf } from './bench/parts.ts';
import { searchRows } from './bench/search.ts';
import { textRows } from './bench/text.ts';
import { writeRecord } from './bench/write.ts';
import { asTable } from '../src/io/columns.ts';
import { readContent } from '../src/io/content.ts';
import { run } from '../src/io/main.ts';

const DOCUMENTS_A_PROJECT = 5;
const TODAY = '2026-11-20';

/** `npm run bench [-- --sizes 100,1000,10000 --runs 3 --no-build --parts --search]`: medians on made records. `--text [FOLDER]`: characters
 * of prose that pages do not show. `--hostile`: ten thousand papers of extreme shapes. Asserts nothing. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowNegative: true,
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      runs: { type: 'string', default: '3' },
      build: { type: 'boolean', default: true },
      parts: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      hostile: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.text) {
    console.log(asTable(textRows(positionals[0])));
    return 0;
  }
  if (values.hostile) {
    console.log(asTable(hostileRows()));
    return 0;
  }
  const runs = Number(values.runs);
  const rows = values.sizes.split(',').flatMap((size) => measure(Number(size), runs, values.build));
  console.log(asTable([['projects', 'what', 'seconds', 'documents/s', 'MB memory', 'MB written'], ...rows]));
  for (const size of values.sizes.split(',')) {
    const { dir, out } = placesFor(size);
    if (values.parts)
      console.log(`\nParts, ${size} projects\n${asTable(partsOf(out, { CONTENT_DIR: dir, TODAY }))}`);
    if (values.search) console.log(`\nSearch, ${size} projects\n${asTable(await searchRows(out))}`);
  }
  return 0;
}

/** The made record of so many projects, and its site. */
function placesFor(projects: string): { dir: string; out: string } {
  const dir = path.resolve('.cache/bench', projects);
  return { dir, out: `${dir}-site` };
}

function measure(projects: number, runs: number, withBuild: boolean): string[][] {
  const { dir, out } = placesFor(String(projects));
  writeRecord(dir, projects);
  const row = (what: string, { seconds, megabytes }: Run, written = '') => [
    String(projects),
    what,
    seconds.toFixed(2),
    Math.round((projects * DOCUMENTS_A_PROJECT) / seconds).toLocaleString('en'),
    Number.isNaN(megabytes) ? '' : megabytes.toFixed(0),
    written,
  ];
  const command = (script: string) => () =>
    runNode([`scripts/${script}.ts`, '--content', dir, '--today', TODAY, '--json']);
  const rows = [
    row(
      'read and parse',
      medianOf(runs, () => parseOnce(dir)),
    ),
    row('check', medianOf(runs, command('check'))),
    row('status', medianOf(runs, command('status'))),
  ];
  if (!withBuild) return rows;
  const build = () =>
    runNode(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', out], {
      CONTENT_DIR: dir,
      TODAY,
    });
  const fresh = () => {
    rmSync(out, { recursive: true, force: true });
    return runNode(['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force', '--outDir', out], {
      CONTENT_DIR: dir,
      TODAY,
    });
  };
  const whole = medianOf(runs, fresh);
  const written = sizeOf(out).toFixed(0);
  const again = medianOf(runs, () => {
    changeOne(dir);
    return build();
  });
  return [
    ...rows,
    row('build', whole, written),
    row('build after one change', again),
    ...hugo(dir, out, runs).map((found) => row('hugo', found)),
  ];
}

function parseOnce(dir: string): Run {
  const began = performance.now();
  readRecord(readContent(dir));
  return { seconds: (performance.now() - began) / 1000, megabytes: NaN };
}

/** Adds a sentence to one proposal. */
function changeOne(dir: string): void {
  const [id = ''] = readdirSync(path.join(dir, 'projects'));
  appendFileSync(path.join(dir, 'projects', id, 'proposal.md'), '\nもう一文を加えました。\n');
}

/** The same Markdown through Hugo, where it is installed. */
function hugo(dir: string, out: string, runs: number): Run[] {
  if (spawnSync('hugo', ['version']).status !== 0) return [];
  const once = (): Run => {
    const began = performance.now();
    spawnSync('hugo', [
      '--quiet',
      '--contentDir',
      path.join(dir, 'projects'),
      '--destination',
      `${out}-hugo`,
      '--source',
      dir,
    ]);
    return { seconds: (performance.now() - began) / 1000, megabytes: NaN };
  };
  return [medianOf(runs, once)];
}

await run(main);
