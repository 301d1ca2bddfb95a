import { compose, nfkc } from '../compose.ts';
import { KINDS, type DataOf } from '../record/kinds/index.ts';
import { PROPOSER_TYPES } from '../record/kinds/shared.ts';
import type { FiscalYear } from '../record/values.ts';
import { HISTORY_FIELDS, type HistoryField, type Mapping } from './mapping.ts';
import type { ImportRow, RowFinding } from './row.ts';

/** A row as a history document, or what is wrong with it. */
export interface ReadRow {
  readonly history: DataOf<'history'> | null;
  readonly findings: readonly RowFinding[];
}

type Give = (
  field: HistoryField | null,
  message: [ja: string, en: string],
  fix: [ja: string, en: string],
) => void;

/**
 * Reads one row by the mapping. Facts only: what the row does not say stays away, nothing is guessed. Columns
 * that no field takes are named in a warning, so that nothing is dropped in silence.
 */
export function historyFromRow(row: ImportRow, number: number, mapping: Mapping): ReadRow {
  const findings: RowFinding[] = [];
  const complain =
    (severity: RowFinding['severity']): Give =>
    (field, [ja, en], [fixJa, fixEn]) =>
      findings.push({
        row: number,
        column: field && (mapping[field] ?? field),
        severity,
        message: { ja, en },
        fix: { ja: fixJa, en: fixEn },
      });
  const wrong = complain('error');
  warnOfColumnsLeft(row, mapping, complain('warning'));

  const value = (field: HistoryField): string | undefined =>
    compose(row[mapping[field] ?? ''] ?? '').trim() || undefined;
  const candidate = prune({
    title: required('title', value, wrong),
    proposer: {
      type: proposerType(value('proposer.type'), wrong),
      name: required('proposer.name', value, wrong),
    },
    section: value('section'),
    proposedFiscalYear: year('proposedFiscalYear', value, wrong),
    adoptedFiscalYear: year('adoptedFiscalYear', value, wrong),
    carriedOutFiscalYear: year('carriedOutFiscalYear', value, wrong),
    amountYen: whole('amountYen', value, wrong),
    theme: list(value('theme')),
    sources: list(required('sources', value, wrong)),
  });
  if (findings.some((finding) => finding.severity === 'error')) return { history: null, findings };
  const parsed = KINDS.history.schema.safeParse(candidate);
  if (parsed.success) return { history: parsed.data, findings };
  for (const issue of parsed.error.issues) {
    const field = HISTORY_FIELDS.find((name) => issue.path.join('.').startsWith(name)) ?? null;
    wrong(
      field,
      ['この値は読み取れません。', 'This value cannot be read.'],
      ['データ項目の説明にある書き方に直してください。', 'Write it as the data dictionary says.'],
    );
  }
  return { history: null, findings };
}

type Value = (field: HistoryField) => string | undefined;

function required(field: HistoryField, value: Value, wrong: Give): string {
  const found = value(field);
  if (found === undefined)
    wrong(
      field,
      ['値がありません。', 'There is no value.'],
      ['この列に値を入れてください。', 'Fill in this column.'],
    );
  return found ?? '';
}

/** The fiscal year in which a past project was proposed, adopted or carried out: 1989 to 2200, also written in full width. */
function year(field: HistoryField, value: Value, wrong: Give): FiscalYear | undefined {
  return whole(field, value, wrong);
}

function whole(field: HistoryField, value: Value, wrong: Give): number | undefined {
  const found = value(field);
  if (found === undefined) return undefined;
  const plain = nfkc(found)
    .replace(/(円|年度)$/, '')
    .replaceAll(',', '');
  if (/^\d+$/.test(plain)) return Number(plain);
  wrong(
    field,
    [`「${found}」は数として読めません。`, `“${found}” is no number.`],
    ['数字だけで書いてください。', 'Write digits only.'],
  );
  return undefined;
}

function proposerType(found: string | undefined, wrong: Give): string {
  const known = PROPOSER_TYPES.find((type) => type === found);
  if (known) return known;
  wrong(
    'proposer.type',
    [`提案者の種類「${found ?? ''}」は使えません。`, `“${found ?? ''}” is no kind of proposer.`],
    [`${PROPOSER_TYPES.join('、')} のどれかにしてください。`, `Use one of ${PROPOSER_TYPES.join(', ')}.`],
  );
  return '';
}

const list = (found: string | undefined): string[] | undefined => found?.split(/[\s、;]+/).filter(Boolean);

function warnOfColumnsLeft(row: ImportRow, mapping: Mapping, warn: Give): void {
  const taken = new Set(Object.values(mapping));
  const left = Object.keys(row).filter((column) => !taken.has(column) && row[column]?.trim());
  if (left.length === 0) return;
  warn(
    null,
    [`取り込まない列があります: ${left.join('、')}`, `Columns that are not taken over: ${left.join(', ')}`],
    ['必要な列なら対応表に加えてください。', 'If one is needed, add it to the mapping.'],
  );
}

/** Optional keys that have no value are not there at all. */
const prune = (candidate: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined));
