import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { productFiles } from '../../io/product.ts';
import { stillToDo } from '../ready/ready.ts';
import { readRecord } from '../record/read-record.ts';
import { RULES } from '../rules/index.ts';
import { checkRecord } from '../rules/run.ts';
import { readAnswers, type Answers, type Typed } from './answers.ts';
import { cityFiles } from './city-files.ts';
import { isMarked } from './github-files.ts';
import { QUESTIONS, type Question } from './questions.ts';

const TODAY = '2027-05-06';

/** The answers that stand beside the questions as examples, but for the choices of languages and year. */
const typed = (more: Typed = {}): Typed => ({
  ...Object.fromEntries(
    Object.entries<Question>(QUESTIONS).flatMap(([key, { example, offers }]) =>
      offers === undefined ? [[key, [example]]] : [],
    ),
  ),
  ...more,
});

function answersOf(more: Typed = {}): Answers {
  const answers = readAnswers(typed(more), TODAY);
  if (!('city' in answers)) throw new Error(JSON.stringify(answers));
  return answers;
}

const made = (more: Typed = {}) =>
  cityFiles(answersOf(more), { dependency: '^9.9.9', github: productFiles() });

const recordIn = (files: ReturnType<typeof made>) =>
  files.flatMap(({ path: file, text }) =>
    file.startsWith('content/') ? [{ path: file.slice('content/'.length), text }] : [],
  );

describe('the files of a new city', () => {
  it.each([
    ['the fewest answers', {}],
    ['both languages', { languages: ['ja', 'en'] }],
    ['one step', { reviewSeats: [] }],
    [
      'more seats where it is decided, offices, own guidelines and themes',
      {
        reviewSeats: ['3 3'],
        decisionSeats: ['3 5'],
        directors: ['総務部長', '企画部長'],
        sections: ['midori-ka 公園緑地課', "kodomo-ka こどもの'課'"],
        consultation: ['npo-center 市民活動センター'],
        guidelines: ['公益性：公益のためか', 'b 継続性: 続くか'],
        themes: ['環境', 'sports スポーツ'],
        site: ['https://kyodo.city.aozora.lg.jp'],
      },
    ],
  ] as [string, Typed][])(
    'are a record without a finding (%s), which names what is left to people',
    (_, more) => {
      const files = recordIn(made(more));
      const read = readRecord(files);
      expect(checkRecord(RULES, { files, read, today: TODAY })).toEqual([]);
      const left = stillToDo(files, read, TODAY).map(({ id }) => id);
      expect(left).toEqual(expect.arrayContaining(['contacts', 'secretariat-account', 'pages', 'roster']));
      expect(left).not.toContain('demonstration');
    },
  );

  it('have no word of another city', () => {
    for (const { path: file, text } of made()) expect(text, file).not.toMatch(/鎌倉|kamakura/i);
  });

  it('have workflows that run the package, are marked, and leave Junkan’s tests and releases out', () => {
    const github = made().filter(({ path: file }) => file.startsWith('.github/'));
    expect(github.length).toBeGreaterThan(12);
    for (const { path: file, text } of github) {
      expect(isMarked({ text }), file).toBe(true);
      expect(text, file).not.toMatch(/node scripts\/|src\/\*\*|npm run/);
    }
    expect(github.map(({ path: file }) => file)).not.toContain('.github/workflows/ci.yml');
    expect(github.find(({ path: file }) => file.endsWith('check.yml'))?.text).toContain(
      'node node_modules/junkan/scripts/run.mjs check --base HEAD^1 --github',
    );
  });

  it('have a command for each that pages and guides name', () => {
    const { scripts } = JSON.parse(made().find(({ path: file }) => file === 'package.json')?.text ?? '') as {
      scripts: Record<string, string>;
    };
    for (const page of ['ja/guide-secretariat', 'ja/guide-engineers', 'ja/about'])
      for (const [, name = ''] of readFileSync(
        path.join(ROOT, `src/site/default-pages/${page}.mdx`),
        'utf8',
      ).matchAll(/`npm run ([a-z]+)/g))
        // Fields are added in Junkan's own repository.
        expect([...Object.keys(scripts), 'generate'], `${page}: ${name}`).toContain(name);
  });
});

describe('the answers of a city', () => {
  it.each([
    ['code', '012345', '012343'],
    ['code', '12345', '6桁'],
    ['cutoff', '4-31', '4-30'],
    ['decision', '7月', '月と日'],
    ['sittings', 'たくさん', '1以上'],
    ['reviewSeats', '3', '3 3'],
    ['secretariat', '協働推進課', 'midori-ka'],
    ['guidelines', '公益性', '名前：問い'],
    ['languages', 'fr', 'ja か en'],
    ['mail', 'nobody', 'メールアドレス'],
    ['repository', 'aozora-city/junkan', 'https://'],
    ['directors', '総務部長', '0個'],
    ['mayor', '山田', '書ける項目'],
  ])('%s: %s is refused, and it says what is allowed', (key, line, says) => {
    const faults = readAnswers(typed({ [key]: [line] }), TODAY);
    expect(faults).toMatchObject([{ key, says: { ja: expect.stringContaining(says) as string } }]);
  });

  it('are all asked for that have no answer to offer, at once', () => {
    const faults = readAnswers({}, TODAY);
    const needed = Object.entries<Question>(QUESTIONS).filter(([, { offers }]) => offers === undefined);
    expect(Array.isArray(faults) ? faults.map(({ key }) => key).sort() : []).toEqual(
      needed.map(([key]) => key).sort(),
    );
  });

  it('need English where the site has it', () => {
    const faults = readAnswers(typed({ languages: ['ja', 'en'], city: ['あおぞら市'] }), TODAY);
    expect(faults).toMatchObject([
      { key: 'city', says: { en: expect.stringContaining('lacks its English') as string } },
    ]);
  });

  it('take the present fiscal year and GitHub Pages where nothing else is said', () => {
    expect(answersOf({ repository: ['https://github.com/Aozora/kyodo'] })).toMatchObject({
      year: 2027,
      site: 'https://aozora.github.io/kyodo',
      consultation: null,
    });
    expect(readAnswers(typed({ repository: ['https://git.example.org/a/b'] }), TODAY)).toMatchObject([
      { key: 'site' },
    ]);
  });
});
