import { nfkc } from '../compose.ts';
import { KINDS } from '../record/kinds/index.ts';
import { parseField, schemaAt } from '../record/text/field-path.ts';
import { YEN_UNITS, type YenUnit } from '../record/text/written/number.ts';
import { descriptionOf } from '../schema/field.ts';
import type { Text } from '../text.ts';
import { HISTORY_FIELDS, type HistoryField, type Mapping, USUAL_HEADINGS } from './fields.ts';
import { columnLetters, columnOfLetters, type ImportFinding, isBlank, type Table } from './import-table.ts';

/** The head of a list: its row, and which column holds which field. */
export interface Head {
  readonly row: number;
  /** The texts over the columns, on one line. */
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<HistoryField, number>;
  /** In what the amounts are counted; null where they are plain yen. */
  readonly unit: YenUnit | null;
  /** An error here says that the list cannot be taken over before somebody answers. */
  readonly findings: readonly ImportFinding[];
}

/** A list's head stands among its first rows, below titles and notes. */
const LOOKED_AT = 30;

/**
 * Finds the row with the headings, and the columns of the fields: those that `--map` names, and for the others those whose
 * heading is a usual one. Of two columns for one field none is taken: somebody must choose. Null where there is no such row.
 */
export function findHead(table: Table, mapping: Mapping): Head | null {
  const isList = table.numbering === 'list';
  const wanted = new Set(Object.values(mapping).map(folded));
  const scores = table.rows.slice(0, isList ? 1 : LOOKED_AT).map((row) => {
    const known = new Set(row.flatMap((cell) => fieldsOf(cell)));
    return known.size + row.filter((cell) => cell.trim() !== '' && wanted.has(folded(cell))).length;
  });
  const best = Math.max(...scores);
  const byLetters = Object.values(mapping).some((column) => columnOfLetters(column) !== null);
  const row =
    best >= (isList || wanted.size > 0 ? 1 : 2)
      ? scores.indexOf(best)
      : byLetters
        ? table.rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1)
        : -1;
  return row === -1 ? null : headAt(row, table, mapping);
}

function headAt(row: number, table: Table, mapping: Mapping): Head {
  const cells = table.rows[row] ?? [];
  const headings = cells.map(onOneLine);
  const columns = new Map<HistoryField, number>();
  const asked = new Set<number>();
  const findings: ImportFinding[] = [];
  for (const field of HISTORY_FIELDS) {
    const named = mapping[field];
    if (named === '') continue;
    const found = named === undefined ? usual(field, headings, mapping) : columnsNamed(named, headings);
    const [first] = found;
    if (found.length > 1) {
      findings.push(twice(field, found, row, headings));
      found.forEach((column) => asked.add(column));
    } else if (first !== undefined) columns.set(field, first);
    else if (named !== undefined) findings.push(noSuchColumn(field, named, row, headings));
  }
  findings.push(...columnsLeft(table, row, headings, new Set([...columns.values(), ...asked])));
  findings.push(...secondRow(table, row, headings, columns));
  const amount = columns.get('amountYen');
  const own = amount === undefined ? null : unitIn(headings[amount] ?? '');
  const above = table.rows
    .slice(0, row)
    .flat()
    .map(unitAbove)
    .find((unit) => unit !== null);
  return { row, headings, columns, unit: own === '円' ? null : (own ?? above ?? null), findings };
}

/** Returns the columns whose heading is usual for the field; those that another field was given are not asked again. */
function usual(field: HistoryField, headings: readonly string[], mapping: Mapping): number[] {
  const others = Object.entries(mapping).flatMap(([other, column]) =>
    other === field ? [] : columnsNamed(column, headings),
  );
  return headings.flatMap((heading, column) =>
    fieldsOf(heading).includes(field) && !others.includes(column) ? [column] : [],
  );
}

function columnsNamed(named: string, headings: readonly string[]): number[] {
  const found = headings.flatMap((heading, column) => (folded(heading) === folded(named) ? [column] : []));
  if (found.length > 0) return found;
  const letters = columnOfLetters(named);
  return letters !== null && letters < headings.length ? [letters] : [];
}

const onOneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
const folded = (heading: string): string => nfkc(heading).replace(/\s/g, '').toLowerCase();

/** Returns the fields for which a heading is usual. の (団体の種類), and what stands in brackets after it (a unit, a note) do not matter. */
function fieldsOf(heading: string): HistoryField[] {
  const whole = folded(heading).replaceAll('の', '');
  const bare = withoutNote(whole);
  return HISTORY_FIELDS.filter((field) => KNOWN.get(field)?.has(whole) || KNOWN.get(field)?.has(bare));
}

/** Returns the label of a field of a history document. */
export function labelOf(field: HistoryField): Text {
  const at = schemaAt(KINDS.history.schema, parseField(field));
  return (at && descriptionOf(at)?.label) ?? { ja: field, en: field };
}

const KNOWN: ReadonlyMap<HistoryField, ReadonlySet<string>> = new Map(
  HISTORY_FIELDS.map((field) => {
    const { ja, en } = labelOf(field);
    const names = [field, ja, en, ...USUAL_HEADINGS[field]];
    return [field, new Set(names.map((name) => folded(name).replaceAll('の', '')))];
  }),
);

/** 金額（千円）, 事業費[万円], 金額 単位：千円. */
function unitIn(heading: string): YenUnit | '円' | null {
  const found = /[(（[［【:：](?:単位[:：]?)?(百万円|千円|万円|円)/.exec(nfkc(heading))?.[1];
  return [...YEN_UNITS, '円' as const].find((unit) => unit === found) ?? null;
}

/** （単位：千円） above the list. */
function unitAbove(cell: string): YenUnit | null {
  const found = /単位[:：]?\s*(百万円|千円|万円)/.exec(nfkc(cell))?.[1];
  return YEN_UNITS.find((unit) => unit === found) ?? null;
}

function twice(
  field: HistoryField,
  columns: readonly number[],
  row: number,
  headings: readonly string[],
): ImportFinding {
  const label = labelOf(field);
  const each = columns.map((column) => `${columnLetters(column)}列「${headings[column] ?? ''}」`);
  const eachEn = columns.map((column) => `${columnLetters(column)} "${headings[column] ?? ''}"`);
  const choice = `--map ${field}=${columnLetters(columns[0] ?? 0)}`;
  return {
    at: { row, column: null },
    severity: 'error',
    message: {
      ja: `「${label.ja}」にあたる列が${columns.length}つあります: ${each.join('、')}。`,
      en: `${columns.length} columns could be "${label.en}": ${eachEn.join(', ')}.`,
    },
    fix: {
      ja: `取り込む列を選んでください（例: ${choice}）。`,
      en: `Choose the one to take (as in ${choice}).`,
    },
  };
}

function noSuchColumn(
  field: HistoryField,
  named: string,
  row: number,
  headings: readonly string[],
): ImportFinding {
  const there = headings.filter(Boolean).slice(0, 30);
  return {
    at: { row, column: null },
    severity: 'error',
    message: {
      ja: `--map ${field}=${named} の列がありません。`,
      en: `There is no column for --map ${field}=${named}.`,
    },
    fix: {
      ja: `見出しのとおりに書くか、列の記号（A、B …）で書いてください。見出し: ${there.join('、')}`,
      en: `Write the heading as it stands, or the letter of the column (A, B …). Headings: ${there.join(', ')}`,
    },
  };
}

/** 年度 over 提案 and 実施: a head in two rows. Which column 年度 means cannot be told from the first of them. */
function secondRow(
  { rows, numbering }: Table,
  row: number,
  headings: readonly string[],
  columns: ReadonlyMap<HistoryField, number>,
): ImportFinding[] {
  const below = rows[row + 1] ?? [];
  const isHeadAbove = (['title', 'proposer.name'] as const).every((field) => {
    const column = columns.get(field) ?? -1;
    const cell = onOneLine(below[column] ?? '');
    return cell === '' || cell === headings[column];
  });
  const own = below.filter((cell, column) => cell.trim() !== '' && onOneLine(cell) !== headings[column]);
  const isWords = own.length > 0 && own.every((cell) => !/\d|^[^ぁ-龠]*$/.test(nfkc(cell)));
  if (numbering === 'list' || !isHeadAbove || !isWords || own.some((cell) => /計|※|注/.test(cell))) return [];
  return [
    {
      at: { row: row + 1, column: null },
      severity: 'error',
      message: {
        ja: `見出しが二行に分かれています: ${own.slice(0, 10).join('、')}`,
        en: `The headings stand in two rows: ${own.slice(0, 10).join(', ')}.`,
      },
      fix: {
        ja: '「提案年度」「実施年度」のように、見出しを一行にまとめてください。',
        en: 'Put them into one row, as in 提案年度 and 実施年度.',
      },
    },
  ];
}

/** Returns a finding for the columns that are not taken over, so that nothing is dropped in silence. */
function columnsLeft(
  { rows, numbering }: Table,
  row: number,
  headings: readonly string[],
  taken: ReadonlySet<number>,
): ImportFinding[] {
  const body = rows.slice(row + 1);
  const left = [...headings.keys()].filter(
    (column) => !taken.has(column) && body.some((cells) => !isBlank([cells[column] ?? ''])),
  );
  if (left.length === 0) return [];
  const MOST = 30;
  const names = left.slice(0, MOST).map((column) => headings[column] || columnLetters(column));
  const more = left.length - names.length;
  return [
    {
      at: { row: numbering === 'list' ? null : row, column: null },
      severity: 'warning',
      message: {
        ja: `取り込まない列があります: ${names.join('、')}${more > 0 ? `、ほか${more}列` : ''}。`,
        en: `Columns that are not taken over: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
      },
      fix: {
        ja: '必要な列なら --map で対応する項目を選んでください。',
        en: 'If one is needed, give it a field by --map.',
      },
    },
  ];
}

/** A heading without what stands in brackets at its end, or after a ※. */
function withoutNote(heading: string): string {
  const opens = /[)\]】］]$/.test(heading) ? heading.search(/[([【［]/) : -1;
  const starts = [opens, heading.indexOf('※')].filter((at) => at >= 0);
  return starts.length === 0 ? heading : heading.slice(0, Math.min(...starts));
}
