import { firstDayOf, fiscalYearLabel, lastDayOf } from '../../dates/fiscal-year.ts';
import { defineRule } from '../rule.ts';
import { boundOf, unlessWithin } from './bounds.ts';

export const rosterTerm = defineRule({
  id: 'roster-term',
  family: 'time',
  severity: 'error',
  clause: 'C08',
  title: {
    ja: '構成員の任期が、名簿の年度と合わない',
    en: 'The term of a member does not fit the year of the roster',
  },
  why: {
    ja: '誰がその日の構成員かは、名簿の年度と任期で決まります。',
    en: 'Roster and term say who is a member on which day.',
  },
  remedy: {
    ja: '任期の始まりと終わりを直します。任期が二つの年度にまたがるときは、両方の年度の名簿に載せます。',
    en: 'Mend the first or the last day. Whoever serves in two fiscal years stands in both rosters.',
  },
  scope: 'record',
  *check({ record }) {
    for (const { path: file, fiscalYear, data } of record.rosters.values()) {
      const [first, last] = [firstDayOf(fiscalYear), lastDayOf(fiscalYear)];
      const { ja, en } = fiscalYearLabel(fiscalYear);
      const beginning = { day: first, what: { ja: `${ja}の初め`, en: `the first day of ${en}` } };
      const end = { day: last, what: { ja: `${ja}の終わり`, en: `the last day of ${en}` } };
      for (const [index, { from, until }] of data.members.entries()) {
        const [fromField, untilField] = [`members[${index}].from`, `members[${index}].until`];
        const kind = 'roster';
        yield* unlessWithin({ file, kind, field: fromField, found: from, to: end });
        const bound = from > last || from < first ? beginning : boundOf(kind, fromField, from);
        yield* unlessWithin({ file, kind, field: untilField, found: until, from: bound });
      }
    }
  },
});
