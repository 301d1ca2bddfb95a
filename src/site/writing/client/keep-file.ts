import type { Form } from '../../../domain/forms/form.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import { type DraftOf, printDraftFile, readDraftFile } from '../../../domain/writing/draft-file.ts';
import { LONGEST_DRAFT } from '../../../domain/writing/longest.ts';
import type { Words } from '../words.ts';
import { fill } from '../fill.ts';

/** Saves a draft as a file on the device; the browser makes it, nothing is sent. */
export function saveAsFile(form: Form, draft: Draft, of: DraftOf, name: string): void {
  const anchor = document.createElement('a');
  const text = printDraftFile(form, draft, of);
  anchor.href = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;
  anchor.download = name;
  anchor.click();
}

/** Bytes that a file of the longest draft may have, three to a Japanese character. */
const LARGEST = LONGEST_DRAFT * 3;

/** Reads a draft from a file that somebody chose: what is to be told of it, and the draft, where it is one of this form. */
export async function readFromFile(
  file: File,
  form: Form,
  of: DraftOf,
  words: Words,
): Promise<{ readonly draft: Draft | null; readonly said: string }> {
  const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
  const read = readDraftFile(form, text, of);
  switch (read.is) {
    case 'none':
      return { draft: null, said: words.notDraft };
    case 'other':
      return { draft: null, said: fill(words.otherDraft, { name: nameOf(read.of, words) }) };
    case 'draft': {
      const rest = read.unknown.length === 0 ? '' : ` ${words.loadedNot}${read.unknown.join('、')}`;
      return { draft: read.draft, said: words.loaded + rest };
    }
  }
}

const nameOf = ({ kind, from }: DraftOf, words: Words): string => {
  const form = kind === 'report' ? words.reportForm : words.proposalForm;
  return from === null ? form : `${form}（${from}）`;
};
