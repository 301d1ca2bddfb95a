import { dayOf } from '../../../dates/day.ts';
import { planInForce } from '../../../lifecycle/plan-in-force.ts';
import { documentsOf } from '../../../record/record.ts';
import { setField } from '../../../record/text/set-field.ts';
import { correctionAt } from '../correction-row.ts';
import { type ComposeEdit, NOTHING, problem, refuse, UNCHANGED } from './edit.ts';
import { oneNamed } from '../../../record/names.ts';
import { notNamed, PROJECT, projectNamedBy, projectNames } from './named.ts';

const KIND = 'settlement';

/** A report with lines of its settlement added or put right, and a row that says so. */
export const settle: ComposeEdit<typeof KIND> = (
  { project: named, fiscalYear, lines, why },
  filing,
  desk,
) => {
  if (named === undefined || fiscalYear === undefined || !lines || why === undefined) return NOTHING;
  const project = projectNamedBy(named, desk.read.record);
  if (!project)
    return refuse(notNamed(filing, KIND, 'project', named, PROJECT, projectNames(desk.read.record)));
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === fiscalYear);
  const text = desk.files.find(({ path }) => path === report?.path)?.text;
  if (!report || text === undefined)
    return refuse(problem(filing, KIND, 'fiscalYear', noReport(project.id, fiscalYear)));
  const budget = planInForce(project, report.data.completedOn)?.budgetLines ?? [];
  const rows = [...report.data.settlement];
  for (const { line: typed, actualYen, reason } of lines) {
    const planned = oneNamed(
      typed,
      budget.filter((one) => one.fiscalYear === fiscalYear),
      ({ id, item }) => [id, item],
    );
    const line = planned?.id ?? typed;
    const at = rows.findIndex((row) => row.line === line);
    const row = { line, actualYen, ...(reason === undefined ? {} : { reason }) };
    if (at < 0) rows.push(row);
    else rows[at] = { ...rows[at], ...row };
  }
  const changed = setField(text, 'report', 'settlement', rows);
  if (changed === text) return refuse(problem(filing, KIND, 'lines', UNCHANGED));
  const names = lines.map(({ line }) => line).join('、');
  const row = {
    on: dayOf(filing.filedAt),
    what: `収支決算の「${names}」を書き改めました。`.slice(0, 300),
    why,
  };
  const { kind, path } = report;
  const corrected = setField(changed, kind, correctionAt(changed, kind), row);
  return { ...NOTHING, papers: [{ kind, project: project.id, path, text: corrected }] };
};

const noReport = (project: string, year: number) => ({
  message: {
    ja: `${year}年度の報告書は、この事業にありません。`,
    en: `The project has no report of ${year}.`,
  },
  fix: {
    ja: '年度を確かめてください。報告書がまだなら、決算は報告書と一緒に、こちらのフォームに書きます：',
    en: 'Check the year. Where there is no report yet, its own form has the settlement:',
  },
  elsewhere: { form: 'report' as const, fields: { project, 'fiscal-year': String(year) } },
});
