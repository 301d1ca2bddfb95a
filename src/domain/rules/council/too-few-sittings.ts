import { dayOf, isHeld } from '../../lifecycle/sittings.ts';
import { fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { programmeIn } from '../../programme/in-force.ts';
import { defineRule } from '../rule.ts';

export const tooFewSittings = defineRule({
  id: 'too-few-sittings',
  family: 'council',
  severity: 'warning',
  clause: 'C11',
  title: { ja: '年度の会議が少ない', en: 'Too few sittings in a year' },
  why: { ja: '会議は年5回程度開くとされています。', en: 'The report wants about five sittings a year.' },
  remedy: {
    ja: '開いた会議の記録が抜けていないか確かめます。回数がそのとおりなら、次の年度の計画に生かします。',
    en: 'Check that no sitting is missing from the record; otherwise plan the next year accordingly.',
  },
  scope: 'record',
  *check({ record, today }) {
    for (const roster of record.rosters.values()) {
      if (lastDayOf(roster.fiscalYear) >= today) continue;
      const { minimum } = programmeIn(record, roster.fiscalYear).sittings;
      const sittings = [...record.sittings.values()].filter(
        (sitting) => fiscalYearOf(dayOf(sitting)) === roster.fiscalYear,
      );
      const held = sittings.filter((sitting) => isHeld(sitting, today)).length;
      if (held >= minimum) continue;
      yield {
        file: roster.path,
        field: null,
        message: {
          ja: `${roster.fiscalYear}年度に開かれた会議は${held}回でした。`,
          en: `${held} sittings were held in FY${roster.fiscalYear}.`,
        },
        allowed: { ja: `${minimum}回以上`, en: `${minimum} or more` },
        fix: { ja: '会議の記録を確かめてください。', en: 'Check the record of the sittings.' },
      };
    }
  },
});
