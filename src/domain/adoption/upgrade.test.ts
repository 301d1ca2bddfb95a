import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { productFiles } from '../../io/product.ts';
import { ROOT } from '../../io/root.ts';
import { contentText } from '../record/picture.ts';
import { readRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import { RULES } from '../rules/index.ts';
import { checkRecord } from '../rules/run.ts';
import { MARK } from './github-files.ts';
import { changesBetween, upgradeOf, versionOf, type FileChange } from './upgrade.ts';

const TODAY = '2026-11-20';
const PRODUCT = { dependency: '^9.9.9', github: productFiles() };

const filesIn = (folder: string): readonly ContentFile[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const name = path.relative(path.join(ROOT, folder), file).replaceAll('\\', '/');
      return { path: name, text: contentText(name, readFileSync(file)) };
    });

/** The record that was shipped in the former format; one proposal and one picture are younger. */
const FORMER = new Map(
  filesIn('src/domain/migration/golden/shipped').map(({ path: file, text }) => [file, text]),
);
const record = filesIn('content')
  .filter(({ path: file }) => !/^projects\/2026-0143\/|^projects\/2024-0071\/saka\.webp$/.test(file))
  .map(({ path: file, text }) => ({
    path: `content/${file}`,
    text: FORMER.get(file) ?? text,
  }));

const OWN = {
  path: 'content/pages/ja/about.mdx',
  text: '---\ntitle: 市のことば\ndescription: 市の文\n---\n\n市の文。\n',
};

const CITY: readonly ContentFile[] = [
  ...record,
  OWN,
  { path: 'README.md', text: '# 市の記録\n' },
  { path: 'public/picture.svg', text: '<svg/>' },
  {
    path: 'package.json',
    text: '{ "name": "kyodo", "scripts": { "check": "junkan check", "own": "echo" }, "dependencies": { "junkan": "^0.1.0" } }',
  },
  { path: '.github/workflows/gone.yml', text: `${MARK}name: gone\n` },
  { path: '.github/workflows/own.yml', text: 'name: own\n' },
  { path: '.github/workflows/check.yml', text: `${MARK}name: check\n` },
];

function applied(files: readonly ContentFile[], changes: readonly FileChange[]): readonly ContentFile[] {
  const made = new Map(files.map(({ path: file, text }) => [file, text]));
  for (const { path: file, after } of changes)
    if (after === null) made.delete(file);
    else made.set(file, after);
  return [...made].map(([file, text]) => ({ path: file, text }));
}

const errorsIn = (files: readonly ContentFile[]) => {
  const own = files.flatMap(({ path: file, text }) =>
    file.startsWith('content/') ? [{ path: file.slice('content/'.length), text }] : [],
  );
  return checkRecord(RULES, { files: own, read: readRecord(own), today: TODAY }).filter(
    ({ severity }) => severity === 'error',
  );
};

describe('the upgrade of a city', () => {
  const changes = upgradeOf(CITY, PRODUCT, TODAY);
  const made = applied(CITY, changes);
  const changeOf = (file: string) => changes.find((one) => one.path === file);

  it('brings a record of the former format to the present one, without an error', () => {
    expect(errorsIn(CITY).map(({ rule }) => rule)).toContain('record-format');
    expect(errorsIn(made)).toEqual([]);
  });

  it('leaves alone what is the city’s: its pages, README, pictures, workflows and scripts', () => {
    for (const file of [OWN.path, 'README.md', 'public/picture.svg', '.github/workflows/own.yml'])
      expect(changeOf(file), file).toBeUndefined();
    expect(changes.filter(({ path: file }) => file.startsWith('content/pages/'))).toEqual([]);
    expect(JSON.parse(changeOf('package.json')?.after ?? '')).toMatchObject({
      name: 'kyodo',
      scripts: { own: 'echo', upgrade: expect.anything() as string },
      dependencies: { junkan: '^9.9.9' },
    });
  });

  it('writes its own workflows and forms anew, and removes one that is no more', () => {
    expect(changeOf('.github/workflows/gone.yml')?.after).toBeNull();
    expect(changeOf('.github/workflows/check.yml')?.after).toContain('run.mjs check --base');
    expect(changeOf('.github/ISSUE_TEMPLATE/01-proposal.yml')?.after).toContain('name:');
  });

  it('changes nothing a second time', () => {
    expect(upgradeOf(made, PRODUCT, TODAY)).toEqual([]);
  });

  it('refuses a record of a newer format than it knows', () => {
    const newer = CITY.map(({ path: file, text }) => ({
      path: file,
      text: text.replace(/^recordFormat: \d/m, 'recordFormat: 3'),
    }));
    expect(() => upgradeOf(newer, PRODUCT, TODAY)).toThrow('content/programme/2026.yaml: 3'.slice(8));
  });
});

describe('a city that was made from the template', () => {
  const tree: readonly ContentFile[] = [
    ...record,
    OWN,
    ...['src/domain/text.ts', 'scripts/check.ts', 'public/schema/roster.json', 'vitest.config.ts'].map(
      (file) => ({
        path: file,
        text: '',
      }),
    ),
    { path: 'public/picture.svg', text: '<svg/>' },
    {
      path: 'package.json',
      text: '{ "name": "junkan", "version": "0.1.0", "devDependencies": { "vitest": "5" } }',
    },
    ...['.github/workflows/ci.yml', '.github/workflows/intake.yml', '.github/CODEOWNERS'].map((file) => ({
      path: file,
      text: 'name: x\n',
    })),
  ];
  const made = applied(tree, upgradeOf(tree, PRODUCT, TODAY));
  const paths = made.map(({ path: file }) => file);

  it('keeps its record, its pages and its owners, and gets the package in place of its code', () => {
    expect(errorsIn(made)).toEqual([]);
    expect(made).toContainEqual(OWN);
    expect(paths).toEqual(
      expect.arrayContaining(['.github/CODEOWNERS', 'public/picture.svg', 'astro.config.mjs']),
    );
    expect(paths.filter((file) => /^(?:src|scripts|public\/schema)\/|vitest|ci\.yml/.test(file))).toEqual([]);
    const manifest = JSON.parse(made.find(({ path: file }) => file === 'package.json')?.text ?? '') as object;
    expect(Object.keys(manifest).sort()).toEqual(['dependencies', 'name', 'private', 'scripts', 'type']);
    expect(versionOf(JSON.stringify(manifest))).toBe('9.9.9');
  });
});

it('the changes between two versions are those after the one, up to the other', () => {
  const log = '# Changes\n\n## 0.10.0\n\n- ten\n\n## 0.9.0\n\n- nine\n\n## 0.2.0\n\n- two\n';
  expect(changesBetween(log, '0.2.0', '0.9.0')).toBe('## 0.9.0\n\n- nine');
  expect(changesBetween(log, '0.9.0', '0.10.0')).toBe('## 0.10.0\n\n- ten');
  expect(changesBetween(log, null, '0.2.0')).toBe('## 0.2.0\n\n- two');
});
