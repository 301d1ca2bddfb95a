import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readRecord } from '../src/domain/record/read-record.ts';
import { hostileRows } from './bench/hostile.ts';
import { buildHugo, hugoVersion, writeHugoSite } from './bench/hugo.ts';
import { filesIn, medianOf, runNode, sizeOf, type Run } from './bench/measure.ts';
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
  console.log(
    asTable([['projects', 'what', 'counted', 'seconds', 'a second', 'MB memory', 'MB written'], ...rows]),
  );
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

/** The rows of one size. What was read is counted in documents, what was built in pages; each row checks its own count. */
function measure(projects: number, runs: number, withBuild: boolean): string[][] {
  const { dir, out } = placesFor(String(projects));
  tell(`${projects} projects: writing the record`);
  writeRecord(dir, projects);
  const documents = readContent(dir).length;
  const row = (what: string, counted: number, unit: string, { seconds, megabytes }: Run, written = '') => [
    String(projects),
    what,
    `${counted.toLocaleString('en')} ${unit}`,
    seconds.toFixed(2),
    Math.round(counted / seconds).toLocaleString('en'),
    Number.isNaN(megabytes) ? '' : megabytes.toFixed(0),
    written,
  ];
  const median = <T extends Run>(what: string, once: () => T): Run => {
    let run = 0;
    return medianOf(runs, () => {
      tell(`${projects} projects: ${what}, ${(run += 1)} of ${runs}`);
      return once();
    });
  };
  const command = (script: string, isWhole: (output: string) => boolean) => () => {
    const ran = runNode([`scripts/${script}.ts`, '--content', dir, '--today', TODAY, '--json']);
    if (!isWhole(ran.output))
      throw new Error(`${script} did not say what it should of ${projects} projects.`);
    return ran;
  };
  const check = command('check', (output) => output.trim() === '[]');
  const status = command('status', (output) => JSON.parse(output).projects.length === projects);
  const rows = [
    row(
      'read and parse',
      documents,
      'documents',
      median('read and parse', () => parseOnce(dir)),
    ),
    row('check', documents, 'documents', median('check', check)),
    row('status', projects, 'projects', median('status', status)),
  ];
  if (!withBuild) return rows;
  const build = (...more: string[]) =>
    runNode(['node_modules/astro/bin/astro.mjs', 'build', '--silent', ...more, '--outDir', out], {
      CONTENT_DIR: dir,
      TODAY,
    });
  const fresh = () => {
    rmSync(out, { recursive: true, force: true });
    return build('--force');
  };
  const whole = median('build', fresh);
  const pages = pagesIn(out);
  const files = filesIn(out).length;
  const written = sizeOf(out).toFixed(0);
  const again = median('build after one change', () => {
    changeOne(dir);
    return build();
  });
  rows.push(
    row(`build (with ${files.toLocaleString('en')} files in all)`, pages, 'pages', whole, written),
    row('build after one change', pagesIn(out), 'pages', again),
  );
  const version = hugoVersion();
  if (version === null) return [...rows, [String(projects), 'hugo: not installed, not measured']];
  const source = `${out}-hugo`;
  writeHugoSite(dir, source);
  // The home, the list of projects, and a page for each document.
  const expected = projects * DOCUMENTS_A_PROJECT + 2;
  const bare = median('hugo', () => {
    const built = buildHugo(source);
    if (built.pages !== expected) throw new Error(`hugo made ${built.pages} pages in place of ${expected}.`);
    return built;
  });
  return [...rows, row(`hugo ${version}, bare pages without lists`, expected, 'pages', bare)];
}

const pagesIn = (dir: string): number => filesIn(dir).filter((file) => file.endsWith('.html')).length;

/** What is under way, for who waits: not among the figures. */
const tell = (what: string): void => console.error(what);

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

await run(main);
