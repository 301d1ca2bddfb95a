import type { FiledKind, FormProblem, Question } from '../../forms/form.ts';
import { dayOf } from '../../dates/day.ts';
import { fieldsOf, type Field } from '../../schema/shape.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { contentPathOf, kindOf } from '../../record/path.ts';
import { meantBy } from '../../record/names.ts';
import type { Project } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { coerceTo } from '../../record/text/coerce.ts';
import { parseField, schemaAt } from '../../record/text/field-path.ts';
import { lowerHeadings } from '../../prose/headings.ts';
import { setField, UneditableError } from '../../record/text/set-field.ts';
import { UnprintableError } from '../../record/text/print.ts';
import type { Composed, Filing } from './compose.ts';
import { correctedBy } from './corrected.ts';
import { correctionAt } from './correction-row.ts';
import { notNamedWords, PAPER, type Sought } from './edits/named.ts';
import { paperNames } from './edits/paper-names.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './printed.ts';
import { projectNamed } from './read-filing.ts';

/**
 * A merged paper with another value in one field, and a row that says what was changed, when and why. Only the lines
 * of that field change. Paper and field are named as the page of the project shows them, or as the file has them.
 */
export function correct(filing: Filing, desk: Desk): Composed {
  const { questions } = filing.filled;
  const named = questions.paper ?? questions.kind ?? '';
  const project = projectNamed(filing.filled);
  const of = project === null ? undefined : desk.read.record.projects.get(project);
  const papers = of ? papersOf(of, desk) : papersOutside(desk);
  const wantedPaper = /[/.]/.test(named) ? stemOf(named.trim()) : named;
  const meant = meantBy(wantedPaper, papers, ({ names }) => names);
  const [paper] = meant;
  const file = meant.length === 1 ? desk.files.find(({ path }) => path === paper?.path) : undefined;
  const kind = file && kindAt(file.path);
  if (!paper || !file || !kind) {
    const shown = (all: readonly Correctable[]) => all.map(({ names }) => names[0] ?? '');
    const words = notNamedWords(named, of ? PAPER : PAPER_OUTSIDE, shown(papers), shown(meant));
    return stop(filing, 'paper', of ? words : { ...words, fix: NO_PROJECT });
  }
  const all = fieldsIn(kind);
  const wanted = questions.field ?? '';
  const exact = all.find(({ path }) => path === wanted.trim());
  const called = exact ? [exact] : meantBy(wanted, all, ({ description }) => [description.label.ja]);
  const [field] = called;
  if (!field || called.length > 1) {
    const shown = (some: readonly Field[]) => [
      ...new Set(some.map(({ description }) => description.label.ja)),
    ];
    const words = notNamedWords(wanted, FIELD, shown(all), shown(called));
    return stop(filing, 'field', { ...words, ...inTables(filing, file.path, project) });
  }
  const value = valueTyped(questions.value ?? '', kind, field);
  try {
    const changed = setField(file.text, kind, field.path, value);
    const row = {
      on: dayOf(filing.filedAt),
      what: `「${field.description.label.ja}」を直しました。`,
      why: oneLine(questions.why ?? ''),
    };
    // An activity lists no corrections: git and the thread say what changed.
    const text = kind === 'activity' ? changed : setField(changed, kind, correctionAt(changed, kind), row);
    if (changed === file.text) return stop(filing, 'value', SAME);
    return { papers: [{ kind, project, path: file.path, text }], problems: [], lowered: [] };
  } catch (error) {
    if (error instanceof UneditableError || error instanceof UnprintableError)
      return stop(filing, 'value', NO_VALUE);
    throw error;
  }
}

type Words = Pick<FormProblem, 'message' | 'fix'> & Partial<Pick<FormProblem, 'allowed' | 'elsewhere'>>;

const stop = ({ form }: Filing, question: Question, words: Words): Composed => ({
  papers: [],
  problems: [{ heading: headingFor(form, { question }), line: null, ...words }],
  lowered: [],
});

/** What can be corrected, by what it may be called: a paper of a project, an activity, or a consultation of none. */
interface Correctable {
  readonly path: string;
  readonly names: readonly string[];
}

const papersOf = ({ documents }: Project, desk: Desk): Correctable[] =>
  documents
    .filter(({ kind }) => kind !== 'history')
    .map((paper) => ({ path: paper.path, names: paperNames(paper, desk) }));

const stemOf = (path: string): string => path.replace(/^.*\/|\.mdx?$/g, '');

/** Where papers of no project lie. */
const OUTSIDE: readonly string[] = ['activities/', 'consultations/'];

const papersOutside = ({ files }: Desk): Correctable[] =>
  files
    .filter(({ path }) => OUTSIDE.some((folder) => path.startsWith(folder)))
    .map(({ path }) => ({ path, names: [stemOf(path)] }));

function kindAt(path: string): FiledKind | null {
  const place = contentPathOf(path);
  const kind = place && kindOf(place);
  return kind === null || kind === 'sitting' || kind === 'roster' || kind === 'history' ? null : kind;
}

/** The fields that the form can correct; not a table, which has a form of its own. */
const fieldsIn = (kind: FiledKind): readonly Field[] =>
  fieldsOf(KINDS[kind].schema).filter(
    ({ path, repeated, description: { entry } }) =>
      !repeated && !DESKS_OWN.has(path) && !['group', 'table', 'keyed', 'time'].includes(entry),
  );

/** What the desk itself writes, and what must not change for a paper to stay the same paper. */
const DESKS_OWN = new Set(['source.issue', 'member', 'side', 'meeting', 'fiscalYear', 'section']);

function valueTyped(typed: string, kind: FiledKind, { path, description }: Field): unknown {
  const text = typed.replaceAll('\r\n', '\n').trim();
  const { entry, choices = {} } = description;
  const valueOf = (shown: string) =>
    Object.entries(choices).find(([, label]) => label.ja === shown)?.[0] ?? shown;
  if (entry === 'prose' || entry === 'body') return lowerHeadings(text).text;
  const lines = text.split(entry === 'choices' ? /\n|, / : '\n').map((item) => item.trim());
  const raw = entry === 'list' || entry === 'choices' ? lines.filter(Boolean).map(valueOf) : valueOf(text);
  const schema = schemaAt(KINDS[kind].schema, parseField(path));
  return schema ? coerceTo(schema)(raw, null, []) : raw;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const PAPER_OUTSIDE: Sought = {
  ja: '書類',
  en: 'paper',
  among: {
    ja: '活動と、事業のない相談の記録',
    en: 'the activities and the consultations of no project',
  },
};

const NO_PROJECT: Text = {
  ja: '事業の書類を直すときは、「事業の番号」を書いてください。活動や相談の記録なら、ファイル名を書いてください。',
  en: 'For a paper of a project, give its number; for an activity or a consultation, the name of its file.',
};

const FIELD: Sought = {
  ja: '項目',
  en: 'field',
  among: { ja: 'このフォームで直せる項目', en: 'what this form corrects' },
};

/** What is in a table the secretariat corrects, by a form that asks for row and column. */
const inTables = ({ author }: Filing, path: string, project: string | null): Partial<Words> =>
  author.isSecretariat
    ? {
        fix: {
          ja: '項目の名前をそのまま書き写してください。表の中の一か所を直すときは、こちらのフォームをお使いください：',
          en: 'Copy the name of the field. One cell of a table is corrected by this form:',
        },
        elsewhere: { form: 'cell', fields: { ...correctedBy({ project, path }).fields } },
      }
    : {
        fix: {
          ja: '項目の名前をそのまま書き写してください。表の中や、番号・会議・年度の誤りは、どこをどう直すかをこのスレッドにコメントで書いてください。事務局が直します。',
          en: 'Copy the name of the field. Say in a comment here what is wrong in a table, a number, a sitting or a year; the secretariat corrects it.',
        },
      };

const NO_VALUE: Words = {
  message: { ja: 'この欄に書ける値ではありません。', en: 'The field cannot have this value.' },
  fix: {
    ja: '日付は 2026-04-01、金額は 120000 のように、その欄の書き方に合わせて書いてください。',
    en: 'Write it as the field wants it: a day as 2026-04-01, an amount as 120000.',
  },
};

const SAME: Words = {
  message: {
    ja: 'いまの記録と同じ内容です。',
    en: 'The record says just this already.',
  },
  fix: { ja: '直した後の内容を書いてください。', en: 'Write what it should say.' },
};
