import type * as z from 'zod/mini';
import type { Clause } from '../../finding.ts';
import type { Text } from '../../text.ts';
import type { FieldDescription, ProgrammeList } from '../../schema/field.ts';
import type { Paper } from './papers.ts';
import { valuesOf } from './shape.ts';
import type { ValueType } from './value-type.ts';
import { valueTypeOf } from './value-type.ts';
import type { Field } from './walk.ts';
import { fieldsOf } from './walk.ts';
import type { Where } from './where.ts';
import { whereOf } from './where.ts';

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

/** The clause of the field itself, else those of the group that holds it, else those of its kind. */
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
