import { dayOf } from '../../lifecycle/sittings.ts';
import { firstDayOf, fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { defineRule } from '../rule.ts';

export const sittingYear = defineRule({
  id: 'sitting-year',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: { ja: '会議の番号の年度と、開く年度が違う', en: 'A sitting with the number of another fiscal year' },
  why: {
    ja: '会議は年度ごとに数えます。番号の年度が違うと、年五回に足りているかどうかを正しく示せません。',
    en: 'Sittings are counted by fiscal year; with a wrong one the yearly count is not right.',
  },
  remedy: {
    ja: '開会の日時の誤りなら直します。番号の誤りなら、公開する前にファイル名を直します。',
    en: 'Mend the time, or the file name while it is not published.',
  },
  scope: 'sitting',
  *check(sitting) {
    const year = Number(sitting.id.slice(0, 4));
    const day = dayOf(sitting);
    if (fiscalYearOf(day) === year) return;
    yield {
      file: sitting.path,
      field: 'startsAt',
      message: {
        ja: `会議の番号は「${sitting.id}」ですが、開会の日（${day}）は ${fiscalYearOf(day)} 年度です。`,
        en: `The sitting is "${sitting.id}", but its day (${day}) lies in FY${fiscalYearOf(day)}.`,
      },
      allowed: {
        ja: `${firstDayOf(year)} から ${lastDayOf(year)} までの日`,
        en: `a day from ${firstDayOf(year)} to ${lastDayOf(year)}`,
      },
      fix: {
        ja: `開会の日時を確かめるか、会議の番号を ${fiscalYearOf(day)} 年度のものにしてください。`,
        en: `Check the time, or give the sitting a number of FY${fiscalYearOf(day)}.`,
      },
    };
  },
});
