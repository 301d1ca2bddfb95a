import type { Problem } from '../problem.ts';
import { headingsOf, openCodeIn } from '../../prose/headings.ts';
import type { Heading } from '../../prose/headings.ts';
import { nearestOf } from './nearest.ts';
import { shortened } from './found.ts';
import type { Layout } from './layout.ts';

/** A part of a body under one heading that the schema knows. Offsets and lines are those of the body. */
export interface Section {
  readonly field: string;
  readonly path: readonly string[];
  readonly heading: Heading;
  /** Where the next heading begins, or the body ends. */
  readonly stop: number;
}

/** What a body says, and what in it has no place. */
export interface Body {
  readonly sections: readonly Section[];
  /** Lines are 0-based lines of the body, for the caller to count from where the body begins. */
  readonly problems: readonly (Problem & { readonly line: number })[];
}

/** Prose as it is kept: without blank lines around it and blanks at its end. */
export function proseIn(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** Divides a body at the headings of the schema, and says which headings and texts have no place there. */
export function sectionsOf(body: string, layout: Layout): Body {
  const sections: Section[] = [];
  const problems: (Problem & { readonly line: number })[] = [];
  const seen = new Map<string, Heading>();
  const headings = headingsOf(body).filter(({ level, text }) => level > 0 || layout.byHeading.has(text));
  const stray = strayProse(body, layout, headings[0]?.start ?? body.length);
  if (stray) problems.push(stray);
  const open = openCodeIn(body);
  if (open !== null) problems.push({ code: 'open-code', field: null, line: open });
  headings.forEach((heading, index) => {
    const stop = headings[index + 1]?.start ?? body.length;
    const { text, line } = heading;
    const known = heading.level === 2 ? layout.byHeading.get(text) : undefined;
    if (!known) {
      problems.push({ ...unknown(body, heading, layout), line });
      return;
    }
    const first = seen.get(known.field);
    if (first) {
      problems.push({
        code: 'repeated-heading',
        field: known.field,
        heading: text,
        firstLine: first.line,
        line,
      });
      return;
    }
    seen.set(known.field, heading);
    sections.push({ field: known.field, path: known.path, heading, stop });
  });
  return { sections, problems };
}

function unknown(body: string, { text, start, end }: Heading, layout: Layout): Problem {
  const lines = body.slice(start, end).trim();
  return {
    code: 'unknown-heading',
    field: null,
    heading: shortened(lines.includes('\n') ? text : lines),
    nearest: layout.byHeading.get(text)?.label ?? nearestOf(text, layout.headings),
    allowed: layout.headings,
  };
}

function strayProse(
  body: string,
  layout: Layout,
  stop: number,
): (Problem & { readonly line: number }) | null {
  if (layout.body) return null;
  const before = body.slice(0, stop);
  const found = before.trim();
  if (found === '') return null;
  const line = before.slice(0, before.indexOf(found)).split('\n').length - 1;
  return { code: 'stray-prose', field: null, found: shortened(found.split('\n')[0] ?? ''), line };
}
