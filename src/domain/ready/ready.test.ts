import { describe, expect, it } from 'vitest';
import { readRecord } from '../record/read-record.ts';
import { filesUnder, GOLDEN } from '../rules/golden.test-support.ts';
import { STEPS, stillToDo } from './ready.ts';
import { sampleIn } from './sample.ts';

const TODAY = '2026-11-20';
const PROGRAMME = 'programme/2024.yaml';

type Files = Readonly<Record<string, string>>;

const edit = (files: Files, path: string, from: string | RegExp, to: string): Files => {
  const text = files[path] ?? '';
  const changed = text.replace(from, to);
  expect(changed, `${String(from)} in ${path}`).not.toBe(text);
  return { ...files, [path]: changed };
};

const CONTACT = `contact: { telephone: 0467-23-3000, mail: kyodo@city.yamakawa.lg.jp, address: 本町1-1 市役所1階 }`;

const base: Files = Object.fromEntries(filesUnder(`${GOLDEN}/_base`));
const rules = ['shimin-katsudo-ka', 'npo-center'].reduce(
  (files, id) =>
    edit(files, PROGRAMME, `- id: ${id}\n`, `- id: ${id}\n    github: city/${id}\n    ${CONTACT}\n`),
  base,
);

/** The small record as a city would have it on its first day. */
const READY: Files = {
  ...edit(rules, PROGRAMME, /^site: .*$/m, 'site: https://kyodo.city.yamakawa.lg.jp'),
  'pages/ja/propose.mdx': '---\ntitle: 提案するには\n---\n\n基本シートを出します。\n',
  'pages/en/propose.mdx': '---\ntitle: How to propose\n---\n\nFile the sheet.\n',
};

const open = (files: Files) => {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  return stillToDo(all, readRecord(all), TODAY);
};

const needed = (files: Files) => open(files).filter(({ canWait }) => !canWait);

const SAMPLE = 'demonstration: { ja: 見本です, en: A sample }\n';

/** What spoils each step, the file in which it is found, and a part of what is said of it. */
const SPOILT: Readonly<Record<string, readonly [spoilt: Files, file: string, said: string][]>> = {
  errors: [[edit(READY, PROGRAMME, 'dueSoonDays: 14', 'dueSoonDays: soon'), PROGRAMME, 'soon']],
  samples: [
    [edit(READY, PROGRAMME, /^/, SAMPLE), 'projects/', '3件'],
    [edit(READY, PROGRAMME, /^/, SAMPLE), 'meetings/', '5件'],
  ],
  demonstration: [
    [edit(READY, PROGRAMME, /^/, SAMPLE), PROGRAMME, 'demonstration'],
    [edit(READY, PROGRAMME, /^/, 'demonstrationToday: 2026-11-20\n'), PROGRAMME, 'demonstrationToday'],
  ],
  addresses: [
    [edit(READY, PROGRAMME, /^site: .*$/m, 'site: https://city.example.jp'), PROGRAMME, 'city.example.jp'],
    [edit(READY, PROGRAMME, /^site: .*$/m, 'site: https://other.github.io/x'), PROGRAMME, 'other.github.io'],
  ],
  contacts: [
    [edit(READY, PROGRAMME, CONTACT, '# none'), PROGRAMME, '連絡先がありません'],
    [edit(READY, PROGRAMME, '0467-23-3000', '0467-00-0000'), PROGRAMME, '0467-00-0000'],
    [edit(READY, PROGRAMME, 'kyodo@city.yamakawa.lg.jp', 'npo@city.example.jp'), PROGRAMME, 'example.jp'],
    [edit(READY, PROGRAMME, '本町1-1 市役所1階', '○○市本町'), PROGRAMME, '○○'],
  ],
  ways: [
    [edit(READY, PROGRAMME, /^/, 'ways: [form, postbox]\n'), PROGRAMME, '受付箱'],
    [
      edit(
        edit(READY, PROGRAMME, /^/, 'ways: [form, mail]\n'),
        PROGRAMME,
        'mail: kyodo@city.yamakawa.lg.jp, ',
        '',
      ),
      PROGRAMME,
      'メール',
    ],
    [
      edit(READY, PROGRAMME, /^/, 'postbox: { url: https://post.example.jp }\n'),
      PROGRAMME,
      'post.example.jp',
    ],
  ],
  'secretariat-account': [
    [edit(READY, PROGRAMME, 'github: city/shimin-katsudo-ka', '# none'), PROGRAMME, 'アカウントがありません'],
  ],
  purpose: [
    [
      {
        ...READY,
        [PROGRAMME]: (READY[PROGRAMME] ?? '').replace(/(version: [\d-]+, from: )20\d\d/g, '$12030'),
      },
      PROGRAMME,
      '2030-04-01',
    ],
  ],
  pages: [
    [
      { ...READY, 'pages/ja/propose.mdx': '---\ntitle: 案内\n---\n\nTODO: 市の文\n' },
      'pages/ja/propose.mdx',
      'TODO',
    ],
  ],
  roster: [
    [
      Object.fromEntries(Object.entries(READY).filter(([path]) => path !== 'council/2026.yaml')),
      'council/2026.yaml',
      '2026年度',
    ],
    [edit(READY, 'council/2026.yaml', /displayName: .*/, 'displayName: ○○ ○○'), 'council/2026.yaml', '○○'],
  ],
  sitting: [
    [
      edit(READY, 'meetings/2026-02.md', /startsAt: 2\d+-\d+-\d+/, 'startsAt: 2026-05-01'),
      'meetings/',
      '会議',
    ],
  ],
  'section-accounts': [[READY, PROGRAMME, '財政課']],
};

describe('what is left before the first filing', () => {
  it('is nothing that is needed, for a city that has done it all', () => {
    expect(needed(READY)).toEqual([]);
  });

  it('is known of every step', () => {
    expect(Object.keys(SPOILT).filter((id) => id !== 'errors')).toEqual(STEPS.map(({ id }) => id));
  });

  it.each(Object.entries(SPOILT).flatMap(([id, cases]) => cases.map((one) => [id, ...one] as const)))(
    '%s is found, with its place and what to do (%#)',
    (id, files, file, said) => {
      const found = open(files).find((step) => step.id === id);
      const left = found?.left.filter((one) => one.file === file && one.message.ja.includes(said)) ?? [];
      expect(left, JSON.stringify(found)).not.toEqual([]);
      for (const { message, fix, line, field } of left) {
        for (const text of [message.ja, message.en, fix.ja, fix.en])
          expect(text).not.toMatch(/undefined|null/);
        expect(message.ja).toMatch(/[ぁ-ん].*。$/);
        expect(message.en).toMatch(/[a-z].*\.$/);
        if (field !== null && file in files) expect(line).toBeGreaterThan(0);
      }
    },
  );

  it('comes in the order in which it is done', () => {
    const order = ['errors', ...STEPS.map(({ id }) => id)];
    const all = open(edit(SPOILT['contacts']?.[1]?.[0] ?? {}, PROGRAMME, /^/, SAMPLE)).map(({ id }) => id);
    expect(all).toEqual(order.filter((id) => all.includes(id)));
  });

  it('is that the rules are missing, where there are none', () => {
    const { [PROGRAMME]: _, ...without } = READY;
    expect(open(without).map(({ id }) => id)).toEqual(['errors']);
  });
});

describe('a placeholder', () => {
  it.each([
    '000-0000-0001（見本）',
    '0467-00-0000',
    '03-0000-1234',
    'kyodo@city.example.jp',
    'https://example.org/rules',
    'https://junkan.example',
    'https://example.lg.jp/',
    '○○市本町1-1-1',
    'ここに市の考えを書きます。',
    'TODO',
  ])('%s is one', (text) => expect(sampleIn(text)).not.toBeNull());

  it.each([
    '0467-23-3000',
    '0120-444-000',
    '03-5253-1111（内線 00123）',
    'kyodo@city.yamakawa.lg.jp',
    'https://www.city.kamakura.kanagawa.jp/npo/',
    'https://examples.jp/',
    'https://github.com/city/examples.git',
    '記入見本は窓口にあります。',
    '提案はここに届きます。',
    '平日 8時30分から17時まで',
  ])('%s is none', (text) => expect(sampleIn(text)).toBeNull());
});
