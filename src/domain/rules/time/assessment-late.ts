import { dayOf } from '../../lifecycle/sittings.ts';
import { defineRule } from '../rule.ts';
import { LATE, sittingDay, unlessWithin } from './bounds.ts';

export const assessmentLate = defineRule({
  id: 'assessment-late',
  family: 'time',
  severity: 'warning',
  clause: 'C13',
  title: { ja: '会議の後に書かれた検討シート', en: 'An assessment written after the sitting' },
  why: {
    ja: '検討シートは、会議で意見を交わす前に、一人ずつの判断を残すものです。',
    en: 'A sheet keeps the judgement of one member from before the discussion.',
  },
  remedy: {
    ja: '記入日か会議の誤りなら直します。会議の後に書いたのなら、このまま残します。',
    en: 'Mend the day or the sitting if it is wrong. If the sheet came late, leave it as it is.',
  },
  scope: 'document',
  *check({ kind, path, data }, _project, { record }) {
    if (kind !== 'assessment') return;
    const sitting = record.sittings.get(data.meeting);
    if (!sitting) return;
    yield* unlessWithin({
      file: path,
      kind,
      field: 'on',
      found: data.on,
      to: sittingDay(dayOf(sitting)),
      fix: LATE,
    });
  },
});
