import { fiscalYearLabel, fiscalYearOf } from '../../dates/fiscal-year.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { STEP_LABELS } from '../../programme/steps.ts';
import { likelyMeant } from '../../messages/allowed-values.ts';
import type { Sitting } from '../../record/record.ts';
import { choiceAt, labelAt } from '../labels.ts';
import { listedMembers, memberName, rosterOf, rosterOn } from '../members.ts';
import { defineRule } from '../rule.ts';

/** A member whom the attendance of a sitting names, and where. */
export interface Named {
  readonly field: string;
  readonly member: string;
}

/** Whom the attendance names: those who were there, those who were not, and those for whom somebody came. */
export const attendanceOf = (sitting: Sitting): readonly Named[] => [
  ...attendeesOf(sitting),
  ...absenteesOf(sitting),
  ...proxiedOf(sitting),
];

export const attendeesOf = ({ data }: Sitting): Named[] => named('attendees', data.attendees);

export const absenteesOf = ({ data }: Sitting): Named[] => named('absentees', data.absentees);

export const proxiedOf = ({ data }: Sitting): Named[] =>
  (data.proxies ?? []).map(({ member }, index) => ({ field: `proxies[${index}].member`, member }));

const named = (table: string, members: readonly string[] | undefined): Named[] =>
  (members ?? []).map((member, index) => ({ field: `${table}[${index}]`, member }));

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
  *check(sitting, { record }) {
    for (const [{ field, member: id }, before] of repeated(sitting)) {
      const member = memberName(record, id);
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

/** Returns who stands twice in one table, or in a table that rules the other out: a proxy comes for an absentee. */
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

export const attendeeNotOnRoster = defineRule({
  id: 'attendee-not-on-roster',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: {
    ja: '出欠の構成員が、その日の名簿にない',
    en: 'Attendance names somebody who was no member on that day',
  },
  why: {
    ja: 'NPOと行政の釣り合いは、その日の名簿の構成員で数えます。名簿にない人は数えられません。',
    en: 'The balance of the two sides is counted over the members on the roster of that day.',
  },
  remedy: {
    ja: '名簿にある名前に直します。構成員でない人は「構成員のほかの参加者」に書きます。任期の誤りなら名簿を直します。',
    en: 'Use the names of the roster. List others as guests. If a term is wrong, mend the roster.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const day = dayOf(sitting);
    const members = rosterOn(record, day, 'all');
    if (!members) return;
    const ids = members.map(({ id }) => id);
    for (const { field, member } of attendanceOf(sitting)) {
      if (ids.includes(member)) continue;
      const label = labelAt('sitting', field);
      const name = memberName(record, member);
      const nearest = likelyMeant(
        name,
        members.map(({ displayName }) => displayName),
      );
      yield {
        file: sitting.path,
        field,
        message: {
          ja: `「${label.ja}」の「${name}」は、${day} の名簿の構成員ではありません。`,
          en: `"${name}" in "${label.en}" is no member on the roster of ${day}.`,
        },
        allowed: listedMembers(members),
        fix: {
          ja: `${nearest ? `「${nearest}」ではありませんか。` : ''}名簿にある名前に直すか、構成員でない人は「構成員のほかの参加者」に書いてください。`,
          en: `${nearest ? `Is "${nearest}" meant? ` : ''}Use a name of the roster, or list whoever is no member as a guest.`,
        },
      };
    }
  },
});

export const attendeeOfOtherStep = defineRule({
  id: 'attendee-of-other-step',
  family: 'references',
  severity: 'error',
  clause: 'C18',
  title: {
    ja: '出席した構成員が、その会議に加わる構成員でない',
    en: 'An attendee is a member of another sitting',
  },
  why: {
    ja: '検討の会議と決定の会議では構成員が違うことがあります。検証の会議には、検討の会議の構成員が加わります。',
    en: 'Review and decision may have different members; those who review also verify.',
  },
  remedy: {
    ja: '構成員として加わらない人は「構成員のほかの参加者」に書きます。名簿の「加わる会議」の誤りなら名簿を直します。',
    en: 'List whoever does not sit there as a guest, or mend the steps in the roster.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const members = rosterOn(record, dayOf(sitting), 'all');
    const seated = rosterOf(sitting, record);
    if (!members || !seated) return;
    const kinds = sitting.data.step.map((step) => choiceAt('sitting', 'step', String(step)));
    for (const { field, member } of attendeesOf(sitting)) {
      const found = members.find(({ id }) => id === member);
      if (!found || seated.includes(found)) continue;
      const label = labelAt('sitting', field);
      const seats = found.steps.map((step) => STEP_LABELS[step]);
      yield {
        file: sitting.path,
        field,
        message: {
          ja: `「${label.ja}」の「${found.displayName}」は、名簿では${seats.map(({ ja }) => ja).join('・')}の会議の構成員で、この会議（${kinds.map(({ ja }) => ja).join('・')}）には加わりません。`,
          en: `"${found.displayName}" in "${label.en}" sits in ${seats.map(({ en }) => en.toLowerCase()).join(' and ')} by the roster, not in this sitting (${kinds.map(({ en }) => en).join(', ')}).`,
        },
        allowed: listedMembers(seated),
        fix: {
          ja: '「構成員のほかの参加者」に移すか、名簿の「加わる会議」を確かめてください。',
          en: 'List the person as a guest, or check the steps in the roster.',
        },
      };
    }
  },
});

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

export const duplicateMember = defineRule({
  id: 'duplicate-member',
  family: 'references',
  severity: 'error',
  clause: 'C08',
  title: { ja: '名簿に同じ構成員の記号が二つある', en: 'A member has two rows in a roster' },
  why: {
    ja: '出席と承認は、構成員の記号で数えます。同じ記号が二つあると、釣り合いを正しく数えられません。',
    en: 'Attendance and approvals are counted by the ids of members, so each may stand once only.',
  },
  remedy: {
    ja: '同じ人なら一行にまとめ、別の人なら新しい記号を付けます。',
    en: 'Join the rows of one person; give another person an id of their own.',
  },
  scope: 'roster',
  *check({ path, data }) {
    const ids = data.members.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      const first = ids.indexOf(id);
      if (first === index) continue;
      const label = labelAt('roster', 'members');
      yield {
        file: path,
        field: `members[${index}].id`,
        message: {
          ja: `「${label.ja}」の${index + 1}行目（${data.members[index]?.displayName ?? ''}）の記号が、${first + 1}行目（${data.members[first]?.displayName ?? ''}）と同じです。`,
          en: `Row ${index + 1} of "${label.en}" (${data.members[index]?.displayName ?? ''}) has the id of row ${first + 1} (${data.members[first]?.displayName ?? ''}).`,
        },
        fix: {
          ja: '同じ人なら一行にまとめ、別の人なら使っていない記号に直してください。',
          en: 'Join the rows of one person, or give the other person an id that is free.',
        },
      };
    }
  },
});
