import * as z from 'zod/mini';
import { entry, text } from './shared.ts';
import * as v from '../../schema/values.ts';

const municipality = z.strictObject({
  name: entry(text(), 'group', ['自治体名', 'Name'], ['自治体の名前です。', 'The name of the municipality.']),
  localGovernmentCode: entry(
    z.string().check(z.regex(/^\d{6}$/)),
    'line',
    ['全国地方公共団体コード', 'Local government code'],
    ['検査数字を含む6桁です。', 'Six digits with the check digit.'],
    { example: '131016' },
  ),
});

/** Whose programme it is, and what it and its council are called (C29). */
export const identity = () => ({
  municipality: entry(
    municipality,
    'group',
    ['自治体', 'Municipality'],
    ['制度を運営する自治体です。', 'The municipality that runs the programme.'],
  ),
  system: entry(text(), 'group', ['制度の名称', 'System'], ['制度の名前です。', 'The name of the system.']),
  council: entry(
    text(),
    'group',
    ['会議の名称', 'Council'],
    ['検討と決定を行う会議の名前です。', 'The name of the council.'],
  ),
});

/** The licence of the record as other machines and the page of the open data name it. */
const dataLicence = () =>
  entry(
    z.optional(
      z.strictObject({
        name: entry(
          v.line(),
          'line',
          ['記号', 'Identifier'],
          ['SPDXの一覧にある記号です。', 'As the list of SPDX has it.'],
          { example: 'CC-BY-4.0' },
        ),
        path: entry(
          v.webAddress(),
          'line',
          ['条文のアドレス', 'Address'],
          ['ライセンスの条文があるアドレスです。', 'Where its text is.'],
          { example: 'https://creativecommons.org/licenses/by/4.0/' },
        ),
        title: entry(text(), 'group', ['名前', 'Title'], ['ライセンスの名前です。', 'Its name.']),
        terms: entry(
          text(),
          'group',
          ['できること', 'Terms'],
          ['どうすれば使えるかを、一文で書きます。', 'On which terms the data may be used, in a sentence.'],
        ),
      }),
    ),
    'group',
    ['データのライセンス', 'Licence of the data'],
    ['記録を使う人と機械に示すライセンスです。', 'The licence of the record, for people and machines.'],
    { onlyWhen: { ja: '記録を自由に使えるとき', en: 'when the record may be used freely' } },
  );

const WAYS = {
  form: { ja: 'サイトのフォーム', en: 'Form on the site' },
  mail: { ja: 'メール', en: 'Mail' },
  counter: { ja: '窓口', en: 'Counter' },
  postbox: { ja: '受付箱', en: 'Postbox' },
  github: { ja: 'GitHub', en: 'GitHub' },
};

/** By what ways the city takes papers, and where else it tells of the programme. */
const ways = () => ({
  ways: entry(
    z.optional(z.array(z.enum(['form', 'mail', 'counter', 'postbox', 'github'])).check(z.minLength(1))),
    'choices',
    ['出し方の順', 'Ways'],
    [
      '出し方を、案内する順に並べます。',
      'The ways of filing, in the order in which people are told of them.',
    ],
    { example: 'form', choices: WAYS },
  ),
  postbox: entry(
    z.optional(
      z.strictObject({
        url: entry(
          v.webAddress(),
          'line',
          ['受付箱のアドレス', 'Address'],
          ['アカウントのない人が書類を出すページです。', 'Where people without an account file.'],
          { example: 'https://post.example.jp' },
        ),
      }),
    ),
    'group',
    ['受付箱', 'Postbox'],
    ['アカウントのない人の書類を受け付けるところです。', 'What takes papers of people without an account.'],
    { onlyWhen: { ja: '受付箱を置いたとき', en: 'when there is a postbox' } },
  ),
  lists: entry(
    z.optional(
      z.array(
        z.strictObject({
          label: entry(text(), 'group', ['名前', 'Label'], ['お知らせの名前です。', 'What it is called.']),
          url: entry(
            v.webAddress(),
            'line',
            ['アドレス', 'Address'],
            ['登録するページのアドレスです。', 'Where people sign up.'],
            { example: 'https://city.example.jp/mail' },
          ),
        }),
      ),
    ),
    'table',
    ['お知らせの登録先', 'Lists'],
    ['市のメールやLINEでのお知らせです。', 'The city’s own news by mail or messenger.'],
  ),
});

/** Where and how the record is published, and whether it is a demonstration. */
export const publishing = () => ({
  name: entry(
    z.optional(text()),
    'group',
    ['サイトの名前', 'Name of the site'],
    [
      'サイトの名前です。書かなければ、制度の名称を使います。',
      'What the site is called; the name of the system where nothing is written.',
    ],
  ),
  accent: entry(
    z.optional(v.colour()),
    'line',
    ['サイトの色', 'Accent colour'],
    ['見出しやボタンに使う色です。', 'The colour of headings and buttons.'],
    { example: '#1d6b57' },
  ),
  ...ways(),
  languages: entry(
    z.array(z.enum(['ja', 'en'])).check(z.minLength(1)),
    'choices',
    ['言語', 'Languages'],
    ['画面の言語です。', 'Languages of the interface.'],
    { example: 'ja', choices: { ja: { ja: '日本語', en: 'Japanese' }, en: { ja: '英語', en: 'English' } } },
  ),
  repository: entry(
    v.webAddress(),
    'line',
    ['リポジトリのアドレス', 'Repository'],
    ['記録を置く場所のアドレスです。', 'Where the record is kept.'],
    { example: 'https://github.com/example/junkan' },
  ),
  site: entry(
    v.webAddress(),
    'line',
    ['サイトのアドレス', 'Site'],
    ['公開するサイトのアドレスです。', 'Where the site is published.'],
    { example: 'https://example.github.io' },
  ),
  licence: entry(
    z.extend(text(), { data: dataLicence() }),
    'group',
    ['ライセンス', 'Licence'],
    ['記録を使うときの条件です。', 'On which terms the record may be used.'],
  ),
  demonstration: entry(
    z.optional(text()),
    'group',
    ['見本の断り書き', 'Demonstration'],
    ['記録が例であることを示す文です。', 'Says that the projects are examples.'],
    { onlyWhen: { ja: '見本のサイトのときだけ', en: 'only for a demonstration' } },
  ),
  demonstrationToday: entry(
    z.optional(v.isoDate()),
    'date',
    ['見本のサイトの今日', 'Demonstration’s today'],
    ['見本のサイトが立つ日です。', 'The day on which a demonstration stands.'],
    { example: '2026-11-20', onlyWhen: { ja: '見本のサイトのときだけ', en: 'only for a demonstration' } },
  ),
});
