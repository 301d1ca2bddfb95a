import type { Kind } from '../record/kinds/index.ts';
import type { Expectation, Found } from '../record/problem.ts';
import type { Doubt } from '../record/text/written/reading.ts';
import type { Entry, FieldDescription } from '../schema/field.ts';
import type { Text } from '../text.ts';
import type { EditKind } from './edits/index.ts';

/** The kinds of paper that are filed by a form. */
export type FiledKind = Exclude<Kind, 'sitting' | 'roster' | 'history'>;

/** What a form fills in: a paper, or a change of files that are there. */
export type FormKind = FiledKind | EditKind;

/**
 * The forms of the desk, in the order in which people meet them. Its place is the number of a form's file, which stands in
 * addresses: a new form goes to the end.
 */
export const FORM_IDS = [
  'consult',
  'proposal',
  're-proposal',
  'consultation',
  'opinion',
  'assessment',
  'review',
  'decision',
  'agreement',
  'amendment',
  'progress',
  'report',
  'verification',
  'withdrawal',
  'termination',
  'correction',
  'activity',
  'paste',
  'sitting-plan',
  'sitting-change',
  'agenda',
  'minutes',
  'roster-change',
  'notification',
  'cell',
  'settlement',
  'programme-change',
  'offer',
  'partner',
  'side-word',
] as const;

export type FormId = (typeof FORM_IDS)[number];

/** What a form asks of itself, beside the fields of papers: which project, which paper, what to correct. */
export type Question = 'project' | 'kind' | 'paper' | 'field' | 'value' | 'why' | 'topic' | 'side';

/** A field of a paper or of a change: `budget.totalYen`, `criteria.synergy.reason`. */
export interface FieldTarget {
  readonly is: 'field';
  readonly kind: FormKind;
  readonly field: string;
}

/** Where the answer of a box goes: a field of a paper, or the form itself. */
export type Target = FieldTarget | { readonly is: 'question'; readonly question: Question };

/** One value that a box offers. What GitHub sends back is the Japanese label. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
}

/**
 * One column of a table that is typed as one line a row; `field` is relative to the row: `npo.met`. In a table of
 * keyed values `*` is the key. Rows within a row (targets) are one column, in pairs: `2026=24、2027=30`.
 */
export interface Column {
  readonly field: string;
  readonly label: Text;
  readonly required: boolean;
  /** What is typed in one cell. */
  readonly entry: Entry;
  readonly choices?: readonly Choice[];
  readonly example: string;
  readonly help?: Text;
}

/** How a box is filled in; groups and keyed fields are taken apart into boxes, so they do not occur. */
export type BoxEntry =
  | 'line'
  | 'prose'
  | 'choice'
  | 'choices'
  | 'confirm'
  | 'date'
  | 'number'
  | 'yen'
  | 'list'
  | 'table'
  | 'paper';

/** One question of a form: what stands between two headings of the issue that it makes. */
export interface Box {
  readonly target: Target;
  /** Further fields that have the same answer: who entered plan and agreement is asked once. */
  readonly also?: readonly FieldTarget[];
  /** The exact heading, unique in its form, without the hashes. */
  readonly heading: string;
  readonly label: Text;
  readonly help: Text;
  readonly example: string | null;
  /** Headings that this box had before. */
  readonly formerly: readonly string[];
  readonly entry: BoxEntry;
  readonly required: boolean;
  readonly description: FieldDescription | null;
  /** For `choice`, `choices` and `confirm`. */
  readonly choices: readonly Choice[];
  /** Choices that the form does not offer on its day, and that stay good where an issue has them. */
  readonly formerChoices: readonly Choice[];
  /** For `table`. */
  readonly columns: readonly Column[];
}

/** A form of the desk. What it makes is an issue whose body has the headings of the boxes, in their order. */
export interface Form {
  readonly id: FormId;
  readonly name: Text;
  readonly about: Text;
  /** The kinds of paper that it makes; none where the form says it itself (`correction`, `paste`). */
  readonly kinds: readonly FormKind[];
  /** What the title of the issue begins with: `【基本シート】`. */
  readonly titleStart: string;
  readonly boxes: readonly Box[];
}

/** What is wrong with an answer, for a face with words of its own: the form on the site has neither lines nor headings. */
export type FormFault = { readonly column?: Column } & (
  | { readonly is: 'not-written' | 'not-offered' | 'not-one-line' }
  | {
      readonly is: 'wrong-value';
      readonly found: Found;
      readonly expects: Expectation;
      readonly doubt?: Doubt;
    }
  | { readonly is: 'too-many-rows'; readonly most: number }
);

/** What is wrong in a filled-in form, in words for the person who filled it in. */
export interface FormProblem {
  /** The heading of the box as the person sees it, or null for the whole. */
  readonly heading: string | null;
  /** 1-based line in the text, or null. */
  readonly line: number | null;
  /** The row of a table, from 0, in which one cell is wrong and the others could be read. */
  readonly row?: number;
  readonly message: Text;
  readonly allowed?: Text;
  readonly fix: Text;
  /** Lines to be copied as they are, below the fix. */
  readonly copy?: string;
  /** The form in which it is mended, where the one that was filled in does not ask for it; with what is known. */
  readonly elsewhere?: {
    readonly form: FormId;
    readonly fields: Readonly<Record<string, string>>;
  };
  readonly fault?: FormFault;
}

/** One paper as a form says it: values by the keys of the schema, as far as they could be understood. */
export interface PaperAnswers {
  readonly kind: FormKind;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A filled-in form, read back. With a problem nothing may be filed; all problems are given at once. */
export interface FilledForm {
  readonly form: FormId;
  /** The answers to the form's own questions, trimmed, with the value of a choice instead of its label. */
  readonly questions: Readonly<Partial<Record<Question, string>>>;
  readonly papers: readonly PaperAnswers[];
  /** The pasted Markdown of a paper, for the form `paste`. */
  readonly pasted: string | null;
  readonly problems: readonly FormProblem[];
}

/** What the address of a new issue says of the issue itself; no box can have such a name. */
const RESERVED = new Set([
  'title',
  'body',
  'template',
  'labels',
  'milestone',
  'assignees',
  'projects',
  'type',
]);

/**
 * Returns the name of a box in addresses, which outlives a change of its heading: `needs.problem` is `needs-problem`. A field
 * that is called like a part of the address, or that two papers of one form have, has its paper's name before it:
 * `proposal-title`, `plan-agreed-npo-on`.
 */
export function boxId({ target }: Box): string {
  if (target.is === 'question') return target.question;
  const id = kebab(target.field);
  const isShared = target.field.startsWith('agreed.');
  return RESERVED.has(id) || isShared ? `${target.kind}-${id}` : id;
}

const kebab = (field: string): string =>
  field.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
