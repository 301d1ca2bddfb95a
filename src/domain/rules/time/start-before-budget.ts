import { roundOf } from '../../lifecycle/round.ts';
import { firstDayOf } from '../../dates/fiscal-year.ts';
import { defineRule } from '../rule.ts';
import { wholePapers, wholeSetting } from '../whole-papers.ts';
import { unlessWithin } from './bounds.ts';

export const startBeforeBudget = defineRule({
  id: 'start-before-budget',
  family: 'time',
  severity: 'warning',
  clause: 'C06',
  title: { ja: '予算が付く前に始まる計画', en: 'A plan that begins before its budget' },
  why: {
    ja: '市の予算が要る提案は、締切（4月末日）までに出されると、翌年度の予算で始められます。締切の後の提案は、次の年度の回に入ります。',
    en: 'A proposal that needs city funds and keeps the cut-off (30 April) can begin with the budget of the next fiscal year; after the cut-off it belongs to the next round.',
  },
  remedy: {
    ja: '開始予定日を、その回の翌年度からにします。予算を待たずに始められる部分があれば、計画にそう書きます。',
    en: 'Let the plan begin with the fiscal year after its round, or say in the plan what can begin without the budget.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal' || !document.data.budget.needsCityFunds) return;
    const [papers, setting] = [wholePapers(project, record), wholeSetting(record)];
    const round = papers && setting && roundOf(papers, setting);
    if (!round?.cutoff) return;
    const budget = round.fiscalYear + 1;
    yield* unlessWithin({
      file: document.path,
      kind: 'proposal',
      field: 'plan.start',
      found: document.data.plan.start,
      from: {
        day: firstDayOf(budget),
        what: {
          ja: `${round.cutoff} の締切の回で予算が付く ${budget} 年度の初め`,
          en: `the first day of FY${budget}, whose budget serves the round with the cut-off on ${round.cutoff}`,
        },
      },
      fix: {
        ja: '開始予定日を直すか、予算を待たずに始められる部分を計画に書いてください。',
        en: 'Mend the start, or say in the plan what can begin without the budget.',
      },
    });
  },
});
