import type { Sitting } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { absenteesOf, attendeesOf, proxiedOf, type Named } from './attendance.ts';

export const attendanceTwice = defineRule({
  id: 'attendance-twice',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: {
    ja: '同じ構成員の出欠が二通りに書かれている',
    en: 'The attendance of a member is given in two ways',
  },
  why: {
    ja: '出席した人の数で、NPOと行政の釣り合いを示します。二度数えると釣り合いが変わります。',
    en: 'Attendance shows the balance of the two sides; counting somebody twice changes it.',
  },
  remedy: {
    ja: '構成員ごとに、出席・欠席のどちらか一方に一度だけ書きます。代理が来た構成員は、欠席に書きます。',
    en: 'Name each member once, as attendee or as absentee. Somebody for whom a proxy came is absent.',
  },
  scope: 'sitting',
  *check(sitting) {
    for (const [{ field, member }, before] of repeated(sitting)) {
      const [label, other] = [labelAt('sitting', tableOf(field)), labelAt('sitting', tableOf(before.field))];
      yield {
        file: sitting.path,
        field,
        message: {
          ja: `「${label.ja}」の「${member}」は、「${other.ja}」にも書かれています。`,
          en: `"${member}" in "${label.en}" also stands in "${other.en}".`,
        },
        fix: {
          ja: `「${member}」の出欠を確かめて、一方を消してください。`,
          en: `Check whether "${member}" was there, and take one of the two away.`,
        },
      };
    }
  },
});

/** Who stands twice in one table, or in a table that rules the other out: a proxy comes for an absentee. */
function repeated(sitting: Sitting): (readonly [now: Named, before: Named])[] {
  const there = [...attendeesOf(sitting), ...absenteesOf(sitting)];
  const attendees = attendeesOf(sitting);
  return [
    ...there.flatMap((named, index) => pair(named, there.slice(0, index))),
    ...proxiedOf(sitting).flatMap((named, index, all) => pair(named, [...attendees, ...all.slice(0, index)])),
  ];
}

function pair(named: Named, earlier: readonly Named[]): (readonly [Named, Named])[] {
  const before = earlier.find(({ member }) => member === named.member);
  return before ? [[named, before]] : [];
}

const tableOf = (field: string): string => field.replace(/\[.*$/, '');
