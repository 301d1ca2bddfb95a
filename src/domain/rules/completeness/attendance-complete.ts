import { isHeld } from '../../lifecycle/sittings.ts';
import { labelAt } from '../labels.ts';
import { listedMembers, rosterOf } from '../members.ts';
import { defineRule } from '../rule.ts';

export const attendanceComplete = defineRule({
  id: 'attendance-complete',
  family: 'completeness',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '出欠の分からない構成員がいる', en: 'A member of whom the attendance says nothing' },
  why: {
    ja: 'NPOと行政のどちらが何人いたかを示すには、構成員全員の出欠が要ります。',
    en: 'The attendance of every member is needed to show how many of each side were there.',
  },
  remedy: {
    ja: '出席した構成員か欠席した構成員の、どちらかに加えます。',
    en: 'Add each of them to the attendees or the absentees.',
  },
  scope: 'sitting',
  *check(sitting, { record, today }) {
    if (!isHeld(sitting, today)) return;
    const { attendees = [], absentees = [] } = sitting.data;
    const named = new Set([...attendees, ...absentees]);
    const missing = (rosterOf(sitting, record) ?? []).filter(({ id }) => !named.has(id));
    if (missing.length === 0) return;
    const [there, not] = [labelAt('sitting', 'attendees'), labelAt('sitting', 'absentees')];
    const absent = listedMembers(missing);
    yield {
      file: sitting.path,
      field: 'attendees',
      message: {
        ja: `${absent.ja}が、「${there.ja}」にも「${not.ja}」にもありません。`,
        en: `Neither "${there.en}" nor "${not.en}" names ${absent.en}.`,
      },
      fix: {
        ja: `出欠を確かめて、「${there.ja}」か「${not.ja}」に加えてください。`,
        en: `Find out whether they were there, and add them to one of the two.`,
      },
    };
  },
});
