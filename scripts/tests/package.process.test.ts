import { execFileSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from './run-script.ts';

const CITY = mkdtempSync(path.join(tmpdir(), 'junkan-city-'));
afterAll(() => rmSync(CITY, { recursive: true, force: true }));

/** Most that the package may weigh, packed, in bytes. */
const AT_MOST = 2_500_000;

const ANSWERS = `city: あおぞら市 / Aozora City
code: '012343'
languages: [ja, en]
system: 協働提案制度 / Collaboration Programme
council: 協働審査会 / Collaboration Council
secretariat: kyodo-ka 協働推進課 / Collaboration Section
telephone: 01-2345-6789
sections: [midori-ka 公園緑地課 / Parks Section]
cutoff: 5-31
decision: 8-31
sittings: 3
reviewSeats: 3 3
decisionSeats: 3 4
directors: 総務部長 / Director of General Affairs
repository: https://github.com/aozora-city/kyodo
`;

const junkan = (...args: string[]): string =>
  execFileSync(process.execPath, ['node_modules/junkan/scripts/run.mjs', ...args], {
    cwd: CITY,
    encoding: 'utf8',
  });

const git = (...args: string[]): string => execFileSync('git', args, { cwd: CITY, encoding: 'utf8' });

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

/** The package lies in an empty folder as npm would put it there; what it needs is that of this repository. */
beforeAll(() => {
  const out = execFileSync(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'pack'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  packed = Object.values(JSON.parse(out) as Record<string, Packed>)[0] as Packed;
  mkdirSync(path.join(CITY, 'node_modules'));
  execFileSync('tar', ['xzf', path.join(ROOT, '.cache', packed.filename), '-C', CITY]);
  renameSync(path.join(CITY, 'package'), path.join(CITY, 'node_modules/junkan'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(CITY, 'node_modules', name));
}, 300_000);

it('the package holds what runs: no tests, no sources that Node cannot read there, no demonstration', () => {
  expect(packed.size).toBeLessThan(AT_MOST);
  const others = packed.files.filter(({ path: file }) => /(?<!\.d)\.ts$|\.test\.|^content\//.test(file));
  expect(others).toEqual([]);
});

it('an empty folder becomes a city with a checked record, forms and a site, and no word of another city', () => {
  writeFileSync(path.join(CITY, 'answers.yaml'), ANSWERS);
  const said = junkan('init', '--answers', 'answers.yaml');
  expect(said).toContain('あおぞら市');
  expect(said).toContain('人にしか決められないこと');
  junkan('check');
  junkan('forms', '--check');
  expect(readdirSync(path.join(CITY, '.github/ISSUE_TEMPLATE'))).toContain('config.yml');
  // A page in place of Junkan's, and one that Junkan does not have.
  for (const [slug, title] of [
    ['about', 'あおぞら市の記録について'],
    ['faq', 'よくある質問'],
  ])
    writeFileSync(
      path.join(CITY, `content/pages/ja/${slug}.mdx`),
      `---\ntitle: ${title}\ndescription: 市の文です。\n---\n\n市の文です。\n`,
    );
  junkan('check');
  junkan('build');
  const pages = ['index.html', 'en/index.html', 'propose/index.html', 'guide/secretariat/index.html'];
  for (const page of pages) expect(existsSync(path.join(CITY, 'dist', page)), page).toBe(true);
  expect(readFileSync(path.join(CITY, 'dist/index.html'), 'utf8')).toContain('あおぞら市');
  expect(readFileSync(path.join(CITY, 'dist/about/index.html'), 'utf8')).toContain(
    'あおぞら市の記録について',
  );
  expect(readFileSync(path.join(CITY, 'dist/pages/faq/index.html'), 'utf8')).toContain('市の文です。');
  expect(readFileSync(path.join(CITY, 'dist/index.html'), 'utf8')).toContain('href="/kyodo/pages/faq/"');
  const written = globSync(
    ['dist/**/*.{html,json,xml,csv,txt,ics,svg}', 'content/**/*.*', '.github/**/*.yml'],
    {
      cwd: CITY,
    },
  );
  expect(written.length).toBeGreaterThan(700);
  // Where Junkan itself is kept is the one address that all cities share.
  const foreign = written.filter((file) =>
    /鎌倉|kamakura/i.test(
      readFileSync(path.join(CITY, file), 'utf8').replaceAll('github.com/junkan-kamakura/junkan', ''),
    ),
  );
  expect(foreign).toEqual([]);
}, 300_000);

/** A sandbox of the city's own folder, in which somebody opens an issue that is no form. */
const IN_THE_SANDBOX = `import { openSandbox } from './node_modules/junkan/src/sandbox/open.js';
const { forge, runner, close } = await openSandbox({ dir: process.argv[2], source: '.', now: '${new Date().toISOString().slice(0, 10)}T12:00:00+09:00', port: 0 });
const number = await forge.asUser('npo-aozora').openIssue({ title: '相談', body: 'こんにちは' });
await runner.idle();
const comments = await forge.asUser('npo-aozora').call('GET', '/repos/' + forge.repository + '/issues/' + number + '/comments');
console.log(JSON.stringify({ runs: runner.runs.map((run) => [run.workflow.name, run.state, run.state === 'failure' && run.log]), comments }));
await close();
`;

it('its desk answers in a sandbox of the city’s own folder, by the workflows that the package wrote', () => {
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@example.org');
  writeFileSync(path.join(CITY, 'node_modules/sandbox.mjs'), IN_THE_SANDBOX.replace('./node_modules/', './'));
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it was made');
  const said = JSON.parse(
    execFileSync(process.execPath, ['node_modules/sandbox.mjs', path.join(CITY, '.cache/sandbox')], {
      cwd: CITY,
      encoding: 'utf8',
    }),
  ) as { runs: unknown[]; comments: { body: string }[] };
  expect(said.runs).toContainEqual(['intake', 'success', false]);
  expect(said.comments.map(({ body }) => body).join()).toContain('協働推進課');
}, 300_000);

it('a city of the former format and an older version is brought to this one on a branch, and can go back', () => {
  const put = (file: string, change: (text: string) => string): void => {
    const text = existsSync(path.join(CITY, file)) ? readFileSync(path.join(CITY, file), 'utf8') : '';
    writeFileSync(path.join(CITY, file), change(text));
  };
  const programme = globSync('content/programme/*.yaml', { cwd: CITY })[0] ?? '';
  put('.gitignore', (text) => `${text}answers.yaml\n`);
  put('package.json', (text) => text.replace(/"junkan": "[^"]+"/, '"junkan": "^0.1.0"'));
  put('.github/workflows/check.yml', (text) => text.replace('fetch-depth: 2', 'fetch-depth: 0'));
  put(programme, (text) =>
    text
      .replace('recordFormat: 2', 'recordFormat: 1')
      .replace(/^ +(?:opinionWithin|consultationWithin|enterWithin|evaluateWithin):.*\n/gm, '')
      .replace("posts:\n  '2':\n    -", 'step2Posts:\n  -'),
  );
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it was');
  expect(() => junkan('check')).toThrow();

  expect(junkan('upgrade', '--dry-run')).toContain('+ recordFormat: 2');
  expect(git('status', '--porcelain')).toBe('');
  const said = junkan('upgrade', '--skip-install');
  const branch = git('rev-parse', '--abbrev-ref', 'HEAD').trim();
  expect(said).toContain(`git switch main && git branch -D ${branch}`);
  junkan('check');
  junkan('forms', '--check');
  expect(git('diff', '--name-only', 'main').trim().split('\n').sort()).toEqual(
    ['.github/workflows/check.yml', programme, 'package.json'].sort(),
  );
  expect(junkan('upgrade')).toContain('Nothing changes');
  git('switch', '--quiet', 'main');
  expect(readFileSync(path.join(CITY, programme), 'utf8')).toContain('recordFormat: 1');
}, 300_000);
