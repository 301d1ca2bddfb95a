import { dayOf } from '../../lifecycle/sittings.ts';
import type { Sitting } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

/** What is written once a sitting has been held. */
const AFTERWARDS = ['attendees', 'absentees', 'proxies', 'observers', 'confirmedOn', 'minutes'] as const;

export const attendanceWithoutSitting = defineRule({
  id: 'attendance-without-sitting',
  family: 'order',
  severity: 'error',
  clause: 'C12',
  title: {
    ja: '開かれていない会議の出席や議事録',
    en: 'Attendance or minutes of a sitting that was not held',
  },
  why: {
    ja: '出席と議事録は、会議が開かれたことの記録です。予定や中止の会議に書くと、開かれたように見えます。',
    en: 'Attendance and minutes show that a sitting was held; on one that is planned or cancelled they mislead.',
  },
  remedy: {
    ja: '会議を開いた後に書きます。開いたのに中止や日付が誤っているなら、そちらを直します。',
    en: 'Write them after the sitting. If it was held, mend the day or take the cancellation away.',
  },
  scope: 'sitting',
  *check(sitting, { today }) {
    const { cancelled } = sitting.data;
    if (!cancelled && dayOf(sitting) <= today) return;
    for (const field of AFTERWARDS) {
      if (!isGiven(sitting, field)) continue;
      const label = labelAt('sitting', field);
      yield {
        file: sitting.path,
        field,
        message: cancelled
          ? {
              ja: `中止した会議（${cancelled.on} に決定）に「${label.ja}」が書かれています。`,
              en: `"${label.en}" is given for a sitting that was cancelled on ${cancelled.on}.`,
            }
          : {
              ja: `${dayOf(sitting)} に開く予定の会議に「${label.ja}」が書かれています。`,
              en: `"${label.en}" is given for a sitting that is planned for ${dayOf(sitting)}.`,
            },
        fix: cancelled
          ? {
              ja: `「${label.ja}」を消すか、開かれた会議なら「会議の中止」を消してください。`,
              en: `Take "${label.en}" away, or the cancellation if the sitting was held.`,
            }
          : {
              ja: `「${label.ja}」を消し、会議の後に書いてください。開かれた会議なら日時を直してください。`,
              en: `Take "${label.en}" away until the sitting has been held, or mend its day.`,
            },
      };
    }
  },
});

/** A list without entries says nothing; a count of none does. */
function isGiven({ data }: Sitting, field: (typeof AFTERWARDS)[number]): boolean {
  const value = data[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
