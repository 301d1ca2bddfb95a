import type { Box, Form } from '../form.ts';
import { untouched } from '../no-answer.ts';

/** What somebody typed into a box or picked there: a text, or the Japanese labels of choices. */
export type Typed = string | readonly string[];

/** The body of the issue that GitHub makes of a form; `typed` by the headings of the boxes. */
export function printBody(form: Form, typed: ReadonlyMap<string, Typed>): string {
  return form.boxes
    .map((box) => `### ${box.heading}\n\n${printAnswer(box, typed.get(box.heading) ?? '')}`)
    .join('\n\n');
}

function printAnswer(box: Box, typed: Typed): string {
  const picked = typeof typed === 'string' ? [typed] : typed;
  if (box.entry === 'confirm') {
    const former = box.formerChoices.filter(({ label }) => picked.includes(label.ja));
    return (former.length > 0 ? former : box.choices)
      .map(({ label }) => `- [${picked.includes(label.ja) ? 'x' : ' '}] ${label.ja}`)
      .join('\n');
  }
  const text = picked.join(', ');
  if (text.trim() === '') return untouched(box);
  return box.entry === 'paper' ? `\`\`\`markdown\n${text}\n\`\`\`` : text;
}
