import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { fundedFrom, roundOf } from '../../lifecycle/round.ts';
import { labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';
import { wholePapers, wholeContext } from '../judged-by.ts';
import { LATE, unlessWithin } from './bounds.ts';

export const budgetYearPassed = defineRule({
  id: 'budget-year-passed',
  family: 'time',
  severity: 'error',
  clause: 'C06',
  title: { ja: '決定より前の年度の予算', en: 'A budget of a year before the decision' },
  why: {
    ja: '終わった年度の予算に、後から入れることはできません。',
    en: 'Nothing can be put into the budget of a year that is over.',
  },
  remedy: {
    ja: '予算を措置する年度を直します。会議の番号の誤りなら、会議を直します。',
    en: 'Mend the budget year, or the sitting if its number is wrong.',
  },
  scope: 'document',
  kinds: ['decision'],
  *check(document, _project, { record }) {
    const found = document.data.budgetFiscalYear;
    const sat = ownDate(document, record.sittings);
    if (found === undefined || sat === null || found >= fiscalYearOf(sat)) return;
    const label = labelAt('decision', 'budgetFiscalYear');
    yield {
      file: document.path,
      field: 'budgetFiscalYear',
      message: {
        ja: `「${label.ja}」の「${found}」は、会議の日（${sat}）より前に終わった年度です。`,
        en: `"${found}" in "${label.en}" was over on the day of the sitting (${sat}).`,
      },
      allowed: { ja: `「${fiscalYearOf(sat)}」以降`, en: `"${fiscalYearOf(sat)}" or later` },
      fix: {
        ja: '市が予算を措置する年度に直してください。',
        en: "Give the fiscal year in whose budget the city's share stands.",
      },
    };
  },
});

export const decisionAfterDue = defineRule({
  id: 'decision-after-due',
  formerly: ['decision-after-july'],
  family: 'time',
  severity: 'warning',
  clause: 'C17',
  title: { ja: '決定が、その回の期限より遅い', en: 'A decision later than its round allows' },
  why: {
    ja: '決定の会議は、制度の定める日までに開きます。遅れると、翌年度の予算に間に合いません。市の遅れも、ほかの遅れと同じように示します。',
    en: "The deciding sitting is held by the day that the programme sets, in time for the next budget. The city's own lateness is shown like anyone's.",
  },
  remedy: {
    ja: '会議の番号の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the sitting if it is wrong. If the decision was late, leave it as it is.',
  },
  scope: 'document',
  kinds: ['decision'],
  *check(document, project, { record }) {
    const [papers, context] = [wholePapers(project, record), wholeContext(record)];
    const decidedOn = ownDate(document, record.sittings);
    const round = papers && context && roundOf(papers, context);
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

export const notificationLate = defineRule({
  id: 'notification-late',
  family: 'time',
  severity: 'warning',
  clause: 'C14',
  title: { ja: '期限の後の通知', en: 'A result that was told late' },
  why: {
    ja: '提案者は結果を待っています。市の遅れも、ほかの遅れと同じように示します。',
    en: "Proposers wait for the result. The city's lateness is shown like anyone's.",
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the day if it is wrong. If the notification was late, leave it as it is.',
  },
  scope: 'document',
  kinds: ['review', 'decision'],
  *check(document, _project, { record }) {
    const { notifiedOn, result } = document.data;
    const sat = ownDate(document, record.sittings);
    // What is referred or continued is told as a courtesy; no day is set for it.
    if (notifiedOn === undefined || result === 'refer' || result === 'continued') return;
    const due = sat !== null && record.programmes.size > 0 ? lastDayAfter(sat, 'notifyWithin', record) : null;
    if (due === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: document.kind,
      field: 'notifiedOn',
      found: notifiedOn,
      to: { day: due, what: { ja: '通知の期限', en: 'the last day for the notification' } },
      fix: LATE,
    });
  },
});

export const startBeforeBudget = defineRule({
  id: 'start-before-budget',
  family: 'time',
  severity: 'warning',
  clause: 'C06',
  title: { ja: '予算が付く前に始まる計画', en: 'A plan that begins before its budget' },
  why: {
    ja: '市の予算が必要な提案は、その回の締切までに出されると、翌年度の予算で始められます。締切の後の提案は、次の年度の回に入ります。',
    en: 'A proposal that needs city funds and keeps the cut-off of its round can begin with the budget of the next fiscal year; after the cut-off it belongs to the next round.',
  },
  remedy: {
    ja: '開始予定日を、その回の翌年度からにします。予算を待たずに始められる部分があれば、計画にそう書きます。',
    en: 'Let the plan begin with the fiscal year after its round, or say in the plan what can begin without the budget.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check(document, project, { record }) {
    if (!document.data.budget.needsCityFunds) return;
    const [papers, context] = [wholePapers(project, record), wholeContext(record)];
    const round = papers && context && roundOf(papers, context);
    if (!round?.cutoff) return;
    const budget = round.fiscalYear + 1;
    yield* unlessWithin({
      file: document.path,
      kind: 'proposal',
      field: 'plan.start',
      found: document.data.plan.start,
      from: {
        day: fundedFrom(round.fiscalYear),
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
