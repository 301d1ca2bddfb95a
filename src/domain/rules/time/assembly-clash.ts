import { dayOf } from '../../lifecycle/sittings.ts';
import { judgeOn } from '../programme-of.ts';
import { defineRule } from '../rule.ts';

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
