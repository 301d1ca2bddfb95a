import type * as z from 'zod/mini';
import type { Clause } from '../../finding.ts';
import { csvOf } from '../../csv.ts';
import type { Paper } from './described-papers.ts';
import { valueTypeOf, VALUE_TYPES, type ValueType } from './value-type.ts';
import { descriptionOf, type ProgrammeList, type FieldDescription } from '../../schema/field.ts';
import { walk, valuesOf, fieldsOf, type Field } from '../../schema/shape.ts';
import type { Text, Language } from '../../text.ts';

/** What the lists are called from which the values of a field come. */
export const LIST_LABELS: Readonly<Record<ProgrammeList, Text>> = {
  criteria: { ja: '制度の検討の指針', en: "The programme's guidelines" },
  sections: { ja: '制度の課', en: "The programme's sections" },
  offices: { ja: '制度の窓口と課', en: "The programme's offices" },
  themes: { ja: '制度の分野', en: "The programme's themes" },
  forms: { ja: '制度の協働の形態', en: "The programme's forms" },
  eligibility: { ja: '制度の応募の条件', en: "The programme's conditions" },
  courses: { ja: '制度のコース', en: "The programme's courses" },
  questions: { ja: '制度の、市からの質問', en: "The programme's own questions" },
  terms: { ja: '制度の趣旨の版', en: "The programme's versions of its terms" },
  members: { ja: '名簿の構成員', en: 'The members of the roster' },
  meetings: { ja: '会議', en: 'The sittings' },
};

/** Where a field stands in a paper: before the body, in it, or, for a group, some of its fields here and some there. */
type Where = 'frontmatter' | 'body' | 'both';

/** Where the field with this schema stands. A group stands where its fields do. */
export function whereOf(schema: z.core.$ZodType): Where {
  const entry = descriptionOf(schema)?.entry;
  if (entry === 'prose' || entry === 'body') return 'body';
  const places = new Set(Array.from(walk(schema), (place) => whereOf(place.schema)));
  if (places.size === 0) return 'frontmatter';
  if (places.size === 1) return [...places][0] ?? 'frontmatter';
  return 'both';
}

/** One row of the data dictionary: all that is to be known of one field of one kind of paper. */
export interface DictionaryRow {
  readonly kind: string;
  /** `budget.totalYen`, `asks[].due`, `criteria.*.judgement`. */
  readonly path: string;
  readonly label: Text;
  readonly help: Text;
  readonly type: ValueType;
  readonly list: boolean;
  /** R required, C required under the condition, O optional (with the condition, only under it). */
  readonly required: 'R' | 'C' | 'O';
  readonly condition: Text | null;
  /** `file`: the paper is YAML alone. */
  readonly where: Where | 'file';
  /** The heading of prose, without its `##`. */
  readonly heading: string | null;
  readonly allowed: readonly { readonly value: string | number | boolean; readonly label: Text }[] | null;
  /** The list of the record from which the values come. */
  readonly from: ProgrammeList | null;
  readonly example: string | null;
  readonly clauses: readonly Clause[];
}

/** The rows of one kind of paper, in the order in which it is printed. */
export function dictionaryOf(paper: Paper): readonly DictionaryRow[] {
  const nearest = new Map<string, readonly Clause[]>();
  return fieldsOf(paper.schema).map((field) => {
    const clauses = clausesOf(field, nearest, paper);
    nearest.set(field.path, clauses);
    return rowOf(field, paper, clauses);
  });
}

/** Returns the clause of the field itself, else those of the group that holds it, else those of its kind. */
function clausesOf(
  { path, description }: Field,
  nearest: ReadonlyMap<string, readonly Clause[]>,
  paper: Paper,
): readonly Clause[] {
  if (description.clause) return [description.clause];
  const group = path.slice(0, Math.max(0, path.lastIndexOf('.'))).replace(/(\[\]|\.\*)$/, '');
  return nearest.get(group) ?? paper.clauses;
}

function rowOf(field: Field, paper: Paper, clauses: readonly Clause[]): DictionaryRow {
  const { path, schema, description } = field;
  return {
    kind: paper.name,
    path,
    label: description.label,
    help: description.help,
    ...valueTypeOf(schema, description),
    ...requirementOf(field),
    where: paper.format === 'yaml' ? 'file' : whereOf(schema),
    heading: description.entry === 'prose' ? description.label.ja : null,
    allowed: allowedOf(schema, description),
    from: description.from ?? null,
    example: description.example ?? null,
    clauses,
  };
}

function requirementOf({ required, description }: Field): Pick<DictionaryRow, 'required' | 'condition'> {
  if (required) return { required: 'R', condition: null };
  if (description.requiredWhen) return { required: 'C', condition: description.requiredWhen };
  return { required: 'O', condition: description.onlyWhen ?? null };
}

function allowedOf(schema: z.core.$ZodType, { choices }: FieldDescription): DictionaryRow['allowed'] {
  const values = choices && valuesOf(schema);
  if (!choices || !values) return null;
  return values.flatMap((value) => {
    const label = choices[String(value)];
    return label ? [{ value, label }] : [];
  });
}

const HEADER = [
  '書類',
  '書類の名称',
  '項目',
  'ラベル（日本語）',
  'ラベル（英語）',
  '型',
  '必須',
  '条件（日本語）',
  '条件（英語）',
  '書く場所',
  '見出し',
  '書ける値（日本語）',
  '書ける値（英語）',
  '値の一覧',
  '例',
  '説明（日本語）',
  '説明（英語）',
  '条項',
];

const REQUIRED = { R: '必須', C: '条件付き', O: '任意' } as const;
const WHERE = {
  frontmatter: '先頭の項目',
  body: '本文',
  both: '先頭の項目と本文',
  file: 'ファイル',
} as const;

/** Returns the data dictionary as a table for spreadsheets. */
export function dictionaryCsv(papers: readonly Paper[], rows: readonly DictionaryRow[]): string {
  const names = new Map(papers.map((paper) => [paper.name, paper.label.ja]));
  return csvOf([HEADER, ...rows.map((row) => cellsOf(row, names.get(row.kind) ?? row.kind))]);
}

const cellsOf = (row: DictionaryRow, name: string): (string | null)[] => [
  row.kind,
  name,
  row.path,
  row.label.ja,
  row.label.en,
  VALUE_TYPES[row.type].ja + (row.list ? '（複数）' : ''),
  REQUIRED[row.required],
  row.condition?.ja ?? null,
  row.condition?.en ?? null,
  WHERE[row.where],
  row.heading,
  allowed(row, 'ja'),
  allowed(row, 'en'),
  row.from && LIST_LABELS[row.from].ja,
  row.example?.replaceAll('\n', ' ; ') ?? null,
  row.help.ja,
  row.help.en,
  row.clauses.join(' '),
];

const allowed = (row: DictionaryRow, language: Language): string | null =>
  row.allowed?.map(({ value, label }) => `${value}: ${label[language]}`).join(' ; ') ?? null;
