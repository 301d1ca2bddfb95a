import { boxId } from '../../domain/forms/box-id.ts';
import { typedAnswer } from '../../domain/forms/read/write-body.ts';
import type { Obligation } from '../../domain/lifecycle/obligation.ts';
import { planInForce } from '../../domain/lifecycle/plan-in-force.ts';
import { fiscalYearOf } from '../../domain/programme/fiscal-year.ts';
import type { DataOf, ProjectKind } from '../../domain/record/kinds/index.ts';
import { documentsOf, type Project, type ProjectDocument, type Sitting } from '../../domain/record/record.ts';
import { frontMatterOf } from '../../domain/record/text/front-matter.ts';
import type { FiscalYear } from '../../domain/record/values.ts';
import { thingsToDo } from '../../domain/rules/things-to-do.ts';
import type { Draft } from '../../domain/writing/draft.ts';
import type { SiteFile } from '../files/file.ts';
import { numberText, yenText } from '../format.ts';
import { projectText } from '../i18n/project.ts';
import { writingText } from '../i18n/writing.ts';
import { itemsOf } from '../project/view.ts';
import type { City } from '../record/city.ts';
import { pageKey } from '../record/digest.ts';
import type { Facts } from '../record/facts.ts';
import { formNamed } from './kit.ts';
import type { KnownRow, Note, Start } from './start.ts';

/** The papers of the project that the rules for a report look at. */
const LOOKED_AT: ReadonlySet<ProjectKind> = new Set([
  ...(['review', 'decision', 'plan', 'agreement', 'amendment'] as const),
  ...(['progress', 'report', 'verification', 'termination'] as const),
]);

/** The report that is to be written next: of a year that has begun (C25). */
export const reportOwed = ({ owed }: Pick<Facts, 'owed'>, city: City): Obligation | undefined =>
  owed.find(({ what, fiscalYear = Infinity }) => what === 'report' && fiscalYear <= fiscalYearOf(city.today));

/** For each project whose report may be written: its indicators and budget lines as agreed, and what is to be done. */
export function* reportFiles(city: City): Iterable<SiteFile> {
  for (const facts of city.projects.values()) {
    const duty = reportOwed(facts, city);
    if (duty?.fiscalYear === undefined) continue;
    const { id } = facts;
    const { fiscalYear, due } = duty;
    yield {
      path: `forms/report/${id}.json`,
      key: pageKey(city, 'ja', ['report', id, fiscalYear, due, city.textsOf(id)]),
      make: () => JSON.stringify(reportStart(city, id, fiscalYear, due)),
    };
  }
}

function reportStart(city: City, id: string, year: FiscalYear, due: Start['due']): Start {
  const { project, reportYears } = city.standing(id);
  const plan = planInForce(project, city.today);
  const days = reportYears.find(({ fiscalYear }) => fiscalYear === year);
  const [first, last] = days ? [fiscalYearOf(days.from), fiscalYearOf(days.to)] : [year, year];
  const lines = plan?.budgetLines.filter((line) => line.fiscalYear >= first && line.fiscalYear <= last) ?? [];
  const indicators = plan?.indicators ?? [];
  return {
    draft: draftOf(city, id, {
      fiscalYear: year,
      results: indicators.map((indicator) => ({ indicator: indicator.id })),
      settlement: lines.map((line) => ({ line: line.id })),
    }),
    notes: [...progressOf(project, first, last), ...toDoIn(project)],
    rows: {
      results: indicators.map((indicator) => agreedResult(indicator, year)),
      settlement: lines.map(agreedLine),
    },
    project: { id, documents: project.documents.filter(({ kind }) => LOOKED_AT.has(kind)).map(withoutProse) },
    sittings: sittingsOf(project, city),
    items: [...itemsOf(project, city.today)],
    due,
  };
}

function draftOf(city: City, id: string, data: object): Draft {
  const form = formNamed(city, 'report');
  const papers = [{ kind: 'report' as const, data: data as Readonly<Record<string, unknown>> }];
  const answers = { questions: { project: id }, papers, pasted: null };
  return Object.fromEntries(form.boxes.map((box) => [boxId(box), typedAnswer(box, answers)]));
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

/** What the secretariat noted in the year, beside the activities. */
function progressOf(project: Project, first: FiscalYear, last: FiscalYear): Note[] {
  const notes = documentsOf(project, 'progress').filter(
    ({ data }) => fiscalYearOf(data.on) >= first && fiscalYearOf(data.on) <= last,
  );
  const text = notes.map(({ data }) => `${data.on} ${data.note}`).join('\n');
  return text === '' ? [] : [{ box: 'activities', title: writingText.seen, text }];
}

/** What no paper has listed as done yet, with the ids by which it is listed. */
function toDoIn(project: Project): Note[] {
  const done = new Set(
    project.documents.flatMap(({ kind, data }) =>
      kind === 'progress' || kind === 'report' ? (data.done ?? []) : [],
    ),
  );
  const left = project.documents.flatMap(thingsToDo).filter(({ id }) => !done.has(id));
  const text = left.map(({ id, what, due }) => `${id}：${what}（${due}）`).join('\n');
  return text === '' ? [] : [{ box: 'done', title: writingText.toDo, text }];
}

/** The rules that judge a report ask for nothing that was written at length. */
const withoutProse = (document: ProjectDocument): ProjectDocument =>
  ({ ...document, data: frontMatterOf(document.kind, document.data) }) as ProjectDocument;

function sittingsOf(project: Project, city: City): Sitting[] {
  const ids = new Set(project.documents.flatMap(({ data }) => ('meeting' in data ? data.meeting : [])));
  return [...ids].flatMap((id) => {
    const sitting = city.record.sittings.get(id);
    return sitting ? [{ ...sitting, data: { ...sitting.data, minutes: '' } }] : [];
  });
}
