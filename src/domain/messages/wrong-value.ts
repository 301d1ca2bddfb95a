import type { Expectation, Found } from '../record/problem.ts';
import type { Doubt } from '../record/text/written/reading.ts';
import { isIsoDate } from '../dates/iso-date.ts';
import type { FieldDescription } from '../schema/field.ts';
import { YEARS } from '../schema/values.ts';
import type { Text } from '../text.ts';
import { exampleFor, nounFor } from './expectations.ts';

/** A value that its field cannot have, and the doubt about it, where it could be read in more than one way. */
export interface WrongValue {
  readonly found: Found;
  readonly expects: Expectation;
  readonly doubt?: Doubt;
}

/** What is wrong with a value, where `name` is what people call its place. */
export function messageOf(name: Text, { found, expects, doubt }: WrongValue): Text {
  if (doubt && found.as === 'text') return doubtMessage(name, found.text, doubt);
  if (expects.kind === 'length') return lengthMessage(name, found);
  const noun = nounFor(expects);
  if (found.as !== 'text') {
    const what =
      found.as === 'list' ? { ja: '一覧', en: 'a list' } : { ja: '項目のまとまり', en: 'a group of fields' };
    return {
      ja: `${name.ja}に${what.ja}が書かれています。${noun.ja}を書くところです。`,
      en: `${name.en} holds ${what.en}, where ${noun.en} belongs.`,
    };
  }
  if (expects.kind === 'oneLine')
    return {
      ja: `${name.ja}が二行以上になっています。一行で書くところです。`,
      en: `${name.en} has more than one line.`,
    };
  if (expects.kind === 'one-of') {
    return {
      ja: `${name.ja}に「${found.text}」は選べません。`,
      en: `"${found.text}" is none of the choices of ${name.en}.`,
    };
  }
  return {
    ja: `${name.ja}の「${found.text}」は、${noun.ja}として読めません。`,
    en: `"${found.text}" in ${name.en} cannot be read as ${noun.en}.`,
  };
}

function doubtMessage(name: Text, typed: string, doubt: Doubt): Text {
  if (doubt.is === 'weekday')
    return {
      ja: `${name.ja}の「${typed}」は、曜日が合いません。この日は${doubt.actual}曜日です。`,
      en: `"${typed}" in ${name.en} has another day of the week: that day is a ${WEEKDAYS[doubt.actual]}.`,
    };
  return {
    ja: `${name.ja}の「${typed}」は、${doubt.ways.map((way) => `「${way}」`).join('とも')}とも読めます。`,
    en: `"${typed}" in ${name.en} can be read as ${doubt.ways.map((way) => `"${way}"`).join(' or as ')}.`,
  };
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  日: 'Sunday',
  月: 'Monday',
  火: 'Tuesday',
  水: 'Wednesday',
  木: 'Thursday',
  金: 'Friday',
  土: 'Saturday',
};

function lengthMessage(name: Text, found: Found): Text {
  return found.as === 'text'
    ? { ja: `${name.ja}の「${found.text}」は長すぎます。`, en: `"${found.text}" in ${name.en} is too long.` }
    : { ja: `${name.ja}に一つも書かれていません。`, en: `${name.en} has no entry.` };
}

/** Returns what to do about such a value; `description` is that of its field, where it has one. */
export function fixOf({ found, expects, doubt }: WrongValue, description?: FieldDescription): Text {
  if (doubt?.is === 'weekday')
    return {
      ja: '日付か曜日を直してください。曜日は書かなくてもかまいません。',
      en: 'Mend the date or the day of the week; the day of the week may be left out.',
    };
  if (doubt)
    return {
      ja: `${doubt.ways.map((way) => `「${way}」`).join('、')}のうち、正しいほうの書き方に直してください。`,
      en: `Write the one that you mean: ${doubt.ways.map((way) => `"${way}"`).join(', ')}.`,
    };
  if (expects.kind === 'oneLine')
    return {
      ja: '行を変えずに、一行で書いてください。',
      en: 'Write it on one line.',
    };
  if (expects.kind === 'date' && found.as === 'text' && isIsoDate(found.text))
    return {
      ja: `年を確かめて直してください。${YEARS.first}年から${YEARS.last}年までの日付を書けます。`,
      en: `Check the year: dates from ${YEARS.first} to ${YEARS.last} can be written.`,
    };
  const isNoDay = found.as === 'text' && expects.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(found.text);
  if (isNoDay) {
    const [year, month, day] = found.text.split('-').map(Number);
    return {
      ja: `${year}年${month}月${day}日という日はありません。暦を確かめて直してください。`,
      en: 'There is no such day. Look at the calendar.',
    };
  }
  if (expects.kind === 'one-of' && expects.values.every((value) => String(value) === 'true'))
    return (
      description?.unlessSo ?? {
        ja: '当てはまるときだけ出せます。当てはまらないときは、この書類は出せないので、窓口にご相談ください。',
        en: 'The paper can be filed only where this holds. Where it does not, please ask the office.',
      }
    );
  if (expects.kind === 'one-of') {
    return {
      ja: '書ける値の中から一つを選んで直してください。',
      en: 'Choose one of the values that are allowed.',
    };
  }
  if (expects.kind === 'length') {
    return found.as === 'text'
      ? { ja: '要点にしぼって短くしてください。', en: 'Keep to what matters.' }
      : { ja: '一つ以上書いてください。', en: 'Write at least one.' };
  }
  if (expects.kind === 'range')
    return { ja: '範囲に収まる数に直してください。', en: 'Write a number within these bounds.' };
  const example =
    exampleFor(expects) ?? (expects.kind === 'pattern' ? description?.example?.split('\n')[0] : null) ?? null;
  return example === null
    ? {
        ja: '上の書き方に合わせて、書き直してください。',
        en: 'Write it anew, in the way that is said above.',
      }
    : { ja: `「${example}」のように書き直してください。`, en: `Write it anew, as in "${example}".` };
}
