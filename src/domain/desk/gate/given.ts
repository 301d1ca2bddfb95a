import { CONTENT, contentPathOf } from '../../record/path.ts';
import { KINDS, type ProjectKind } from '../../record/kinds/index.ts';
import { SIDES, type Side } from '../../record/kinds/shared.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isGroup, parseField, schemaAt, valueAt } from '../../record/text/field-path.ts';
import { readDocument } from '../../record/text/read-document.ts';
import { setField, UneditableError } from '../../record/text/set-field.ts';

/**
 * What was given by approving a pull request on GitHub is written into the paper (`means: github`), so that the record says
 * who approved and by which means, and nobody has to ask git or GitHub for it. Only the gate writes it, from reviews that it
 * read itself. An approval binds to the paper without these entries: writing them voids none.
 */
export interface Given {
  /** Members of the council, for the field `approvals`. */
  readonly approvals: readonly { readonly member: string; readonly on: IsoDate }[];
  /** The sides, for fields that hold a word of each. */
  readonly words: Readonly<Partial<Record<WordField, Readonly<Partial<Record<Side, IsoDate>>>>>>;
}

/** Fields in which each side has its own word, with the day and the means. */
const WORD_FIELDS = ['agreed', 'judged'] as const;
type WordField = (typeof WORD_FIELDS)[number];

export const NOTHING_GIVEN: Given = { approvals: [], words: {} };

interface Row {
  readonly member: string;
  readonly on: IsoDate;
  readonly means: string;
}

/** The same text without what it says was given on GitHub; as it is where it is no paper that can be read. */
export function withoutGiven(path: string, text: string): string {
  return edited(path, text, (paper) => {
    const rows = rowsOf(paper.data);
    if (rows) paper.set('approvals', orNothing(rows.filter(({ means }) => means !== 'github')));
    for (const { field, isGitHub } of wordsOf(paper.data)) if (isGitHub) paper.set(field, undefined);
  });
}

/**
 * The text with just what was given on GitHub. What is typed of a sitting or a sheet stays; what the paper said of GitHub
 * `before`, on the default branch, stays, since it was true of the text of that day; any other claim goes.
 */
export function withGiven(path: string, text: string, before: string | null, given: Given): string {
  return edited(path, text, (paper) => {
    const was = before === null ? null : dataAt(path, before);
    if (paper.has('approvals')) paper.set('approvals', orNothing(rowsWith(paper.data, was, given)));
    for (const field of WORD_FIELDS)
      for (const side of SIDES) {
        const name = `${field}.${side}`;
        const [typed, earlier] = [valueAt(paper.data, [field, side]), valueAt(was, [field, side])];
        if (!paper.has(name) || (isGroup(typed) && typed['means'] !== 'github')) continue;
        const on = given.words[field]?.[side];
        const kept = isGroup(earlier) ? earlier : on === undefined ? undefined : { on, means: 'github' };
        if (JSON.stringify(typed) !== JSON.stringify(kept)) paper.set(name, kept);
      }
  });
}

/**
 * What an approval binds to: the paper without who approved or agreed, by whatever means. A name that the secretariat adds
 * from a sheet of paper takes no approval away.
 */
export function boundText(path: string, text: string): string {
  return edited(path, text, (paper) => {
    paper.set('approvals', undefined);
    for (const side of SIDES) paper.set(`agreed.${side}`, undefined);
  });
}

/** The members of whom a paper says that they approved on GitHub, each with the day. */
export const approvedOnGitHub = (path: string, text: string): readonly string[] =>
  (rowsOf(dataAt(path, text)) ?? []).flatMap(({ member, on, means }) =>
    means === 'github' ? [`${member} ${on}`] : [],
  );

/** The sides of which a paper says that they gave their word on GitHub: `agreed.npo`. */
export const saidOnGitHub = (path: string, text: string): readonly string[] =>
  wordsOf(dataAt(path, text)).flatMap(({ field, isGitHub }) => (isGitHub ? [field] : []));

/** Whether two texts of a paper say the same beside what was given on GitHub. */
export const isSameWithoutGiven = (path: string, a: string, b: string): boolean =>
  a === b || withoutGiven(path, a) === withoutGiven(path, b);

function rowsWith(data: unknown, was: unknown, { approvals }: Given): Row[] {
  const typed = (rowsOf(data) ?? []).filter(({ means }) => means !== 'github');
  const isTyped = (member: string): boolean => typed.some((row) => row.member === member);
  const isGiven = (member: string): boolean => approvals.some((row) => row.member === member);
  const earlier = (rowsOf(was) ?? []).filter(
    ({ member, means }) => means === 'github' && !isTyped(member) && !isGiven(member),
  );
  const now = approvals
    .filter(({ member }) => !isTyped(member))
    .map(({ member, on }) => ({ member, on, means: 'github' }));
  return [...typed, ...earlier, ...now];
}

const orNothing = (rows: readonly Row[]): readonly Row[] | undefined =>
  rows.length === 0 ? undefined : rows;

const rowsOf = (data: unknown): readonly Row[] | undefined =>
  valueAt(data, ['approvals']) as readonly Row[] | undefined;

const wordsOf = (data: unknown): { readonly field: string; readonly isGitHub: boolean }[] =>
  WORD_FIELDS.flatMap((field) =>
    SIDES.map((side) => {
      const word = valueAt(data, [field, side]);
      return { field: `${field}.${side}`, isGitHub: isGroup(word) && word['means'] === 'github' };
    }),
  );

interface Editing {
  readonly data: unknown;
  has(field: string): boolean;
  set(field: string, value: unknown): void;
}

/** Edits a paper by its path in the repository or below the content folder; leaves alone what cannot be read. */
function edited(path: string, text: string, edit: (paper: Editing) => void): string {
  const kind = kindAt(path);
  const data = kind && dataAt(path, text);
  if (!kind || !data) return text;
  let now = text;
  const has = (field: string): boolean => schemaAt(KINDS[kind].schema, parseField(field)) !== null;
  try {
    edit({
      data,
      has,
      set: (field, value) => {
        if (value !== undefined || valueAt(data, parseField(field)) !== undefined)
          now = setField(now, kind, field, value);
      },
    });
  } catch (error) {
    if (error instanceof UneditableError) return text;
    throw error;
  }
  return now;
}

function dataAt(path: string, text: string): unknown {
  const kind = kindAt(path);
  return kind === null ? null : readDocument(kind, text).data;
}

/** Kinds of paper that can hold such a word. */
function kindAt(path: string): ProjectKind | null {
  const below = path.startsWith(CONTENT) ? path.slice(CONTENT.length) : path;
  const place = contentPathOf(below);
  if (place?.is !== 'document') return null;
  const { schema } = KINDS[place.kind];
  const canHold = ['approvals', ...WORD_FIELDS].some((field) => schemaAt(schema, [field]) !== null);
  return canHold ? place.kind : null;
}
