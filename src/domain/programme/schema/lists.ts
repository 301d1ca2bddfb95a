import * as z from 'zod/mini';
import { account } from '../../schema/account.ts';
import * as v from '../../schema/values.ts';
import { PROPOSER_TYPE_LABELS, PROPOSER_TYPES } from '../proposer-types.ts';
import { STEP_LABELS } from '../steps.ts';
import { clause, entry, keyOf, labelOf, text } from './shared.ts';

/** One choice of a list of the programme: a form, say. */
export const choice = () => z.strictObject({ key: keyOf(), label: labelOf(), clause: clause() });

/** A theme of proposals, with the field of activity that the NPO act names for it. */
export const theme = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    npoField: entry(
      z.optional(z.int().check(z.gte(1), z.lte(20))),
      'number',
      ['NPO法の活動分野', 'Field of the NPO act'],
      [
        '特定非営利活動促進法の別表にある、活動分野の番号です。',
        'The number of the field in the annex of the act on non-profit activities.',
      ],
      { example: '5' },
    ),
    clause: clause(),
  });

/** How a question of the city's own is answered. */
export const ANSWER_KINDS = ['line', 'text', 'choice', 'yes-no'] as const;

/** A question of the city's own, which the form of a proposal asks beside those of the report. */
export const question = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    help: entry(
      text(),
      'group',
      ['書き方', 'Help'],
      ['何を書けばよいかを、一文で伝えます。', 'Says in one sentence what to write.'],
    ),
    kind: entry(
      z.enum(ANSWER_KINDS),
      'choice',
      ['答え方', 'Kind'],
      ['どのように答えるかを選びます。', 'How it is answered.'],
      {
        example: 'line',
        choices: {
          line: { ja: '一行で書く', en: 'One line' },
          text: { ja: '文章で書く', en: 'Text' },
          choice: { ja: '一つ選ぶ', en: 'One of several' },
          'yes-no': { ja: 'はい・いいえ', en: 'Yes or no' },
        },
      },
    ),
    choices: entry(
      z.optional(z.array(z.strictObject({ key: keyOf(), label: labelOf() })).check(z.minLength(1))),
      'table',
      ['選べるもの', 'Choices'],
      ['一つ選ぶ質問の、選べるものです。', 'What can be chosen.'],
      { onlyWhen: { ja: '一つ選ぶ質問のとき', en: 'when one of several is chosen' } },
    ),
    required: entry(
      z.boolean(),
      'choice',
      ['必須', 'Required'],
      ['必ず答えてもらうかどうかです。', 'Whether it must be answered.'],
      { example: 'false', choices: { true: { ja: '必須', en: 'Yes' }, false: { ja: '任意', en: 'No' } } },
    ),
    for: entry(
      z.optional(z.array(z.enum(PROPOSER_TYPES)).check(z.minLength(1))),
      'choices',
      ['答える提案者', 'For'],
      [
        'この質問に答える提案者の種類です。書かなければ、すべての提案者に聞きます。',
        'The kinds of proposers that are asked; all of them where nothing is written.',
      ],
      { example: 'group', choices: PROPOSER_TYPE_LABELS },
    ),
  });

/** A condition that proposers confirm, and which of them (C02, C29). */
export const condition = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    for: entry(
      z.optional(z.array(z.enum(PROPOSER_TYPES)).check(z.minLength(1))),
      'choices',
      ['確かめる提案者', 'For'],
      [
        'この条件を確かめる提案者の種類です。書かなければ、すべての提案者が確かめます。',
        'The kinds of proposers that confirm it; all of them where nothing is written.',
      ],
      { example: 'group', choices: PROPOSER_TYPE_LABELS },
    ),
    clause: clause(),
  });

/** One guideline of the review with the question that it asks (C13). */
export const criterion = () =>
  z.strictObject({
    key: keyOf(),
    label: labelOf(),
    question: entry(
      text(),
      'group',
      ['問い', 'Question'],
      ['検討のときに考える問いです。', 'What the council asks itself.'],
    ),
    steps: entry(
      z.optional(z.array(z.literal([1, 2])).check(z.minLength(1))),
      'choices',
      ['使う会議', 'Steps'],
      [
        'この指針を使う会議です。書かなければ、検討でも決定でも使います。',
        'The steps that judge by it; every step where nothing is written.',
      ],
      {
        example: '1',
        choices: STEP_LABELS,
      },
    ),
    max: entry(
      z.optional(z.int().check(z.gte(1), z.lte(1000))),
      'number',
      ['満点', 'Maximum'],
      ['点数で検討するときの、この指針の満点です。', 'The most points that this guideline gives.'],
      { example: '10', onlyWhen: { ja: '点数で検討するとき', en: 'where points are given' } },
    ),
    concept: entry(
      z.optional(v.programmeKey()),
      'line',
      ['共通の記号', 'Concept'],
      [
        'ほかの自治体と比べるための、共通の記号です。',
        'A common code, by which the criteria of several cities can be compared.',
      ],
      { example: 'publicInterest' },
    ),
    about: entry(
      z.optional(v.line()),
      'line',
      ['もとにする項目', 'About'],
      [
        'この指針がもとにする、基本シートの項目の記号です。',
        'The field of the proposal that the criterion is about.',
      ],
      { example: 'purpose' },
    ),
    clause: clause(),
  });

/** How people reach an office; what stands here is public, and no personal data. */
const contact = () =>
  entry(
    z.optional(
      z.strictObject({
        address: entry(
          z.optional(v.line()),
          'line',
          ['所在地', 'Address'],
          ['窓口の所在地です。', 'Where the office is.'],
          { example: '○○市本町1-1-1 市役所1階' },
        ),
        telephone: entry(
          z.optional(v.line()),
          'line',
          ['電話', 'Telephone'],
          ['窓口の電話番号です。', 'The telephone number of the office.'],
          { example: '0467-00-0000' },
        ),
        mail: entry(
          z.optional(v.mailAddress()),
          'line',
          ['メール', 'Mail'],
          ['窓口のメールアドレスです。', 'The mail address of the office.'],
          { example: 'npo@city.example.jp' },
        ),
        hours: entry(
          z.optional(text()),
          'group',
          ['受付の時間', 'Hours'],
          ['窓口が開いている曜日と時間です。', 'The days and hours of the office.'],
        ),
        form: entry(
          z.optional(v.webAddress()),
          'line',
          ['電子申請のページ', 'Electronic form'],
          ['市の電子申請や問い合わせのページです。', 'The city’s own page for applications or questions.'],
          { example: 'https://city.example.jp/form' },
        ),
      }),
    ),
    'group',
    ['公の連絡先', 'Public contact'],
    [
      '公開している連絡先です。個人情報の検査から除きます。',
      'How the public reaches the office; it is no personal data.',
    ],
  );

/** One office of the city or its partners, with what it does in the programme (C29). */
export const office = () =>
  z.strictObject({
    id: entry(
      v.key(),
      'line',
      ['キー', 'Key'],
      ['書類の中で使う短い名前です。', 'The short name that papers use.'],
      { example: 'midori-ka' },
    ),
    name: entry(text(), 'group', ['名称', 'Name'], ['課や団体の名前です。', 'The name of the office.']),
    roles: entry(
      z.array(z.enum(['secretariat', 'consultation', 'section'])).check(z.minLength(1)),
      'choices',
      ['役割', 'Roles'],
      ['この制度での役割を選びます。', 'What the office does in the programme.'],
      {
        example: 'section',
        choices: {
          secretariat: { ja: '事務局', en: 'Secretariat' },
          consultation: { ja: '相談窓口', en: 'Consultation' },
          section: { ja: '担当課', en: 'Section' },
        },
      },
    ),
    github: account(
      {
        help: {
          ja: '通知を受け取り、この課として書類を出すアカウントまたはチームです。',
          en: 'The account or team that is told, and that files as this office.',
        },
      },
      'aozora-city/midori',
    ),
    contact: contact(),
    clause: clause(),
  });

/** One version of the purpose and definitions that proposers accept (C01). */
export const termsVersion = () =>
  z.strictObject({
    version: entry(v.line(), 'line', ['版', 'Version'], ['版の名前です。', 'The name of the version.'], {
      example: '2025-04',
    }),
    from: entry(
      v.isoDate(),
      'date',
      ['適用開始日', 'From'],
      ['この版を使い始める日です。', 'The day from which it is used.'],
      { example: '2025-04-01' },
    ),
  });
