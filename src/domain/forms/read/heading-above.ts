import type { Form } from '../form.ts';

/** The heading of a form that stands above a line (1-based); null where none does. */
export function headingAbove(body: string, line: number, forms: readonly Form[]): string | null {
  const known = new Set(forms.flatMap(({ boxes }) => boxes.map(({ heading }) => heading)));
  const above = body.split(/\r\n|\r|\n/).slice(0, line);
  const found = above.findLast((text) => text.startsWith('### ') && known.has(text.slice(4).trim()));
  return found === undefined ? null : found.slice(4).trim();
}
