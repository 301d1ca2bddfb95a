import type { FiledKind, FormProblem, Question } from '../../forms/form.ts';
import { dayOf } from '../../dates/day.ts';
import { fieldsOf, type Field } from '../../schema/shape.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { contentPathOf, folderOf, kindOf } from '../../record/path.ts';
import type { ContentFile } from '../../record/record.ts';
import { coerceTo } from '../../record/text/coerce.ts';
import { parseField, schemaAt } from '../../record/text/field-path.ts';
import { lowerHeadings } from '../../prose/headings.ts';
import { setField, UneditableError } from '../../record/text/set-field.ts';
import { UnprintableError } from '../../record/text/print.ts';
import type { Composed, Filing } from './compose.ts';
import { correctionAt } from './correction-row.ts';
import type { Desk } from './desk.ts';
import { headingFor } from './printed.ts';
import { projectNamed } from './read-filing.ts';

/**
 * A merged paper with another value in one field, and a row that says what was changed, when and why. Only the lines
 * of that field change.
 */
export function correct(filing: Filing, desk: Desk): Composed {
  const { questions } = filing.filled;
  const project = projectNamed(filing.filled);
  const folders = project === null ? OUTSIDE : [folderOf(project)];
  const files = desk.files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
  const file = fileNamed(questions.paper ?? questions.kind ?? '', files);
  if (!file) return stop(filing, 'paper', project === null ? NO_PAPER_OUTSIDE : NO_PAPER);
  const kind = kindAt(file.path);
  const field = kind && fieldNamed(questions.field ?? '', kind);
  if (!kind || !field) return stop(filing, 'field', NO_FIELD);
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

type Words = Pick<FormProblem, 'message' | 'fix'>;

const stop = ({ form }: Filing, question: Question, words: Words): Composed => ({
  papers: [],
  problems: [{ heading: headingFor(form, { question }), line: null, ...words }],
  lowered: [],
});

/** Where papers of no project lie. */
const OUTSIDE: readonly string[] = ['activities/', 'consultations/'];

/** `review-2026-02`, with or without folder and ending, or the Japanese name of a paper that is there once. */
function fileNamed(named: string, files: readonly ContentFile[]): ContentFile | undefined {
  const stem = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
  const wanted = stem(named.trim());
  const exact = files.find(({ path }) => stem(path) === wanted);
  if (exact) return exact;
  const called = files.filter(({ path }) => {
    const kind = kindAt(path);
    return kind !== null && (KINDS[kind].label.ja === wanted || kind === wanted);
  });
  return called.length === 1 ? called[0] : undefined;
}

function kindAt(path: string): FiledKind | null {
  const place = contentPathOf(path);
  const kind = place && kindOf(place);
  return kind === null || kind === 'sitting' || kind === 'roster' || kind === 'history' ? null : kind;
}

/** A field by its key or by the name that people know; not a table, which a person mends on its branch. */
function fieldNamed(named: string, kind: FiledKind): Field | undefined {
  const wanted = named.trim();
  const fields = fieldsOf(KINDS[kind].schema).filter(
    ({ path, repeated, description: { entry } }) =>
      !repeated && !DESKS_OWN.has(path) && !['group', 'table', 'keyed', 'time'].includes(entry),
  );
  const called = fields.filter(({ description }) => description.label.ja === wanted);
  return fields.find(({ path }) => path === wanted) ?? (called.length === 1 ? called[0] : undefined);
}

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

const NO_PAPER: Words = {
  message: {
    ja: '訂正する書類が、この事業に見つかりません。',
    en: 'The project has no such paper.',
  },
  fix: {
    ja: '事業のページにある書類のファイル名（例: proposal、review-2026-02）を書いてください。',
    en: 'Write the name of the file as the page of the project has it (such as proposal or review-2026-02).',
  },
};

const NO_PAPER_OUTSIDE: Words = {
  message: {
    ja: '訂正する書類が見つかりません。事業の番号が空なので、活動と、事業のない相談の記録から探しました。',
    en: 'There is no such paper among the activities and the consultations of no project, and no project is named.',
  },
  fix: {
    ja: '事業の書類なら、「事業の番号」を書いてください。活動や相談の記録なら、そのファイル名を書いてください。',
    en: 'For a paper of a project, give its number; for an activity or a consultation, the name of its file.',
  },
};

const NO_FIELD: Words = {
  message: {
    ja: 'このフォームで直せる欄の中に、その名前の欄がありません。',
    en: 'There is no field of this name that the form can correct.',
  },
  fix: {
    ja: '書類にある欄の名前をそのまま書いてください。表の中や、番号・会議・年度を直したいときは、事務局にお知らせください。',
    en: 'Write the name of the field as the paper has it. Please tell the secretariat what is wrong in a table, a number, a sitting or a year.',
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
