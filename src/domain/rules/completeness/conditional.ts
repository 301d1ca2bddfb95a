import type { Draft } from '../../finding.ts';
import { fieldsOf } from '../../record/faces/walk.ts';
import { KINDS, type Kind } from '../../record/kinds/index.ts';
import type { Text } from '../../text.ts';
import { howToAdd } from '../how-to-add.ts';
import { descriptionAt } from '../labels.ts';

/** A field that is there or not, in a paper that calls for it or not. */
export interface Conditional {
  readonly file: string;
  readonly kind: Kind;
  readonly field: string;
  readonly given: boolean;
  readonly needed: boolean;
  /** Whether it has no place at all unless it is needed; otherwise it may be given all the same. */
  readonly onlyThen: boolean;
}

/**
 * Says that a field is missing although its condition holds, or is given although it does not. The condition and
 * what to write come from the schema, so that form, guide and check say the same.
 */
export function* conditional({ file, kind, field, given, needed, onlyThen }: Conditional): Iterable<Draft> {
  if (given === needed || (given && !onlyThen)) return;
  const { label, help, requiredWhen, onlyWhen } = descriptionAt(kind, field);
  const condition = requiredWhen ?? onlyWhen;
  if (!condition) throw new Error(`The schema does not say when ${field} of a ${kind} is needed.`);
  const what = { file, field, label, condition };
  yield given ? misplaced(what, KINDS[kind].label) : missing(what, help, howToAddAll(kind, field));
}

interface What {
  readonly file: string;
  readonly field: string;
  readonly label: Text;
  readonly condition: Text;
}

const missing = ({ file, field, label, condition }: What, help: Text, fix: Text): Draft => ({
  file,
  field,
  message: {
    ja: `「${label.ja}」がありません。${condition.ja}に必要です。`,
    en: `"${label.en}" is missing; it is needed ${condition.en}.`,
  },
  allowed: help,
  fix,
});

const misplaced = ({ file, field, label, condition }: What, paper: Text): Draft => ({
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

/** A group is added by its fields; which of them it needs, its own schema says. */
function howToAddAll(kind: Kind, field: string): Text {
  const description = descriptionAt(kind, field);
  if (description.entry !== 'group') return howToAdd(field, description);
  const within = fieldsOf(KINDS[kind].schema).filter(
    ({ path, required }) => required && path.startsWith(`${field}.`),
  );
  const added = within.map((part) => howToAdd(part.path, part.description));
  return { ja: added.map(({ ja }) => ja).join(''), en: added.map(({ en }) => en).join(' ') };
}
