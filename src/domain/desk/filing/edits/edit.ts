import { boxFor } from '../../../forms/box-for.ts';
import { EDITS, type EditKind, type EditOf } from '../../../forms/edits/index.ts';
import type { FormProblem } from '../../../forms/form.ts';
import { allowedIn, howToAnswer } from '../../../forms/read/messages.ts';
import { KINDS, type DataOf, type Kind } from '../../../record/kinds/index.ts';
import { readDocument } from '../../../record/text/read-document.ts';
import { setField, UneditableError } from '../../../record/text/set-field.ts';
import { UnprintableError } from '../../../record/text/print.ts';
import { descriptionsAlong } from '../../../record/text/field-path.ts';
import type { Text } from '../../../text.ts';
import type { Composed, Filing } from '../compose.ts';
import type { Desk } from '../desk.ts';
import { headingFor } from '../printed.ts';

/** Makes the changed files of a filing from what was answered; as far as answers are missing, it says nothing of them. */
export type ComposeEdit<K extends EditKind> = (answers: EditOf<K>, filing: Filing, desk: Desk) => Composed;

export const NOTHING: Composed = { papers: [], problems: [], lowered: [] };

type Words = Pick<FormProblem, 'message' | 'fix'> & Partial<Pick<FormProblem, 'allowed' | 'elsewhere'>>;

/** Returns what stands in the way, at the box that asks for a field of the change; at the whole for null. */
export const problem = <K extends EditKind>(
  { form }: Pick<Filing, 'form'>,
  kind: K,
  field: (keyof EditOf<K> & string) | null,
  words: Words,
): FormProblem => ({
  heading: field === null ? null : headingFor(form, { kind, field }),
  line: null,
  ...words,
});

export const refuse = (...problems: FormProblem[]): Composed => ({ ...NOTHING, problems });

/** Says that a box which may stay empty must be filled in this time. */
export function mustWrite<K extends EditKind>(
  filing: Pick<Filing, 'form'>,
  kind: K,
  field: keyof EditOf<K> & string,
  why: Text,
): FormProblem {
  const label = descriptionsAlong(EDITS[kind].schema, field).at(-1)?.label ?? { ja: field, en: field };
  const box = boxFor(filing.form, kind, field);
  return problem(filing, kind, field, {
    message: {
      ja: `${why.ja}、「${label.ja}」が必要です。`,
      en: `"${label.en}" is needed ${why.en}.`,
    },
    ...(box ? { allowed: allowedIn(box) } : {}),
    fix: box ? howToAnswer(box) : { ja: '書いてください。', en: 'Please fill it in.' },
  });
}

/**
 * Returns the text of a file with other values in some fields, everything else as it stands; the fields that cannot have
 * their value. A field without a value stays as it is.
 */
export function withFields<K extends Kind>(
  text: string,
  kind: K,
  values: { readonly [F in keyof DataOf<K>]?: DataOf<K>[F] | undefined },
): { readonly text: string; readonly refused: readonly string[] } {
  const refused: string[] = [];
  let changed = text;
  for (const [field, value] of Object.entries(values)) {
    if (value === undefined || isThere(changed, kind, field, value)) continue;
    try {
      changed = setField(changed, kind, field, value);
    } catch (error) {
      if (!(error instanceof UneditableError || error instanceof UnprintableError)) throw error;
      refused.push(field);
    }
  }
  return { text: changed, refused };
}

function isThere(text: string, kind: Kind, field: string, value: unknown): boolean {
  const data = readDocument(kind, text).data as Readonly<Record<string, unknown>> | null;
  return JSON.stringify(data?.[field]) === JSON.stringify(value);
}

/** Says that a file is there and cannot be read, so that no form can change it. */
export const unreadable = (path: string, kind: Kind): Words => ({
  message: {
    ja: `「${KINDS[kind].label.ja}」（${path}）に読めない所があるため、フォームで直せません。`,
    en: `"${KINDS[kind].label.en}" (${path}) cannot be read, so that no form can change it.`,
  },
  fix: {
    ja: 'まず、点検が知らせている所をファイルで直してください。',
    en: 'First mend in the file what the check says of it.',
  },
});

/** Says that what was filed is what the record says already. */
export const UNCHANGED: Words = {
  message: { ja: 'いまの記録と同じ内容です。', en: 'The record says just this already.' },
  fix: { ja: '変えたい所を書いてください。', en: 'Write what is to change.' },
};
