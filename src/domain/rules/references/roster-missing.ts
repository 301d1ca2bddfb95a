import { dayOf } from '../../lifecycle/sittings.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../dates/fiscal-year.ts';
import { defineRule } from '../rule.ts';
import { attendanceOf } from './attendance.ts';

export const rosterMissing = defineRule({
  id: 'roster-missing',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: { ja: '会議の年度の名簿がない', en: 'There is no roster for the year of a sitting' },
  why: {
    ja: '誰が構成員かは、年度の名簿で決まります。名簿がないと、出席も承認も確かめられません。',
    en: 'The roster of the year says who the members are; without one, neither attendance nor approvals can be checked.',
  },
  remedy: {
    ja: 'その年度の名簿を council フォルダに加えます。会議の日付の誤りなら、日付を直します。',
    en: 'Add the roster of that fiscal year to the folder council, or mend the day of the sitting.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const year = fiscalYearOf(dayOf(sitting));
    if (record.rosters.has(year) || attendanceOf(sitting).length === 0) return;
    const { ja, en } = fiscalYearLabel(year);
    yield {
      file: sitting.path,
      field: 'attendees',
      message: {
        ja: `${ja}の名簿がないため、出席した構成員を確かめられません（council/${year}.yaml を読めません）。`,
        en: `The attendees cannot be checked: there is no readable roster for ${en} (council/${year}.yaml).`,
      },
      fix: {
        ja: `council/${year}.yaml に構成員の名簿を加えてください。`,
        en: `Add the roster as council/${year}.yaml.`,
      },
    };
  },
});
