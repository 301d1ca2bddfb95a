import { dayAndClock } from '../../dates/day.ts';
import { firstDayOf, fiscalYearLabel, fiscalYearOf, lastDayOf } from '../../dates/fiscal-year.ts';
import { compare } from '../../compare.ts';
import { dayOf, isAtOneTime } from '../../lifecycle/sittings.ts';
import { unlessUnread } from '../../record/as-far-as-read.ts';
import type { Sitting } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { judgeOn } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { boundOf, sittingDay, unlessWithin } from './bounds.ts';

export const sittingDates = defineRule({
  id: 'sitting-dates',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '会議の通知・中止・延期・確定の日の順が合わない',
    en: 'The days of a sitting are out of order',
  },
  why: {
    ja: '会議は、通知してから開き、開いてから議事録を確定します。',
    en: 'A sitting is announced, then held, then its minutes are confirmed.',
  },
  remedy: {
    ja: '通知日は会議の日まで、中止を決めた日は通知日から会議の日まで、確定日は会議の日から、延期先は会議の日より後にします。',
    en: 'Announce by the day of the sitting, cancel between the two, confirm from that day on, and postpone to a later sitting.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    const { path: file, data } = sitting;
    const kind = 'sitting';
    const day = sittingDay(dayOf(sitting));
    yield* unlessWithin({ file, kind, field: 'convenedOn', found: data.convenedOn, to: day });
    if (data.confirmedOn !== undefined)
      yield* unlessWithin({ file, kind, field: 'confirmedOn', found: data.confirmedOn, from: day });
    if (!data.cancelled) return;
    const from = boundOf(kind, 'convenedOn', data.convenedOn);
    yield* unlessWithin({ file, kind, field: 'cancelled.on', found: data.cancelled.on, from, to: day });
    const next = record.sittings.get(data.cancelled.postponedTo ?? '');
    if (!next || next === sitting) return;
    const field = 'cancelled.postponedTo';
    yield* unlessWithin({ file, kind, field, found: dayOf(next), from: day });
  },
});

export const sittingTimes = defineRule({
  id: 'sitting-times',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: {
    ja: '会議の閉会が開会より前か、別の日',
    en: 'A sitting that ends before it begins, or on another day',
  },
  why: {
    ja: '会議の日時は、傍聴する人や提案者が予定を立てるもとになります。',
    en: 'Citizens and proposers plan by the times of a sitting.',
  },
  remedy: {
    ja: '開会と閉会の日時を直します。二日にわたる会議は、二つの会議に分けます。',
    en: 'Mend the times. A sitting on two days is recorded as two.',
  },
  scope: 'sitting',
  *check({ path, data: { startsAt, endsAt } }) {
    if (endsAt > startsAt && endsAt.slice(0, 10) === startsAt.slice(0, 10)) return;
    const [start, end] = [labelAt('sitting', 'startsAt'), labelAt('sitting', 'endsAt')];
    yield {
      file: path,
      field: 'endsAt',
      message: {
        ja: `「${end.ja}」（${dayAndClock(endsAt)}）が、「${start.ja}」（${dayAndClock(startsAt)}）と同じ日の、それより後の時刻になっていません。`,
        en: `"${end.en}" (${dayAndClock(endsAt)}) is no later time of the same day as "${start.en}" (${dayAndClock(startsAt)}).`,
      },
      allowed: {
        ja: `${startsAt.slice(0, 10)} の、開会より後の時刻`,
        en: `a time on ${startsAt.slice(0, 10)}, after the beginning`,
      },
      fix: {
        ja: '開会と閉会の時刻を確かめて直してください。',
        en: 'Check both times, and mend the wrong one.',
      },
    };
  },
});

export const sittingYear = defineRule({
  id: 'sitting-year',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: { ja: '会議の番号の年度と、開く年度が違う', en: 'A sitting with the number of another fiscal year' },
  why: {
    ja: '会議は年度ごとに数えます。番号の年度が違うと、年度の回数に足りているかどうかを正しく示せません。',
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

export const sittingClash = defineRule({
  id: 'sitting-clash',
  family: 'time',
  severity: 'error',
  clause: 'C11',
  title: { ja: '同じ時間に二つの会議がある', en: 'Two sittings at one time' },
  why: {
    ja: '同じ構成員が、同じ時間に二つの会議に出ることはできません。年度の回数には、先の一つだけを数えます。',
    en: 'The same members cannot sit twice at one time. Only the first of the two counts for the year.',
  },
  remedy: {
    ja: '写して作った会議の日時を直すか、不要なほうを消します。一度に兼ねて開くなら、一つの会議に両方の種類を書きます。',
    en: 'Mend the time of the one that was copied, or take it away. One sitting that serves for two is recorded once, with both kinds.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    if (sitting.data.cancelled) return;
    const before = [...record.sittings.values()]
      .filter((other) => unlessUnread(() => comesBefore(other, sitting)) === true)
      .sort((a, b) => compare(a.id, b.id))[0];
    if (!before) return;
    yield {
      file: sitting.path,
      field: 'startsAt',
      message: {
        ja: `「${before.id}」の会議（${spanOf(before)}）と、時間が重なっています。`,
        en: `The sitting "${before.id}" (${spanOf(before)}) is at the same time.`,
      },
      allowed: { ja: 'ほかの会議と重ならない時間', en: 'a time at which no other sitting is held' },
      fix: {
        ja: '日時を確かめて直してください。写して作った会議なら、このファイルを消してください。',
        en: 'Check the times, and mend the wrong one. Take this file away if it is a copy.',
      },
    };
  },
});

const comesBefore = (other: Sitting, sitting: Sitting): boolean =>
  !other.data.cancelled &&
  isAtOneTime(other, sitting) &&
  (compare(other.data.startsAt, sitting.data.startsAt) || compare(other.id, sitting.id)) < 0;

const spanOf = ({ data: { startsAt, endsAt } }: Sitting): string =>
  `${startsAt.slice(0, 10)} ${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`;

export const assemblyClash = defineRule({
  id: 'assembly-clash',
  family: 'time',
  severity: 'warning',
  clause: 'C11',
  title: { ja: '市議会の会期と重なる会議', en: 'A sitting during a session of the city assembly' },
  why: {
    ja: '会議は、市議会を含む行政の年間の予定を考えて開きます。会期中は、部長や課長が出席できないことがあります。',
    en: "Sittings take the city's calendar into account; during a session directors and heads may be unable to come.",
  },
  remedy: {
    ja: '別の日に移せるか、構成員に確かめます。出席できるなら、このままで差し支えありません。',
    en: 'Ask the members whether another day is better. If they can come, leave it.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    if (sitting.data.cancelled) return;
    const day = dayOf(sitting);
    const sessions = judgeOn(record, day)?.programme.assemblySessions ?? [];
    const clash = sessions.find(({ from, to }) => from <= day && day <= to);
    if (!clash) return;
    const { name, from, to } = clash;
    yield {
      file: sitting.path,
      field: 'startsAt',
      message: {
        ja: `会議の日（${day}）が、${name.ja}の会期（${from} から ${to} まで）と重なっています。`,
        en: `The day of the sitting (${day}) lies in a session of the city assembly (${name.en}, ${from} to ${to}).`,
      },
      fix: {
        ja: '構成員の都合を確かめ、難しければ会期の外の日に移してください。',
        en: 'Ask the members, and move the sitting to a day outside the session if need be.',
      },
    };
  },
});

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
  scope: 'roster',
  *check({ path: file, fiscalYear, data }) {
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
  },
});
