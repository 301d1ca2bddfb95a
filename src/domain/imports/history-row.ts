import * as z from 'zod/mini';
import { nfkc } from '../compose.ts';
import { descriptionOf } from '../schema/field.ts';
import { KINDS, type DataOf } from '../record/kinds/index.ts';
import type { Problem } from '../record/problem.ts';
import { coerceTo } from '../record/text/coerce.ts';
import { parseField, schemaAt } from '../record/text/field-path.ts';
import { shortened, problemsOf } from '../record/text/zod-issues.ts';
import { readYenIn } from '../record/text/written/number.ts';
import { allowedFor } from '../messages/expectations.ts';
import { fixOf, messageOf } from '../messages/wrong-value.ts';
import type { Text } from '../text.ts';
import { faultIn, NOTHING, nothingIn, unwrapped } from './cell.ts';
import { HISTORY_FIELDS, type Given, type HistoryField } from './fields.ts';
import { labelOf, type Head } from './column-headings.ts';
import type { ImportFinding } from './import-table.ts';

export type History = DataOf<'history'>;

/** A row as a history document, or what is wrong with it. */
export interface ReadRow {
  readonly history: History | null;
  readonly findings: readonly ImportFinding[];
}

/** A choice that a list may name by its label: theme `environment` is 環境 in the programme. */
export interface Choice {
  readonly key: string;
  readonly label: Text;
}

export interface RowSetting {
  readonly head: Head;
  readonly given: Given;
  readonly themes: readonly Choice[];
}

/**
 * Reads one row. Facts only: what the row does not say stays away, nothing is guessed. Values are read as those of papers are,
 * by the schema of a history document, so 平成20年度 and 480千円 are understood and what can be read in two ways is asked about.
 */
export function historyFromRow(cells: readonly string[], row: number, setting: RowSetting): ReadRow {
  const { head, given, themes } = setting;
  const findings: ImportFinding[] = [];
  const tell = (field: HistoryField, told: Omit<ImportFinding, 'at'>): void => {
    const column = head.columns.get(field) ?? null;
    findings.push({
      at: { row, column, heading: column === null ? undefined : head.headings[column] },
      ...told,
    });
  };
  const cellOf = (field: HistoryField): string => {
    const column = head.columns.get(field);
    const cell = column === undefined ? '' : (cells[column] ?? '');
    const fault = faultIn(cell);
    if (fault) tell(field, { severity: 'error', ...fault });
    const text = unwrapped(cell);
    if (!NOTHING.test(text)) return text;
    tell(field, { severity: 'warning', ...nothingIn(text) });
    return '';
  };
  const value = (field: HistoryField): string => cellOf(field) || (given[field] ?? '');
  const wide = tooWide(cells, row, head);
  if (wide.length > 0) return { history: null, findings: wide };

  const [amount, amountProblem] = amountIn(value('amountYen'), head);
  const name = value('proposer.name');
  const [theme, themeProblem] = themesIn(value('theme'), themes);
  const notes: Problem[] = [amountProblem, themeProblem].filter((problem) => problem !== null);
  const raw = {
    title: value('title'),
    proposer: { type: typeOf(cellOf('proposer.type'), name, given), name },
    section: value('section'),
    proposedFiscalYear: value('proposedFiscalYear'),
    adoptedFiscalYear: value('adoptedFiscalYear'),
    carriedOutFiscalYear: value('carriedOutFiscalYear'),
    amountYen: amount,
    theme,
    sources: sourcesIn(value('sources')),
  };
  const { schema } = KINDS.history;
  const coerced = coerceTo(schema)(raw, null, notes);
  const parsed = z.safeParse(schema, coerced);
  const refused = parsed.success ? [] : problemsOf(schema, coerced, parsed.error.issues, notes);
  for (const problem of [...notes, ...refused]) {
    const field = HISTORY_FIELDS.find((one) => isWithin(problem.field ?? '', one)) ?? 'title';
    if (problem.code !== 'rewritten')
      tell(field, {
        severity: 'error',
        ...inWords(problem, field, { head, themes, written: cells[head.columns.get(field) ?? -1] ?? '' }),
      });
  }
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return { history: parsed.success && !isWrong ? parsed.data : null, findings };
}

const isWithin = (field: string, whole: string): boolean => field === whole || field.startsWith(`${whole}[`);

/** More cells than headings: mostly an amount with commas, `480,000`, that no quotation marks keep together. */
function tooWide(cells: readonly string[], row: number, { headings }: Head): ImportFinding[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled <= headings.length) return [];
  return [
    {
      at: { row, column: null },
      severity: 'error',
      message: {
        ja: `見出しは${headings.length}列なのに、この行には${filled}列あります。`,
        en: `This row has ${filled} cells, and the list has ${headings.length} headings.`,
      },
      fix: {
        ja: '「480,000」のようにコンマの入った値は、"480,000" のように引用符で囲むか、コンマを取ってください。',
        en: 'Put quotation marks around a value with a comma ("480,000"), or take the comma out.',
      },
    },
  ];
}

/** Returns the amount in yen, where its column counts thousands; otherwise as it stands, for the reader of papers. */
function amountIn(text: string, { unit }: Head): [string, Problem | null] {
  if (unit === null || text === '') return [text, null];
  const reading = readYenIn(text, unit);
  if (reading.is === 'read') return [String(reading.value), null];
  if (reading.is === 'unread') return [text, null];
  const found = { as: 'text', text: shortened(text) } as const;
  const problem = {
    code: 'wrong-value',
    field: 'amountYen',
    found,
    expects: { kind: 'yen' },
    doubt: reading.doubt,
  } as const;
  return ['', problem];
}

/** Other names of the kinds of proposer, beside their labels. */
const TYPES: Readonly<Record<string, string>> = {
  特定非営利活動法人: 'npo-corporation',
  認定特定非営利活動法人: 'npo-corporation',
  認定NPO法人: 'npo-corporation',
  任意団体: 'group',
  法人格なし: 'group',
  市職員: 'city-staff',
};

/** Returns the kind of a proposer. An NPO corporation says so in its name; otherwise the list, or whoever imports it, must say the kind. */
function typeOf(text: string, name: string, given: Given): string {
  if (text !== '') return TYPES[nfkc(text)] ?? text;
  const isCorporation = /NPO法人|特定非営利活動法人|\((?:特非|NPO)\)/.test(nfkc(name));
  return isCorporation ? 'npo-corporation' : (given['proposer.type'] ?? '');
}

/** Keys of the programme's themes, from keys or labels. */
function themesIn(text: string, themes: readonly Choice[]): [string[] | undefined, Problem | null] {
  if (text === '') return [undefined, null];
  const keyOf = (name: string): string | undefined =>
    themes.find(({ key, label }) => [key, label.ja, label.en].includes(name))?.key;
  const whole = keyOf(text);
  if (whole !== undefined) return [[whole], null];
  const names = text.split(/[\s、，,;；]+/).filter(Boolean);
  const unknown = names.find((name) => keyOf(name) === undefined);
  if (unknown === undefined) return [names.map((name) => keyOf(name) ?? name), null];
  const found = { as: 'text', text: shortened(unknown) } as const;
  const values = themes.map(({ key }) => key);
  return [undefined, { code: 'wrong-value', field: 'theme', found, expects: { kind: 'one-of', values } }];
}

/** Addresses, apart. What is no address stays whole, to be shown as it was written. */
function sourcesIn(text: string): string[] | undefined {
  if (text === '') return undefined;
  const parts = text.split(/[\s、;]+/).filter(Boolean);
  return parts.every((part) => /^https?:/i.test(nfkc(part))) ? parts : [text];
}

interface Told {
  readonly head: Head;
  readonly themes: readonly Choice[];
  /** What stands in the cell. */
  readonly written: string;
}

function inWords(
  problem: Problem,
  field: HistoryField,
  { head, themes, written }: Told,
): Pick<ImportFinding, 'message' | 'fix'> {
  const label = labelOf(field);
  if (problem.code !== 'wrong-value') return missing(field, head);
  const at = schemaAt(KINDS.history.schema, parseField(field));
  const name = { ja: `「${label.ja}」`, en: `"${label.en}"` };
  const isWhole = problem.found.as === 'text' && field !== 'theme' && written !== '';
  const wrong = isWhole ? { ...problem, found: { as: 'text', text: shortened(written) } as const } : problem;
  const message = messageOf(name, wrong);
  const fix = fixOf(wrong);
  if (problem.doubt || problem.expects.kind === 'oneLine') return { message, fix };
  const allowed =
    field === 'theme' ? themeNames(themes) : allowedFor(problem.expects, at ? descriptionOf(at) : undefined);
  return { message, fix: { ja: `${fix.ja}${allowed.ja}`, en: `${fix.en} ${allowed.en}` } };
}

const themeNames = (themes: readonly Choice[]): Text => ({
  ja: themes.map(({ label }) => `「${label.ja}」`).join('、'),
  en: themes.map(({ label }) => `"${label.en}"`).join(', '),
});

function missing(field: HistoryField, head: Head): Pick<ImportFinding, 'message' | 'fix'> {
  const label = labelOf(field);
  const example = field === 'sources' ? 'https://…' : field === 'proposer.type' ? 'group' : '…';
  return {
    message: { ja: `「${label.ja}」の値がありません。`, en: `There is no value for "${label.en}".` },
    fix: head.columns.has(field)
      ? {
          ja: '値を入れてください。上の行と結合されたセルだったときは、上の行と同じ値を入れます。',
          en: 'Fill it in; if the cell was merged with the one above, with the same value.',
        }
      : {
          ja: `列を足すか、どの行も同じなら --set ${field}=${example} で決めてください。列があるときは --map ${field}=列の見出し で選べます。`,
          en: `Add a column, or give one value for all rows by --set ${field}=${example}. A column with another heading is named by --map ${field}=HEADING.`,
        },
  };
}
