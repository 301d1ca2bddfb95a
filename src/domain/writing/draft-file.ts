import { boxId, type Box, type Form } from '../forms/form.ts';
import type { Draft, WrittenKind } from './draft.ts';
import { LONGEST_DRAFT } from './longest.ts';

/** Which form a draft belongs to. */
export interface DraftOf {
  readonly kind: WrittenKind;
  /** The project from which it starts; null for a new one. */
  readonly from: string | null;
}

const MARK = '記入中の下書き junkan/1';

/**
 * Returns a draft as a text that people can read, and that `readDraftFile` takes apart again: a line that says whose it is, then
 * each answer under the heading of its box. A line of an answer that looks like a heading has a backslash before it.
 */
export function printDraftFile(form: Form, draft: Draft, { kind, from }: DraftOf): string {
  const answers = form.boxes.flatMap((box) => {
    const typed = draft[boxId(box)] ?? '';
    const lines = typeof typed === 'string' ? typed.split('\n') : typed;
    return lines.join('').trim() === '' ? [] : [`### ${box.heading}`, '', ...lines.map(escaped), ''];
  });
  return [`# ${MARK} ${kind} ${from ?? '-'}`, '', ...answers].join('\n');
}

const escaped = (line: string): string => line.replace(/^(\\*#)/, '\\$1');
const plain = (line: string): string => line.replace(/^\\(\\*#)/, '$1');

/** What a file holds: a draft, with the headings and answers that its form does not know; or why it is none. */
export type ReadDraft =
  | { readonly is: 'draft'; readonly of: DraftOf; readonly draft: Draft; readonly unknown: readonly string[] }
  | { readonly is: 'other'; readonly of: DraftOf }
  | { readonly is: 'none' };

/** Returns the draft of a form that stands in a file, which may come from anybody: nothing but known boxes and offered choices is taken. */
export function readDraftFile(form: Form, text: string, own: DraftOf): ReadDraft {
  if (text.length > LONGEST_DRAFT) return { is: 'none' };
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const head = /^# 記入中の下書き junkan\/1 (proposal|report) (-|\d{4}-\d{4,8})$/.exec(first.trim());
  if (!head) return { is: 'none' };
  const of: DraftOf = { kind: head[1] as WrittenKind, from: head[2] === '-' ? null : (head[2] ?? null) };
  if (of.kind !== own.kind || of.from !== own.from) return { is: 'other', of };
  const draft: Record<string, Draft[string]> = {};
  const unknown: string[] = [];
  for (const { heading, answer } of sections(lines)) {
    const box = form.boxes.find((one) => one.heading === heading);
    if (!box) unknown.push(heading);
    else {
      const taken = takenBy(box, answer);
      unknown.push(...taken.unknown);
      draft[boxId(box)] = taken.typed;
    }
  }
  return {
    is: 'draft',
    of,
    draft,
    unknown: unknown.slice(0, MOST_TOLD).map((one) => [...one].slice(0, 40).join('')),
  };
}

const MOST_TOLD = 10;

function sections(lines: readonly string[]): { heading: string; answer: string[] }[] {
  const found: { heading: string; answer: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('### ')) found.push({ heading: line.slice(4).trim(), answer: [] });
    else found.at(-1)?.answer.push(plain(line));
  }
  return found;
}

/** What a box takes of an answer: a text as it is, of choices those that are offered. */
function takenBy(box: Box, answer: readonly string[]): { typed: Draft[string]; unknown: readonly string[] } {
  const offered = new Set(box.choices.map(({ label }) => label.ja));
  const picked = answer.map((line) => line.trim()).filter((line) => line !== '');
  switch (box.entry) {
    case 'choices':
    case 'confirm':
      return {
        typed: picked.filter((line) => offered.has(line)),
        unknown: picked.filter((line) => !offered.has(line)),
      };
    case 'choice': {
      const [one = ''] = picked;
      return offered.has(one) ? { typed: one, unknown: [] } : { typed: '', unknown: picked.slice(0, 1) };
    }
    default:
      return { typed: trimmed(answer), unknown: [] };
  }
}

/** Without the empty lines round it, which stand between the sections. */
const trimmed = (lines: readonly string[]): string => lines.join('\n').replace(/^\n+|\n+$/g, '');
