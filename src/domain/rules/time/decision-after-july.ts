import { roundOf } from '../../lifecycle/round.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { defineRule } from '../rule.ts';
import { wholePapers, wholeSetting } from '../whole-papers.ts';

export const decisionAfterJuly = defineRule({
  id: 'decision-after-july',
  family: 'time',
  severity: 'warning',
  clause: 'C17',
  title: { ja: '決定が、その回の期限より遅い', en: 'A decision later than its round allows' },
  why: {
    ja: 'ステップ2は7月までに開きます。遅れると、翌年度の予算に間に合いません。市の遅れも、ほかの遅れと同じように示します。',
    en: "Step 2 is held by July, in time for the next budget. The city's own lateness is shown like anyone's.",
  },
  remedy: {
    ja: '会議の番号の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the sitting if it is wrong. If the decision was late, leave it as it is.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'decision') return;
    const [papers, setting] = [wholePapers(project, record), wholeSetting(record)];
    const decidedOn = ownDate(document, project, record.sittings);
    const round = papers && setting && roundOf(papers, setting);
    if (!round?.decisionBy || decidedOn === null || decidedOn <= round.decisionBy) return;
    const { decisionBy, fiscalYear } = round;
    const { meeting } = document.data;
    yield {
      file: document.path,
      field: 'meeting',
      message: {
        ja: `会議「${meeting}」の日（${decidedOn}）は、${fiscalYear} 年度の回の決定の期限（${decisionBy}）より後です。`,
        en: `The sitting "${meeting}" was on ${decidedOn}, after the last day for decisions of the round of FY${fiscalYear} (${decisionBy}).`,
      },
      allowed: { ja: `${decisionBy} までの会議`, en: `a sitting up to ${decisionBy}` },
      fix: {
        ja: '会議の番号の誤りなら直してください。実際に遅れたのなら、このまま残してください。',
        en: 'Mend the number of the sitting if it is wrong. If the decision did come late, leave it as it is.',
      },
    };
  },
});
