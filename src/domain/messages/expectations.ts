import type { FieldDescription } from '../schema/field.ts';
import type { Expectation } from '../record/problem.ts';
import type { Text } from '../text.ts';
import { listed } from './allowed-values.ts';

type Plain = Exclude<Expectation['kind'], 'one-of' | 'range' | 'length'>;

/** What each kind of value is called, and how it is written. */
const WORDS: Readonly<
  Record<Plain, { readonly noun: Text; readonly form: Text; readonly example?: string }>
> = {
  date: {
    noun: { ja: '日付', en: 'a date' },
    example: '2026-04-01',
    form: { ja: '日付です。「2026-04-01」のように書きます。', en: 'A date, as in 2026-04-01.' },
  },
  time: {
    noun: { ja: '日時', en: 'a time' },
    example: '2026-04-01T14:00:00+09:00',
    form: {
      ja: '日本時間の日時です。「2026-04-01T14:00:00+09:00」のように書きます。',
      en: 'A time in Japan, as in 2026-04-01T14:00:00+09:00.',
    },
  },
  clock: {
    noun: { ja: '時刻', en: 'a time of day' },
    example: '14:00',
    form: { ja: '時刻です。「14:00」や「午後2時」のように書きます。', en: 'A time of day, as in 14:00.' },
  },
  foundingYear: {
    noun: { ja: '設立した年', en: 'a year of foundation' },
    example: '2014年6月',
    form: {
      ja: '設立した年か年月です。「2014年6月」や「平成26年」のように書きます。',
      en: 'The year or the month of foundation, as in 2014年6月.',
    },
  },
  yen: {
    noun: { ja: '金額', en: 'an amount of yen' },
    example: '120000',
    form: {
      ja: '円の金額です。「120000」のように、0以上の整数で書きます。',
      en: 'Whole yen, zero or more, as in 120000.',
    },
  },
  integer: {
    noun: { ja: '整数', en: 'a whole number' },
    example: '12',
    form: { ja: '整数です。「12」のように書きます。', en: 'A whole number, as in 12.' },
  },
  number: {
    noun: { ja: '数', en: 'a number' },
    example: '12',
    form: { ja: '数です。「12」や「3.5」のように書きます。', en: 'A number, as in 12 or 3.5.' },
  },
  text: {
    noun: { ja: '文字', en: 'text' },
    form: { ja: '一つの文です。', en: 'One piece of text.' },
  },
  oneLine: {
    noun: { ja: '一行の文', en: 'one line of text' },
    form: { ja: '一行の文です。行は変えられません。', en: 'One line of text, without a line break.' },
  },
  list: {
    noun: { ja: '一覧', en: 'a list' },
    form: {
      ja: '一覧です。一つずつ行を変え、「- 」に続けて書きます。',
      en: 'A list: each item on a line of its own, after "- ".',
    },
  },
  group: {
    noun: { ja: '項目のまとまり', en: 'a group of fields' },
    form: {
      ja: '項目のまとまりです。行を変え、二字下げて「項目: 値」と書きます。',
      en: 'A group of fields: "key: value" on lines of their own, indented by two.',
    },
  },
  projectId: {
    noun: { ja: '事業の番号', en: 'the number of a project' },
    example: '2026-0042',
    form: {
      ja: '事業の番号です。「2026-0042」のように、年度と四桁以上の番号で書きます。',
      en: 'The number of a project: fiscal year and four digits or more, as in 2026-0042.',
    },
  },
  meetingId: {
    noun: { ja: '会議の番号', en: 'the number of a sitting' },
    example: '2026-02',
    form: {
      ja: '会議の番号です。「2026-02」のように、年度と二桁の番号で書きます。',
      en: 'The number of a sitting: fiscal year and two digits, as in 2026-02.',
    },
  },
  key: {
    noun: { ja: '記号（半角の英小文字・数字・ハイフン）', en: 'a key of small letters, digits and hyphens' },
    example: 'midori-ka',
    form: {
      ja: '記号です。半角の英小文字・数字・ハイフンで、「midori-ka」のように書きます。',
      en: 'A key of small letters, digits and hyphens, as in midori-ka.',
    },
  },
  programmeKey: {
    noun: { ja: '制度の定めの記号（半角の英字で始まるもの）', en: 'a key of the programme' },
    example: 'publicInterest',
    form: {
      ja: '制度の定めにある記号です。半角の英字で始め、「publicInterest」のように書きます。',
      en: 'A key of the programme, which begins with a letter, as in publicInterest.',
    },
  },
  webAddress: {
    noun: { ja: 'ウェブページのアドレス', en: 'a web address' },
    example: 'https://city.example.jp/',
    form: {
      ja: 'ウェブページのアドレスです。「https://」で始まり、空白を含みません。',
      en: 'A web address that begins with https:// and has no blanks.',
    },
  },
  mailAddress: {
    noun: { ja: 'メールアドレス', en: 'a mail address' },
    example: 'npo@city.example.jp',
    form: {
      ja: 'メールアドレスです。「npo@city.example.jp」のように書きます。',
      en: 'A mail address, as in npo@city.example.jp.',
    },
  },
  colour: {
    noun: { ja: '色', en: 'a colour' },
    example: '#1d6b57',
    form: {
      ja: '色です。「#」と、0〜9・a〜f の六文字で「#1d6b57」のように書きます。',
      en: 'A colour: # and six of 0 to 9 and a to f, as in #1d6b57.',
    },
  },
  login: {
    noun: { ja: 'GitHub の名前', en: 'a name on GitHub' },
    example: 'aozora-city',
    form: {
      ja: 'GitHub の名前です。半角の英数字とハイフンで、@ をつけずに書きます。チームは「組織/チーム」です。',
      en: 'A name on GitHub: letters, digits and hyphens, without the @. A team is “organisation/team”.',
    },
  },
  fiscalYear: {
    noun: { ja: '年度', en: 'a fiscal year' },
    example: '2026',
    form: { ja: '年度です。「2026」のように、西暦の四桁で書きます。', en: 'A fiscal year, as in 2026.' },
  },
  corporateNumber: {
    noun: { ja: '法人番号', en: 'a corporate number' },
    form: {
      ja: '法人番号です。0以外で始まる13桁の数字を、区切らずに書きます。',
      en: 'A corporate number: thirteen digits without separators, the first not 0.',
    },
  },
  pattern: {
    noun: { ja: '決められた形の値', en: 'a value of the form required' },
    form: { ja: '決められた形の値です。', en: 'A value of the form required.' },
  },
};

/** Returns what a value was to be: 日付, 選択肢の一つ. */
export function nounFor(expects: Expectation): Text {
  switch (expects.kind) {
    case 'one-of':
      return { ja: '選択肢の一つ', en: 'one of the choices' };
    case 'range':
      return { ja: '決められた範囲の数', en: 'a number within the bounds' };
    case 'length':
      return { ja: '決められた長さの文字', en: 'a text of the length allowed' };
    default:
      return WORDS[expects.kind].noun;
  }
}

/** Returns a value as it may be written; null for a kind of which there is no example that fits every field. */
export const exampleFor = (expects: Expectation): string | null =>
  expects.kind === 'one-of' || expects.kind === 'range' || expects.kind === 'length'
    ? null
    : (WORDS[expects.kind].example ?? null);

/** What may be written, in a sentence; with the help of the field, where the form alone says little. */
export function allowedFor(expects: Expectation, description: FieldDescription | undefined): Text {
  switch (expects.kind) {
    case 'one-of':
      return listed(
        expects.values.map((value) => ({
          key: String(value),
          label: description?.choices?.[String(value)],
        })),
      );
    case 'range':
      return bounds(expects, { ja: '', en: 'A number' }, { ja: 'です。', en: '' });
    case 'length':
      return bounds(
        expects,
        { ja: '', en: 'Characters or entries:' },
        { ja: '（文字数または件数）です。', en: '' },
      );
    case 'pattern':
    case 'text':
      return description?.help ?? WORDS[expects.kind].form;
    default:
      return WORDS[expects.kind].form;
  }
}

function bounds(
  { least, most }: { readonly least: number | null; readonly most: number | null },
  before: Text,
  after: Text,
): Text {
  const figure = (value: number): string => value.toLocaleString('en-US');
  const ja = [least === null ? '' : `${figure(least)}以上`, most === null ? '' : `${figure(most)}以下`];
  const en = [
    least === null ? '' : `at least ${figure(least)}`,
    most === null ? '' : `at most ${figure(most)}`,
  ];
  return {
    ja: `${before.ja}${ja.filter(Boolean).join('、')}${after.ja}`,
    en: `${before.en} ${en.filter(Boolean).join(' and ')}.${after.en}`.trim(),
  };
}
