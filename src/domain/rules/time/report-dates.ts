import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import { completionOf } from '../../lifecycle/period.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { listed, listedKeys } from '../../messages/allowed-values.ts';
import { documentOf } from '../../record/record.ts';
import { labelAt } from '../labels.ts';
import { planOfYear, reportedYear, yearsOpenTo, wholePapers } from '../judged-by.ts';
import { defineRule } from '../rule.ts';
import { boundOf, LATE, unlessWithin } from './bounds.ts';

export const reportLate = defineRule({
  id: 'report-late',
  family: 'time',
  severity: 'warning',
  clause: 'C25',
  title: { ja: '期限の後に提出された報告書', en: 'A report submitted late' },
  why: {
    ja: '報告書は、事業が終わってから制度の定める期間のうちに出します。次の年度の計画に、検証の結果を生かすためです。',
    en: 'Reports are due within the time that the programme sets after completion, so that the verification serves the next year.',
  },
  remedy: {
    ja: '日付の誤りなら直します。実際に遅れたのなら、このまま残します。',
    en: 'Mend the day if it is wrong. If the report was late, leave it as it is.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project, { record }) {
    const [papers, year] = [wholePapers(project, record), reportedYear(document, record)];
    if (!papers || !year) return;
    const completed = completionOf(papers, year, documentOf(project, 'termination')?.data.on);
    const due = lastDayAfter(completed, 'reportWithin', record);
    if (due === null) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'report',
      field: 'submittedAt',
      found: document.data.submittedAt.slice(0, 10),
      to: {
        day: due,
        what: {
          ja: `${completed} の完了から数えた期限`,
          en: `the day on which it was due, counted from the completion on ${completed}`,
        },
      },
      fix: LATE,
    });
  },
});

export const reportYear = defineRule({
  id: 'report-year',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: { ja: '協定の期間にない年度の報告書', en: 'A report for a year that is not in the agreement' },
  why: {
    ja: '報告書は、協定の期間の年度ごとに一つです。期間の外の年度には、比べる計画がありません。',
    en: 'There is one report for each fiscal year of the agreement; for other years there is no plan to hold it against.',
  },
  remedy: {
    ja: '年度を直します。期間を延ばしたのなら、先に変更協定書を加えます。短い年度は、となりの年度の報告書にまとめます。',
    en: 'Mend the year. If the period was prolonged, add the amendment first. A short year joins the report of its neighbour.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project, { record }) {
    if (!documentOf(project, 'agreement')) return;
    const years = yearsOpenTo(document, record);
    const { fiscalYear } = document.data;
    if (years.length === 0 || years.some((year) => year.fiscalYear === fiscalYear)) return;
    const label = labelAt('report', 'fiscalYear');
    const [from, to] = [years[0]?.from, years.at(-1)?.to];
    yield {
      file: document.path,
      field: 'fiscalYear',
      message: {
        ja: `「${label.ja}」の「${fiscalYear}」は、協定の期間（${from} から ${to} まで）に報告書を出す年度ではありません。`,
        en: `"${fiscalYear}" in "${label.en}" is no year for which the agreement (${from} to ${to}) calls for a report.`,
      },
      allowed: listedKeys(years.map((year) => year.fiscalYear)),
      fix: {
        ja: '報告する年度を直すか、協定書と変更協定書の期間を確かめてください。',
        en: 'Mend the fiscal year, or check the period in the agreement and its amendments.',
      },
    };
  },
});

export const completedOutsideYear = defineRule({
  id: 'completed-outside-year',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: {
    ja: '事業完了日が、報告する年度の外にある',
    en: 'The completion lies outside the year of the report',
  },
  why: {
    ja: '報告書の期限は、事業完了日から数えます。年度の外の日からは、数えられません。',
    en: 'The day on which a report is due is counted from the completion, which has to lie in its year.',
  },
  remedy: {
    ja: '事業完了日か、報告する年度を直します。年度を越えて続けたときは、次の年度の報告書に書きます。',
    en: 'Mend the day or the fiscal year. Work that went on beyond the year belongs into the next report.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, _project, { record }) {
    const year = reportedYear(document, record);
    if (!year) return;
    yield* unlessWithin({
      file: document.path,
      kind: 'report',
      field: 'completedOn',
      found: document.data.completedOn,
      from: {
        day: year.from,
        what: { ja: '報告する年度の事業の初め', en: 'the first day of the work in that year' },
      },
      to: {
        day: year.to,
        what: { ja: '報告する年度の事業の終わり', en: 'the last day of the work in that year' },
      },
    });
  },
});

export const submittedBeforeCompletion = defineRule({
  id: 'submitted-before-completion',
  family: 'time',
  severity: 'error',
  clause: 'C25',
  title: { ja: '事業完了日より前に提出された報告書', en: 'A report submitted before the completion' },
  why: {
    ja: '報告書は、その年度の事業を終えてからまとめます。',
    en: 'A report is drawn up when the work of the year is done.',
  },
  remedy: { ja: '事業完了日か提出日時を直します。', en: 'Mend the day of completion or of submission.' },
  scope: 'document',
  kinds: ['report'],
  *check({ kind, path, data }) {
    yield* unlessWithin({
      file: path,
      kind,
      field: 'submittedAt',
      found: data.submittedAt.slice(0, 10),
      from: boundOf(kind, 'completedOn', data.completedOn),
    });
  },
});

export const activityOutsideYear = defineRule({
  id: 'activity-outside-year',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '活動の日が、報告する年度の外にある', en: 'An activity outside the year of the report' },
  why: {
    ja: '別の年度の活動が入ると、参加者数も目標の達成も二度数えることになります。',
    en: 'Activities of another year would be counted twice, in participants and in targets.',
  },
  remedy: {
    ja: '実施日を直すか、その年度の報告書に移します。完了日の後の活動があれば、完了日を確かめます。',
    en: 'Mend the day, or move the activity to the report of its year. If it came after the completion, check that day.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, _project, { record }) {
    const year = reportedYear(document, record);
    if (!year) return;
    const { kind, path: file, data } = document;
    const what = { ja: '報告する年度の事業の初め', en: 'the first day of the work in that year' };
    const to = boundOf(kind, 'completedOn', data.completedOn);
    for (const [index, { on }] of data.activities.entries()) {
      const field = `activities[${index}].on`;
      yield* unlessWithin({ file, kind, field, found: on, from: { day: year.from, what }, to });
    }
  },
});

export const settlementLineYear = defineRule({
  id: 'settlement-line-year',
  family: 'time',
  severity: 'error',
  clause: 'C23',
  title: { ja: '決算に、別の年度の予算の行がある', en: 'A settlement with a budget line of another year' },
  why: {
    ja: '決算は、その年度の予算と比べます。別の年度の行が入ると、予算との差が正しく出ません。',
    en: 'A settlement is held against the budget of its year; lines of another year make the difference wrong.',
  },
  remedy: {
    ja: '報告する年度の予算の記号に直します。',
    en: 'Use the ids of the budget lines of the year of the report.',
  },
  scope: 'document',
  kinds: ['report'],
  *check(document, project, { record }) {
    const plan = planOfYear(project, document.data.fiscalYear);
    const year = reportedYear(document, record);
    if (!plan || !year) return;
    const [first, last] = [fiscalYearOf(year.from), fiscalYearOf(year.to)];
    const own = plan.budgetLines.filter(({ fiscalYear }) => fiscalYear >= first && fiscalYear <= last);
    for (const [index, { line }] of document.data.settlement.entries()) {
      const planned = plan.budgetLines.find(({ id }) => id === line);
      if (!planned || own.includes(planned)) continue;
      const field = `settlement[${index}].line`;
      const label = labelAt('report', field);
      yield {
        file: document.path,
        field,
        message: {
          ja: `「${label.ja}」の「${line}」（${planned.item}）は ${planned.fiscalYear} 年度の予算で、この報告書の ${year.fiscalYear} 年度のものではありません。`,
          en: `"${line}" (${planned.item}) in "${label.en}" is a budget line of FY${planned.fiscalYear}, not of FY${year.fiscalYear}, which the report is about.`,
        },
        allowed: listed(own.map(({ id, item }) => ({ key: id, label: { ja: item, en: item } }))),
        fix: {
          ja: '報告する年度の予算の記号に直してください。',
          en: 'Use the id of a budget line of the year of the report.',
        },
      };
    }
  },
});
