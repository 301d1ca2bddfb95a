import { type Box, boxId, type Form } from '../forms/form.ts';
import { notWritten } from '../forms/read/messages.ts';
import { cellsOf } from '../forms/read/table-answer.ts';
import type { DraftProblem } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { saidAtBox } from './messages.ts';

/** Returns what a form asks as required, by the answers given, and has no answer to: each box, and each cell of an entry that was begun. */
export const unanswered = (form: Form, draft: Draft): readonly DraftProblem[] =>
  form.boxes.flatMap((box) => {
    const typed = draft[boxId(box)] ?? '';
    if (box.entry === 'table') return emptyCells(box, String(typed));
    return box.required && isEmpty(box, typed) ? [told(box, null)] : [];
  });

/** Ticks are all given, or the box is not. */
const isEmpty = ({ entry, choices }: Box, typed: Draft[string]): boolean =>
  entry === 'confirm'
    ? !choices.every(({ label }) => typed.includes(label.ja))
    : (typeof typed === 'string' ? typed : typed.join('')).trim() === '';

function emptyCells(box: Box, typed: string): readonly DraftProblem[] {
  const rows = typed.split('\n').filter((line) => line.trim() !== '');
  if (box.required && rows.length === 0) return [told(box, null)];
  return rows.flatMap((line, row) => {
    const cells = cellsOf(line, box.columns.length);
    return box.columns.flatMap((column, at) =>
      column.required && (cells[at] ?? '') === '' ? [told(box, row, column)] : [],
    );
  });
}

function told(box: Box, row: number | null, column?: Box['columns'][number]): DraftProblem {
  const place = { box, line: 0, ...(row === null ? {} : { row }), ...(column ? { column } : {}) };
  return { box: boxId(box), row, severity: 'error', ...saidAtBox(notWritten(place), box) };
}
