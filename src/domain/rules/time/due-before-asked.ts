import { dayOf } from '../../lifecycle/sittings.ts';
import { defineRule } from '../rule.ts';
import { thingsToDo } from '../things-to-do.ts';
import { sittingDay, unlessWithin } from './bounds.ts';

const LATER = {
  ja: '会議の日より後の、守れる期限に直してください。',
  en: 'Give a due day after the sitting that can be kept.',
};

export const dueBeforeAsked = defineRule({
  id: 'due-before-asked',
  family: 'time',
  severity: 'error',
  clause: 'C28',
  title: { ja: '会議の日より前の期限', en: 'A due day before the sitting that asked' },
  why: {
    ja: 'お願いした日にすでに過ぎている期限は、誰にも守れません。',
    en: 'Nobody can keep a day that had passed when the thing was asked.',
  },
  remedy: {
    ja: '確認のお願い・採用の条件・改善のお願いの期限を、会議の日より後に直します。',
    en: 'Give asks, conditions and follow-ups a due day after the sitting.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    const { kind, path: file, data } = document;
    if (kind !== 'review' && kind !== 'decision' && kind !== 'verification') return;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting) return;
    const from = sittingDay(dayOf(sitting));
    for (const { table, index, due } of thingsToDo(document))
      yield* unlessWithin({ file, kind, field: `${table}[${index}].due`, found: due, from, fix: LATER });
  },
});
