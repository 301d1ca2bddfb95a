import { isGroup } from '../../record/text/field-path.ts';
import { fieldName } from '../form/naming.ts';
import { defineRule } from '../rule.ts';

/** The last day of each month that every year has. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface DayOfYear {
  /** `deadlines.budgetCutoff` */
  readonly field: string;
  readonly month: number;
  readonly day: number;
}

/** Returns every day of every year that a programme names, however deep: deadlines, and windows of intake. */
function* daysOfYear(value: unknown, field = ''): Iterable<DayOfYear> {
  if (Array.isArray(value))
    for (const [index, row] of value.entries()) yield* daysOfYear(row, `${field}[${index}]`);
  else if (isGroup(value)) {
    const { month, day }: { readonly month?: unknown; readonly day?: unknown } = value;
    if (typeof month === 'number' && typeof day === 'number') yield { field, month, day };
    else
      for (const [key, child] of Object.entries(value))
        yield* daysOfYear(child, field === '' ? key : `${field}.${key}`);
  }
}

export const noSuchDay = defineRule({
  id: 'no-such-day',
  family: 'programme',
  severity: 'error',
  clause: 'C29',
  title: { ja: '期限の日が暦にない', en: 'A deadline on a day that is in no calendar' },
  why: {
    ja: '期限の日は、毎年ある日でなければなりません。4月31日のような日では、いつまでに出せばよいかが決まりません。',
    en: 'A deadline must be a day that every year has; nobody can keep one on 31 April.',
  },
  remedy: { ja: '制度の定めの月と日を直します。', en: 'Mend the month and the day in the programme.' },
  scope: 'programme',
  *check({ path: file, programme }) {
    for (const { field, month, day } of daysOfYear(programme)) {
      const last = LAST_DAYS[month - 1] ?? 0;
      if (day <= last) continue;
      const name = fieldName(file, field);
      yield {
        file,
        field: `${field}.day`,
        message: {
          ja: `${name.ja}が${month}月${day}日ですが、毎年ある日ではありません。`,
          en: `${name.en} is day ${day} of month ${month}, which not every year has.`,
        },
        allowed: { ja: `${month}月なら1日から${last}日まで`, en: `days 1 to ${last} of month ${month}` },
        fix: {
          ja: `月末のつもりなら、日を「${last}」にしてください。`,
          en: `If the end of the month is meant, write ${last}.`,
        },
      };
    }
  },
});

export const sessionBackward = defineRule({
  id: 'session-backward',
  family: 'programme',
  severity: 'error',
  clause: 'C11',
  title: { ja: '市議会の会期が、始まる前に終わる', en: 'A session that ends before it begins' },
  why: {
    ja: '会期の初めと終わりが逆だと、会議と会期の重なりを知らせることができません。',
    en: 'With its ends reversed a session clashes with no sitting, and nobody is warned.',
  },
  remedy: { ja: '会期の開会日と閉会日を直します。', en: 'Mend the two days of the session.' },
  scope: 'programme',
  *check({ path: file, programme }) {
    for (const [index, { name, from, to }] of programme.assemblySessions.entries()) {
      if (from <= to) continue;
      yield {
        file,
        field: `assemblySessions[${index}].to`,
        message: {
          ja: `${name.ja}の閉会日（${to}）が、開会日（${from}）より前です。`,
          en: `The last day (${to}) of the session "${name.en}" lies before its first (${from}).`,
        },
        allowed: { ja: `${from} 以後の日`, en: `a day from ${from} on` },
        fix: { ja: '二つの日を確かめて直してください。', en: 'Check both days, and mend the wrong one.' },
      };
    }
  },
});

export const lengthOfTime = defineRule({
  id: 'length-of-time',
  family: 'programme',
  severity: 'error',
  clause: 'C29',
  title: { ja: '期間が決まらない期限', en: 'A deadline without one length' },
  why: {
    ja: '期間は、月数か日数のどちらか一つで決まります。両方あっても、どちらもなくても、期限の日を計算できません。',
    en: 'A length is counted in months or in days. With both, or with neither, there is no day to keep.',
  },
  remedy: {
    ja: '月数（months）か日数（days）のどちらか一方だけを書きます。',
    en: 'Write either months or days.',
  },
  scope: 'programme',
  *check({ path: file, programme }) {
    for (const [key, deadline] of Object.entries(programme.deadlines)) {
      if ('month' in deadline) continue;
      const { months, days } = deadline;
      if ((months === undefined) !== (days === undefined)) continue;
      const field = `deadlines.${key}`;
      const name = fieldName(file, field);
      const both = months !== undefined;
      yield {
        file,
        field,
        message: both
          ? {
              ja: `${name.ja}に、月数（${months}）と日数（${days}）の両方があります。`,
              en: `${name.en} has both months (${months}) and days (${days}).`,
            }
          : {
              ja: `${name.ja}に、月数も日数もありません。`,
              en: `${name.en} has neither months nor days.`,
            },
        allowed: {
          ja: '「months: 1」か「days: 14」のような一つの期間',
          en: 'one length, such as months: 1 or days: 14',
        },
        fix: both
          ? { ja: '使わないほうを消してください。', en: 'Take away the one that does not hold.' }
          : { ja: '「days: 14」のように書き足してください。', en: 'Add one, such as days: 14.' },
      };
    }
  },
});
