import type { Layout, Placed } from './layout.ts';
import type { LineEdit } from './lines.ts';
import { printable } from './print.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

/** The lines by which one prose of a body becomes another, or goes; counted from the body's first line. */
export function editBody(body: string, layout: Layout, field: Placed, prose: string | undefined): LineEdit {
  const lines = prose === undefined ? [] : printable(prose, layout).split('\n');
  if (layout.body) return replaceText(body, 0, body.length, lines);
  const { sections } = sectionsOf(body, layout);
  const own = sections.find((section) => section.field === field.field);
  if (!own) return insertSection(body, sections, layout, field, lines);
  if (prose !== undefined) return replaceText(body, own.heading.end, own.stop, lines);
  return { from: own.heading.line, until: lineAt(body, own.stop), lines: [] };
}

/** Replaces the text between two offsets; the blank lines around it stay, or are made where there are none. */
function replaceText(body: string, start: number, stop: number, lines: readonly string[]): LineEdit {
  const text = body.slice(start, stop);
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  const from = lineAt(body, start + Math.min(blank, text.length));
  if (end > blank) return { from, until: lineAt(body, start + end - 1) + 1, lines };
  const until = lineAt(body, stop);
  return { from: lineAt(body, start), until, lines: ['', ...lines, ...(stop < body.length ? [''] : [])] };
}

function insertSection(
  body: string,
  sections: readonly Section[],
  layout: Layout,
  field: Placed,
  prose: readonly string[],
): LineEdit {
  const order = layout.prose.map((each) => each.field);
  const place = order.indexOf(field.field);
  const before = sections.findLast((section) => order.indexOf(section.field) < place);
  const after = sections.find((section) => section.heading.start >= (before?.stop ?? 0));
  const offset = before?.stop ?? after?.heading.start ?? body.length;
  const from = lineAt(body, offset);
  const lead = /(?:^|\n)[ \t]*\n$/.test(body.slice(0, offset)) ? [] : [''];
  const lines = [...lead, `## ${field.label}`, '', ...prose, ...(offset < body.length ? [''] : [])];
  return { from, until: from, lines };
}

/** The 0-based line in which an offset stands; the one after the last for the end of a text without a last break. */
function lineAt(body: string, offset: number): number {
  const before = body.slice(0, offset);
  const breaks = before.split('\n').length - 1;
  return offset === body.length && before !== '' && !before.endsWith('\n') ? breaks + 1 : breaks;
}
