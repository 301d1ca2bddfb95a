import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from './run-script.ts';

const CITY = mkdtempSync(path.join(tmpdir(), 'junkan-city-'));
afterAll(() => rmSync(CITY, { recursive: true, force: true }));

/** Most that the package may weigh, packed, in bytes. */
const AT_MOST = 2_500_000;

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, { cwd: CITY, encoding: 'utf8' });
const junkan = (...args: string[]): string => node('node_modules/junkan/scripts/run.mjs', ...args);

it('a folder with a record, two small files and the packed package is a city with a checked record, forms and a site', () => {
  const out = execFileSync(process.execPath, [path.join(ROOT, 'scripts/run.mjs'), 'pack'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const told = Object.values(JSON.parse(out) as object)[0] as {
    filename: string;
    size: number;
    files: { path: string }[];
  };
  expect(told.size).toBeLessThan(AT_MOST);
  const sources = told.files.filter(({ path: file }) => /(?<!\.d)\.ts$|\.test\.|^content\//.test(file));
  expect(sources).toEqual([]);

  mkdirSync(path.join(CITY, 'node_modules'));
  execFileSync('tar', ['xzf', path.join(ROOT, '.cache', told.filename), '-C', CITY]);
  renameSync(path.join(CITY, 'package'), path.join(CITY, 'node_modules/junkan'));
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(CITY, 'node_modules', name));
  cpSync(path.join(ROOT, 'src/domain/rules/golden/_base'), path.join(CITY, 'content'), { recursive: true });
  writeFileSync(path.join(CITY, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(
    path.join(CITY, 'astro.config.mjs'),
    "import { junkan } from 'junkan/astro';\nexport default junkan();\n",
  );

  junkan('check');
  junkan('forms');
  expect(readdirSync(path.join(CITY, '.github/ISSUE_TEMPLATE'))).toContain('config.yml');
  junkan('build');
  for (const page of ['index.html', 'en/index.html', 'propose/index.html', 'guide/secretariat/index.html'])
    expect(existsSync(path.join(CITY, 'dist', page)), page).toBe(true);
}, 300_000);
