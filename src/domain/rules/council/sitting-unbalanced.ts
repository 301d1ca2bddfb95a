import { attendanceBalance } from '../../lifecycle/balance.ts';
import { defineRule } from '../rule.ts';

export const sittingUnbalanced = defineRule({
  id: 'sitting-unbalanced',
  family: 'council',
  severity: 'warning',
  clause: 'C08',
  title: { ja: '会議のNPO側と市側の出席が離れている', en: 'Attendance of the sides is far apart' },
  why: {
    ja: '行政とNPOがほぼ同数で話し合えたかどうかは、会議ごとに公開されます。',
    en: 'Whether both sides sat in about equal numbers is shown for each sitting.',
  },
  remedy: {
    ja: '代理の出席が抜けていないか確かめます。出席がそのとおりなら、直す必要はありません。',
    en: 'Check that no proxy is missing. If attendance was so, nothing needs mending.',
  },
  scope: 'sitting',
  *check(sitting, { record }) {
    for (const { step, npo, city, tolerance, balanced } of attendanceBalance(record, sitting)) {
      if (balanced) continue;
      yield {
        file: sitting.path,
        field: 'attendees',
        message: {
          ja: `ステップ${step}の構成員の出席は、NPO側${npo}人、市側${city}人でした。`,
          en: `Of the members of step ${step}, ${npo} of the NPO side and ${city} of the city attended.`,
        },
        allowed: { ja: `差は${tolerance}人まで`, en: `a difference of up to ${tolerance}` },
        fix: { ja: '出席者と代理の記録を確かめてください。', en: 'Check the attendees and proxies.' },
      };
    }
  },
});
