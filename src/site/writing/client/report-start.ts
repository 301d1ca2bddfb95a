import { boxId } from '../../../domain/forms/form.ts';
import { typedAnswer } from '../../../domain/forms/read/write-body.ts';
import { itemsOf } from '../../../domain/lifecycle/items-of.ts';
import type { Obligation } from '../../../domain/lifecycle/obligation.ts';
import { planInForce } from '../../../domain/lifecycle/plan-in-force.ts';
import { papersOf } from '../../../domain/lifecycle/papers.ts';
import { reportYearsOf } from '../../../domain/lifecycle/period.ts';
import { fiscalYearOf } from '../../../domain/dates/fiscal-year.ts';
import type { DataOf } from '../../../domain/record/kinds/index.ts';
import type { CityRecord, Project, ProjectDocument, Sitting } from '../../../domain/record/record.ts';
import type { FiscalYear, IsoDate } from '../../../domain/dates/iso-date.ts';
import { thingsToDo } from '../../../domain/rules/paper-parts.ts';
import { recordAround, type Draft } from '../../../domain/writing/draft.ts';
import { numberText, shortDate, yenText } from '../../format.ts';
import { projectText } from '../../i18n/project.ts';
import { writingText } from '../../i18n/writing.ts';
import type { Kit } from '../kit.ts';
import { reportOwed } from '../report.ts';
import type { KnownRow, Note, Start } from '../start.ts';

/** What the API says of a project, as far as a report begins with it. */
export interface Answer {
  readonly id: string;
  /** The day on which it was published (JST). */
  readonly asOf: IsoDate;
  readonly obligations: readonly Obligation[];
  readonly papers: readonly (Omit<ProjectDocument, 'project'> & { readonly on: IsoDate | null })[];
}

/** A report begins with the indicators and budget lines as agreed; null where none is owed. */
export function reportStart(
  { id, asOf, obligations, papers }: Answer,
  { formFrom, programmes }: Kit,
): Start | null {
  const obligation = reportOwed(obligations, asOf);
  if (obligation?.fiscalYear === undefined) return null;
  const { fiscalYear, due } = obligation;
  const project: Project = {
    id,
    documents: papers.map(({ on: _, ...paper }) => ({ ...paper, project: id }) as ProjectDocument),
  };
  const sittings = sittingsOf(papers);
  const record = recordAround({ programmes: new Map(programmes), sittings }, project);
  const years = yearsOf(project, record, fiscalYear, asOf);
  const plan = planInForce(project, asOf);
  const indicators = plan?.indicators ?? [];
  const lines = plan?.budgetLines.filter((line) => years.includes(line.fiscalYear)) ?? [];
  const data = {
    fiscalYear,
    results: indicators.map((indicator) => ({ indicator: indicator.id })),
    settlement: lines.map((line) => ({ line: line.id })),
  };
  const answers = { questions: { project: id }, papers: [{ kind: 'report' as const, data }], pasted: null };
  const draft: Draft = Object.fromEntries(
    formFrom.boxes.map((box) => [boxId(box), typedAnswer(box, answers)]),
  );
  return {
    draft,
    notes: toDoIn(project),
    rows: {
      results: indicators.map((indicator) => agreedResult(indicator, fiscalYear)),
      settlement: lines.map(agreedLine),
    },
    project,
    sittings,
    items: [...itemsOf(project, asOf)],
    due,
  };
}

/** The fiscal years that one report is about: its own, and a short one beside it. */
function yearsOf(
  project: Project,
  record: CityRecord,
  year: FiscalYear,
  asOf: IsoDate,
): readonly FiscalYear[] {
  const papers = papersOf(project, record.sittings, asOf);
  const own = papers && reportYearsOf(papers, record).find(({ fiscalYear }) => fiscalYear === year);
  const [first, last] = own ? [fiscalYearOf(own.from), fiscalYearOf(own.to)] : [year, year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function agreedResult(indicator: DataOf<'plan'>['indicators'][number], year: FiscalYear): KnownRow {
  const { id, label, kind, unit = '', direction, targets } = indicator;
  const value = targets?.find(({ fiscalYear }) => fiscalYear === year)?.value;
  if (kind === 'qualitative' || value === undefined)
    return { key: id, name: label, agreed: projectText.qualitative };
  const amount = `${numberText(value)}${unit}`;
  const most = direction === 'at-most';
  return {
    key: id,
    name: label,
    agreed: {
      ja: `${writingText.target.ja}${amount}${most ? projectText.atMost.ja : ''}`,
      en: `${writingText.target.en}${most ? projectText.atMost.en : ''}${amount}`,
    },
  };
}

const agreedLine = ({ id, item, kind, amountYen }: DataOf<'plan'>['budgetLines'][number]): KnownRow => ({
  key: id,
  name: item,
  agreed: {
    ja: `${writingText.planned.ja}${projectText[kind].ja} ${yenText(amountYen, 'ja')}`,
    en: `${writingText.planned.en}${projectText[kind].en} ${yenText(amountYen, 'en')}`,
  },
  side: kind,
});

/** What no paper has listed as done yet, with the ids by which it is listed. */
function toDoIn(project: Project): Note[] {
  const done = new Set(
    project.documents.flatMap(({ kind, data }) =>
      kind === 'progress' || kind === 'report' ? (data.done ?? []) : [],
    ),
  );
  const left = project.documents.flatMap(thingsToDo).filter(({ id }) => !done.has(id));
  const text = left.map(({ id, what, due }) => `${id}：${what}（${shortDate(due, 'ja')}）`).join('\n');
  return text === '' ? [] : [{ box: 'done', title: writingText.toDo, text }];
}

/** The sittings that dealt with the project: of them the rules ask for no more than the day. */
function sittingsOf(papers: Answer['papers']): Sitting[] {
  const days = new Map(
    papers.flatMap(({ on, data }): [string, IsoDate][] =>
      on !== null && 'meeting' in data && typeof data.meeting === 'string' ? [[data.meeting, on]] : [],
    ),
  );
  return [...days].map(([id, on]) => {
    const data = { startsAt: `${on}T00:00:00+09:00`, agenda: [], step: [] } as unknown as DataOf<'sitting'>;
    return { id, path: `meetings/${id}.md`, data };
  });
}
