import * as z from 'zod/mini';
import type { Clause } from '../finding.ts';
import type { Text } from '../text.ts';

/**
 * How a person enters a field. `prose` stands in the body under a `##` heading that is the Japanese
 * label; `body` is the whole body of a paper that has no headings; everything else stands in the frontmatter.
 */
export type Entry =
  | 'line'
  | 'prose'
  | 'body'
  | 'choice'
  | 'choices'
  | 'confirm'
  | 'date'
  | 'time'
  | 'number'
  | 'yen'
  | 'list'
  | 'table'
  | 'group'
  | 'keyed';

/** Lists of the record from which the values of a field come (clause C29: offices and criteria are data). */
export type ProgrammeList =
  | 'criteria'
  | 'sections'
  | 'offices'
  | 'themes'
  | 'forms'
  | 'eligibility'
  | 'questions'
  | 'courses'
  | 'terms'
  | 'members'
  | 'meetings';

/** What the papers of a project have given ids to, and later papers of it name. */
export type ProjectList = 'indicators' | 'budgetLines' | 'tasks';

/** What form, page, check and data dictionary know of one field. */
export interface FieldDescription {
  readonly label: Text;
  /** One plain sentence that says what to write. */
  readonly help: Text;
  /**
   * A believable value, as a person would type it; the items of a list stand on lines of their own,
   * a keyed field shows one of its keys. Groups and tables have none: theirs is made of their fields'.
   */
  readonly example?: string;
  readonly entry: Entry;
  /** Japanese labels that this field had before; a body with one of them is still read. */
  readonly formerly?: readonly string[];
  /** In words, when the field must be there although it is not always required. */
  readonly requiredWhen?: Text;
  /** In words, when an optional field has a place at all; a field with `requiredWhen` says it there. */
  readonly onlyWhen?: Text;
  /** What to tell who cannot say yes to a confirmation: an honest no must not be advised to become a yes. */
  readonly unlessSo?: Text;
  /** The key of a group whose value may stand for the whole group, as a text: `github: name`. */
  readonly shorthand?: string;
  /** Labels of the values of an enumeration. */
  readonly choices?: Readonly<Record<string, Text>>;
  /** Values that no form offers: what only a migration writes. */
  readonly neverOffered?: readonly string[];
  readonly from?: ProgrammeList;
  readonly fromProject?: ProjectList;
  /** The clause that asks for just this field; without one, those of its kind hold. */
  readonly clause?: Clause;
  /** It holds how an office of the city is reached, which the programme publishes: no personal data. */
  readonly isOfficeContact?: true;
}

const descriptions = z.registry<FieldDescription>();

/**
 * Describes one field. The schema is copied first, so that one schema (a date, say) can serve many fields,
 * and the description sits on the outermost schema of the key, where `descriptionOf` looks for it.
 */
export function field<S extends z.core.$ZodType>(schema: S, description: FieldDescription): S {
  const own = z.clone(schema) as S;
  descriptions.add(own, description);
  return own;
}

/** Returns the description of a field's schema, or undefined for a schema that is no field (a row of a table, say). */
export function descriptionOf(schema: z.core.$ZodType): FieldDescription | undefined {
  return descriptions.get(schema);
}

/** Returns the label of one value of a field with choices; the value itself where it has none. */
export const choiceLabel = (schema: z.core.$ZodType, value: string): Text =>
  descriptionOf(schema)?.choices?.[value] ?? { ja: value, en: value };

/** What follows the kind in a file name: `review-2026-02.md` has the key of a meeting. */
export type KeyForm =
  'none' | 'date' | 'date-party' | 'issue' | 'section' | 'meeting' | 'meeting-member' | 'fiscalYear';

/** Who may file a kind; the roster and the programme say which persons that is. */
export type Filer =
  | 'anyone'
  | 'proposer'
  | 'consultation'
  | 'section'
  | 'member'
  | 'secretariat'
  | 'section-and-owner'
  | 'debtor'
  | 'council';

/** One kind of document, described once: forms, pages, checks and the data dictionary are made from it. */
interface KindDescription<K extends string = string, S extends z.core.$ZodType = z.core.$ZodType> {
  readonly kind: K;
  /** What it is called; where its step is named as well, `kindLabel` says so. */
  readonly label: Text;
  /** The step of the council that comes to it. */
  readonly step?: 1 | 2;
  /** One sentence for people who have never seen such a paper. */
  readonly purpose: Text;
  readonly clauses: readonly Clause[];
  readonly filedBy: Filer;
  readonly keyForm: KeyForm;
  readonly schema: S;
}

/** Keeps the literal types of a description. */
export function defineKind<const K extends string, S extends z.core.$ZodType>(
  description: KindDescription<K, S>,
): KindDescription<K, S> {
  return description;
}
