import type { UnplacedFinding } from '../../finding.ts';
import { fieldsOf } from '../../schema/shape.ts';
import { KINDS, type Kind } from '../../record/kinds/index.ts';
import type { Project, ProjectDocument } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import { howToAdd } from '../how-to-add.ts';
import { descriptionAt } from '../labels.ts';
import { defineRule, type Rule, type RuleContext, type RuleWords } from '../rule.ts';

/** Whether a paper gives a field, and whether its other fields call for it. */
export interface Presence {
  readonly field: string;
  readonly given: boolean;
  readonly needed: boolean;
}

/** A row of a table of fields that papers need under a condition. The condition is the schema's `requiredWhen` or `onlyWhen`. */
export interface ConditionalField extends RuleWords {
  /** Returns the fields that the condition is about; none for other papers. */
  readonly fields: (document: ProjectDocument, project: Project, context: RuleContext) => readonly Presence[];
  /** The field may be given although it is not needed. Otherwise that is an error too. */
  readonly optional?: true;
}

/** Makes a rule of each row of the table. */
export const conditionalRules = (table: readonly ConditionalField[]): readonly Rule[] =>
  table.map(({ fields, optional = false, ...words }) =>
    defineRule({
      ...words,
      family: 'completeness',
      severity: 'error',
      scope: 'document',
      *check(document, project, context) {
        const { kind, path } = document;
        for (const presence of fields(document, project, context))
          yield* presenceFindings(path, kind, presence, optional);
      },
    }),
  );

/** Returns whether a field has a value, beside whether it needs one. */
export const field = (path: string, value: unknown, needed: boolean): Presence => ({
  field: path,
  given: value !== undefined,
  needed,
});

/** Returns the rows of a table, or undefined where it has none. */
export const rows = <T>(table: readonly T[] | undefined): readonly T[] | undefined =>
  table?.length ? table : undefined;

/**
 * Says that a field is missing although its condition holds, or is given although it does not. Condition and help come
 * from the schema, so that form, guide and check say the same. Throws where the schema has no condition for the field.
 */
export function* presenceFindings(
  file: string,
  kind: Kind,
  { field, given, needed }: Presence,
  optional: boolean,
): Iterable<UnplacedFinding> {
  if (given === needed || (given && optional)) return;
  const { label, help, requiredWhen, onlyWhen } = descriptionAt(kind, field);
  const condition = requiredWhen ?? onlyWhen;
  if (!condition) throw new Error(`The schema does not say when ${field} of a ${kind} is needed.`);
  const what = { file, field, label, condition };
  yield given ? misplaced(what, KINDS[kind].label) : { ...missing(what, help), ...addAll(file, kind, field) };
}

interface What {
  readonly file: string;
  readonly field: string;
  readonly label: Text;
  readonly condition: Text;
}

const missing = ({ file, field, label, condition }: What, help: Text) => ({
  file,
  field,
  message: {
    ja: `「${label.ja}」がありません。${condition.ja}に必要です。`,
    en: `"${label.en}" is missing; it is needed ${condition.en}.`,
  },
  allowed: help,
});

const misplaced = ({ file, field, label, condition }: What, paper: Text): UnplacedFinding => ({
  file,
  field,
  message: {
    ja: `「${label.ja}」が書かれていますが、書くのは${condition.ja}だけです。`,
    en: `"${label.en}" is given, but it has its place only ${condition.en}.`,
  },
  fix: {
    ja: `「${label.ja}」を消すか、「${paper.ja}」のほかの記入を確かめてください。`,
    en: `Take "${label.en}" away, or check what else the paper "${paper.en}" says.`,
  },
});

/** Returns what to add for a field. A group is added by the fields that its own schema requires. */
function addAll(file: string, kind: Kind, field: string): Pick<UnplacedFinding, 'fix' | 'give'> {
  const fix = howToAdd(file, field);
  if (descriptionAt(kind, field).entry !== 'group') return { give: [field], fix };
  const within = fieldsOf(KINDS[kind].schema).filter(
    ({ path, required }) => required && path.startsWith(`${field}.`),
  );
  return { give: within.map(({ path }) => path), fix };
}
