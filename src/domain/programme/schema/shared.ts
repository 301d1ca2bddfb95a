import * as z from 'zod/mini';
import { field, type Entry, type FieldDescription } from '../../schema/field.ts';
import * as v from '../../schema/values.ts';

/** Both languages of one word, in the order ja, en. */
type Pair = readonly [ja: string, en: string];

/** A described field of the programme, written in one line: label, help, and what else there is to say. */
export function entry<S extends z.core.$ZodType>(
  schema: S,
  kind: Entry,
  [ja, en]: Pair,
  [helpJa, helpEn]: Pair,
  more: Partial<Pick<FieldDescription, 'example' | 'choices' | 'onlyWhen' | 'clause'>> = {},
): S {
  return field(schema, { label: { ja, en }, help: { ja: helpJa, en: helpEn }, entry: kind, ...more });
}

/** A name in both languages. */
export const text = () =>
  z.strictObject({
    ja: entry(v.line(), 'line', ['日本語', 'Japanese'], ['日本語での書き方です。', 'The Japanese words.'], {
      example: '協働推進課',
    }),
    en: entry(v.line(), 'line', ['英語', 'English'], ['英語での書き方です。', 'The English words.'], {
      example: 'Collaboration Section',
    }),
  });

/** The clause of the 2005 report that asks for an entry. */
export const clause = () =>
  entry(
    z.optional(z.string().check(z.regex(/^C\d{2}$/))),
    'line',
    ['条項', 'Clause'],
    ['2005年の最終報告書のどの条項によるかを書きます。', 'The clause of the 2005 report that asks for it.'],
    { example: 'C06' },
  );

/** Whether a deadline on a day off stays, or moves to the next or the previous working day. */
const dayOffRule = () =>
  entry(
    z.enum(['none', 'next', 'previous']),
    'choice',
    ['休日の扱い', 'On a day off'],
    ['期限が休日に当たるときの扱いを選びます。', 'What happens when the deadline falls on a day off.'],
    {
      example: 'none',
      choices: {
        none: { ja: '動かさない', en: 'Stays' },
        next: { ja: '次の開庁日', en: 'Next working day' },
        previous: { ja: '前の開庁日', en: 'Previous working day' },
      },
    },
  );

const month = () =>
  entry(z.int().check(z.gte(1), z.lte(12)), 'number', ['月', 'Month'], ['1から12の数字です。', '1 to 12.'], {
    example: '4',
  });

const day = () =>
  entry(z.int().check(z.gte(1), z.lte(31)), 'number', ['日', 'Day'], ['1から31の数字です。', '1 to 31.'], {
    example: '30',
  });

/** A day of every year: 30 April, 31 July. */
export const yearlyDay = () =>
  z.strictObject({ month: month(), day: day(), dayOff: dayOffRule(), clause: clause() });

/** A day of every year that stays where it is. */
const dayOfYear = () => z.strictObject({ month: month(), day: day() });

/** A time of every year in which proposals are called for; what comes at another time belongs to the next (C06). */
export const window = () =>
  z.strictObject({
    opens: entry(
      dayOfYear(),
      'group',
      ['始まる日', 'Opens'],
      ['この日から募集します。', 'The first day of the call.'],
    ),
    closes: entry(
      dayOfYear(),
      'group',
      ['終わる日', 'Closes'],
      ['この日まで募集します。', 'The last day of the call; it counts in full.'],
    ),
  });

/** A length of time after an event; months are counted as the Civil Code does (articles 140 to 143). */
export const period = () =>
  z.strictObject({
    months: entry(
      z.optional(z.int().check(z.gte(1))),
      'number',
      ['月数', 'Months'],
      ['民法の数え方による月数です。', 'Months, as the Civil Code counts them.'],
      { example: '1' },
    ),
    days: entry(
      z.optional(z.int().check(z.gte(0))),
      'number',
      ['日数', 'Days'],
      ['出来事の翌日から数える日数です。', 'Days, counted from the day after the event.'],
      { example: '14' },
    ),
    dayOff: dayOffRule(),
    clause: clause(),
  });

/** The key of an entry and its words, as records refer to it. */
export const keyOf = () =>
  entry(
    v.programmeKey(),
    'line',
    ['キー', 'Key'],
    ['書類の中で使う短い名前です。変えないでください。', 'The short name that papers use. It never changes.'],
    { example: 'environment' },
  );

export const labelOf = () =>
  entry(text(), 'group', ['表示名', 'Label'], ['画面に出す名前です。', 'The words on the screen.']);
