import { boxId } from '../forms/box-id.ts';
import type { Box, Form, FormId } from '../forms/form.ts';
import { NO_RESPONSE } from '../forms/read/answer.ts';

/** A form as far as somebody has filled it in on the site. */
export interface Draft {
  readonly form: FormId;
  /**
   * By the id of the box (`boxId`), what would stand under its heading in the issue, just as typed: a text, lines of a
   * table, the Japanese label of a choice, `標題, 標題` of several, `- [x] 条件` for each tick. Absent: not answered.
   */
  readonly answers: Readonly<Record<string, string>>;
  /** The project whose paper the draft began with: the earlier proposal, or the project that is reported on. */
  readonly startedFrom?: string;
}

/** The body of the issue that the form on GitHub would make of these answers: `readForm` reads it. */
export const bodyOf = (form: Form, { answers }: Draft): string =>
  form.boxes.map((box) => `### ${box.heading}\n\n${answerIn(box, answers[boxId(box)] ?? '')}`).join('\n\n');

function answerIn(box: Box, answer: string): string {
  if (box.entry === 'confirm') return tick(box, answer.split('\n'));
  return answer.trim() === '' ? NO_RESPONSE : answer;
}

/** The lines of a box of ticks; `ticked` are the lines or the Japanese labels of what is ticked. */
export function tick({ choices }: Pick<Box, 'choices'>, ticked: readonly string[]): string {
  const labels = new Set(ticked.map((line) => line.replace(/^- \[x\] /, '')));
  return choices.map(({ label }) => `- [${labels.has(label.ja) ? 'x' : ' '}] ${label.ja}`).join('\n');
}
