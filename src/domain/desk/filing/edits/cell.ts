import { nfkc } from '../../../compose.ts';
import { dayOf } from '../../../dates/day.ts';
import type { EditOf } from '../../../forms/edits/index.ts';
import { choicesFor } from '../../../forms/box-content.ts';
import { shortened } from '../../../record/text/zod-issues.ts';
import { KINDS } from '../../../record/kinds/index.ts';
import { planInForce } from '../../../lifecycle/plan-in-force.ts';
import type { Project, ProjectDocument } from '../../../record/record.ts';
import { coerceTo } from '../../../record/text/coerce.ts';
import { isGroup, parseField, schemaAt, valueAt } from '../../../record/text/field-path.ts';
import { UnprintableError } from '../../../record/text/print.ts';
import { setField, UneditableError } from '../../../record/text/set-field.ts';
import type { Programme } from '../../../programme/schema.ts';
import { fieldsOf, itemOf, type Field } from '../../../schema/shape.ts';
import type { Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import { correctionAt } from '../correction-row.ts';
import { paperNames } from './paper-names.ts';
import { type ComposeEdit, NOTHING, problem, refuse } from './edit.ts';
import { meantBy, oneNamed } from '../../../record/names.ts';
import { notNamed, PAPER, PROJECT, projectNamedBy, projectNames, type Sought } from './named.ts';

const KIND = 'cell';

/** A merged paper with another value in one cell of a table, and a row that says what was put right, when and why. */
export const correctCell: ComposeEdit<typeof KIND> = (answers, filing, desk) => {
  const {
    project: named,
    paper,
    table: tableNamed,
    row: rowNamed,
    column: columnNamed,
    was,
    value,
    why,
  } = answers;
  if (!named || !paper || !tableNamed || !rowNamed || !columnNamed || !was || value === undefined || !why)
    return NOTHING;
  const none = (
    field: keyof EditOf<typeof KIND> & string,
    typed: string,
    what: Sought,
    names: readonly string[],
    several: readonly string[] = [],
  ) => refuse(notNamed(filing, KIND, field, typed, what, names, several));

  const project = projectNamedBy(named, desk.read.record);
  if (!project) return none('project', named, PROJECT, projectNames(desk.read.record));
  const nameOf = (one: ProjectDocument) => paperNames(one, desk)[0] ?? '';
  const meant = meantBy(paper, project.documents, (one) => paperNames(one, desk));
  const document = meant.length === 1 ? meant[0] : undefined;
  const text = desk.files.find(({ path }) => path === document?.path)?.text;
  if (!document || text === undefined)
    return none('paper', paper, PAPER, project.documents.map(nameOf), meant.map(nameOf));

  const tables = tablesOf(document);
  const table = oneNamed(tableNamed, tables, ({ description, path }) => [
    description.label.ja,
    path,
    ...(PAGE_TABLES[path] ?? []),
  ]);
  if (!table)
    return none(
      'table',
      tableNamed,
      TABLE,
      tables.map(({ description }) => description.label.ja),
    );
  const rows = rowsOf(document, table);
  const columns = columnsOf(table);
  const print = printerFor(project, document, desk);
  const shown = (at: Row) => [
    print.name(at.name),
    ...columns.map((column) => print.value(valueAt(at.value, parseField(column.path)), column)),
  ];
  // The page draws what comes in and what goes out as two tables, and counts in each.
  const drawn = rows.filter((at) => print.isDrawn(at, tableNamed));
  const counted = drawn.length > 0 ? drawn : rows;
  const number = Number(/^(\d+)(?:行.*)?$/.exec(nfkc(rowNamed).trim())?.[1] ?? NaN);
  const rowAmong = (all: readonly Row[]) => oneNamed(rowNamed, all, (one) => [one.name, ...shown(one)]);
  const row = counted[number - 1] ?? rowAmong(counted) ?? rowAmong(rows);
  if (!row && !Number.isNaN(number))
    return refuse(problem(filing, KIND, 'row', beyond(number, counted.length)));
  if (!row)
    return none(
      'row',
      rowNamed,
      ROW,
      counted.map((one, at) => `${at + 1}行目（${shown(one).filter(Boolean).slice(0, 3).join(' ')}）`),
    );
  const column = oneNamed(columnNamed, columns, ({ description, path }) => [
    description.label.ja,
    path,
    ...(PAGE_COLUMNS[path] ?? []),
  ]);
  if (!column)
    return none(
      'column',
      columnNamed,
      COLUMN,
      columns.map(({ description }) => description.label.ja),
    );

  const standing = valueAt(row.value, parseField(column.path));
  const old = print.value(standing, column);
  if (!isSame(was, old) && print.read(was, column) !== standing)
    return refuse(problem(filing, KIND, 'was', other(old)));
  const place = {
    ja: `「${table.description.label.ja}」の${rows.indexOf(row) + 1}行目の「${column.description.label.ja}」`,
    en: '',
  };
  return write(
    { document, text, field: `${row.path}.${column.path}`, column },
    { old, value, why, place: place.ja },
    print,
    filing,
  );
};

/** Where a cell stands. */
interface Cell {
  readonly document: ProjectDocument;
  readonly text: string;
  readonly field: string;
  readonly column: Field;
}

function write(
  { document, text, field, column }: Cell,
  {
    old,
    value,
    why,
    place,
  }: { readonly old: string; readonly value: string; readonly why: string; readonly place: string },
  print: Printer,
  filing: Filing,
) {
  const { kind, project, path } = document;
  const next = isNothing(value) ? undefined : print.read(value, column);
  try {
    const changed = setField(text, kind, field, next);
    if (changed === text) return refuse(problem(filing, KIND, 'value', SAME));
    const now = print.value(next, column);
    const row = {
      on: dayOf(filing.filedAt),
      what: `${place}を「${shortened(old) || 'なし'}」から「${shortened(now) || 'なし'}」に直しました。`,
      why: why.replace(/\s+/g, ' ').trim(),
    };
    const corrected = setField(changed, kind, correctionAt(changed, kind), row);
    return { ...NOTHING, papers: [{ kind, project, path, text: corrected }] };
  } catch (error) {
    if (error instanceof UneditableError || error instanceof UnprintableError)
      return refuse(problem(filing, KIND, 'value', NO_VALUE));
    throw error;
  }
}

/** The tables of a paper, but the rows that say what was corrected. */
const tablesOf = ({ kind }: ProjectDocument): readonly Field[] =>
  fieldsOf(KINDS[kind].schema).filter(
    ({ path, repeated, description: { entry } }) =>
      !repeated && ['table', 'keyed'].includes(entry) && path !== 'corrections',
  );

/** The plain values of a row; the mark of a row, by which others refer to it, is none. */
const columnsOf = ({ schema }: Field): readonly Field[] => {
  const item = itemOf(schema);
  return item
    ? fieldsOf(item).filter(
        ({ repeated, path, description: { entry } }) =>
          !repeated && path !== 'id' && !['group', 'table', 'keyed'].includes(entry),
      )
    : [];
};

interface Row {
  /** The way to it from the paper: `budgetLines[1]`, `findings.visitors`. */
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

function rowsOf({ data }: ProjectDocument, { path }: Field): readonly Row[] {
  const value = valueAt(data, parseField(path));
  if (Array.isArray(value))
    return value.map((one: unknown, at): Row => ({ path: `${path}[${at}]`, name: '', value: one }));
  return isGroup(value)
    ? Object.entries(value).map(([key, one]) => ({ path: `${path}.${key}`, name: key, value: one }))
    : [];
}

/** A value as the page shows it: by the label of a choice. */
function printed(value: unknown, { description }: Field, programme: Programme): string {
  if (value === undefined) return '';
  return (
    choicesFor(description, programme)?.find((choice) => choice.value === String(value))?.label.ja ??
    String(value)
  );
}

/** A value as the schema has it, from what was typed: a choice by its label, sums and days in any way of writing. */
function typed(text: string, { description, schema }: Field, programme: Programme): unknown {
  const choice = choicesFor(description, programme)?.find(({ label, value }) =>
    [label.ja, label.en, value].some((word) => isSame(word, text)),
  );
  return coerceTo(schemaAt(schema, []) ?? schema)(choice?.value ?? text.trim(), null, []);
}

/** How values of a paper are shown on its page, and read back: by the labels of choices and of what the plan in force names. */
interface Printer {
  value(value: unknown, column: Field): string;
  read(text: string, column: Field): unknown;
  name(key: string): string;
  /** Whether the page has a row in the table of this name: 「支出」 or 「収入」. */
  isDrawn(row: Row, table: string): boolean;
}

function printerFor(project: Project, { kind, data }: ProjectDocument, { programme, today }: Desk): Printer {
  const plan = planInForce(project, kind === 'report' ? data.completedOn : today);
  const labels = new Map([
    ...(plan?.indicators ?? []).map(({ id, label }) => [id, label] as const),
    ...(plan?.budgetLines ?? []).map(({ id, item }) => [id, item] as const),
    ...(plan?.milestones ?? []).map(({ id, what }) => [id, what] as const),
  ]);
  const name = (key: string) => labels.get(key) ?? key;
  return {
    name,
    value: (value, column) =>
      column.description.fromProject && typeof value === 'string'
        ? name(value)
        : printed(value, column, programme),
    read(text, column) {
      const id = [...labels].find(([, label]) => isSame(label, text))?.[0];
      return column.description.fromProject && id !== undefined ? id : typed(text, column, programme);
    },
    isDrawn({ value }, table) {
      const wanted = { 支出: 'expense', 収入: 'income' }[nfkc(table).trim()];
      if (wanted === undefined || !isGroup(value)) return true;
      const own = plan?.budgetLines.find(({ id }) => id === value['line'])?.kind;
      return (value['kind'] ?? own) === wanted;
    },
  };
}

/** What the page of a project calls its tables and columns, where the paper has other words. */
const PAGE_TABLES: Readonly<Record<string, readonly string[]>> = {
  budgetLines: ['お金：計画と実績', '予算', '支出', '収入'],
  settlement: ['お金：計画と実績', '決算', '支出', '収入'],
  indicators: ['評価項目：目標と結果'],
  results: ['評価項目：目標と結果', '評価項目', '成果'],
};
const PAGE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  amountYen: ['計画', '予算額'],
  actualYen: ['実績', '決算額'],
  actual: ['結果', '実績'],
  bearer: ['負担'],
  line: ['費目'],
  indicator: ['評価項目'],
};

const beyond = (number: number, last: number) => ({
  message: {
    ja: `${number}行目はありません。この表は${last}行目までです。`,
    en: `There is no row ${number}: the table has ${last}.`,
  },
  fix: {
    ja: `1から${last}までの数字か、その行にしかない言葉を書いてください。`,
    en: `Write a number from 1 to ${last}, or words that stand in that row alone.`,
  },
});

const NOTHING_WORDS = new Set(['なし', '空', '-', '']);
const isNothing = (text: string): boolean => NOTHING_WORDS.has(nfkc(text).trim());

const fold = (text: string): string =>
  nfkc(text)
    .replace(/[\s,、円]/g, '')
    .toLowerCase();
const isSame = (a: string, b: string): boolean => fold(a) === fold(b) || (isNothing(a) && b === '');

const TABLE: Sought = { ja: '表', en: 'table', among: { ja: 'この書類の表', en: 'the tables of the paper' } };
const ROW: Sought = { ja: '行', en: 'row', among: { ja: 'この表', en: 'the rows of the table' } };
const COLUMN: Sought = {
  ja: '列',
  en: 'column',
  among: { ja: 'この表の列', en: 'the columns of the table' },
};

const other = (old: string) => ({
  message: {
    ja: `そこには、いま「${shortened(old) || 'なし'}」と書いてあります。`,
    en: `What stands there is "${shortened(old)}".`,
  },
  fix: {
    ja: '書類・表・行・列を確かめてください。そこで合っていれば、いまの内容をこのとおりに書きます。',
    en: 'Check paper, table, row and column; if they are right, write just this.',
  },
});

const SAME = {
  message: { ja: 'いまの記録と同じ内容です。', en: 'The record says just this already.' },
  fix: { ja: '直した後の内容を書いてください。', en: 'Write what it should say.' },
};

const NO_VALUE = {
  message: { ja: 'この列に書ける内容ではありません。', en: 'The column cannot have this value.' },
  fix: {
    ja: '日付は 2026-04-01、金額は 120000 のように、選ぶ列は選択肢の言葉で書いてください。',
    en: 'Write a day as 2026-04-01, an amount as 120000, and a choice by its words.',
  },
};
