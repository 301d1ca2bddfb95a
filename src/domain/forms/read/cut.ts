import type { Box, Form, FormProblem } from '../form.ts';
import { bodyLines, type BodyLine } from './body-lines.ts';
import { headingLines, likelyHeadings, type HeadingLine } from './heading-lines.ts';
import * as say from './cut-words.ts';

/** What stands under the heading of one box. */
export interface Part {
  readonly box: Box;
  readonly heading: BodyLine;
  readonly lines: readonly BodyLine[];
}

/** A body, cut at the headings of its form; no parts where it could be cut in more ways than one. */
export interface Cut {
  readonly parts: readonly Part[];
  readonly problems: readonly FormProblem[];
}

/**
 * Cuts a body at the headings of a form. Each must stand there exactly once, in order and outside code and comments;
 * everything else is refused with its lines, so that nothing typed in one box can come to stand in another.
 */
export function cutBody(form: Form, body: string): Cut {
  const lines = bodyLines(body);
  const found = outsidePaper(headingLines(form, lines), lines);
  const [first] = found;
  if (!first) return { parts: [], problems: [say.noHeadings(form)] };
  const problems = [
    ...strayText(lines, first),
    ...enclosed(found, lines),
    ...repeated(found),
    ...missing(form, found, lines),
    ...moved(found),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (problems.length > 0) return { parts: [], problems };
  const parts = found.map(({ box, line }, index) => ({
    box,
    heading: line,
    lines: lines.slice(line.number, (found[index + 1]?.line.number ?? lines.length + 1) - 1),
  }));
  return { parts, problems: [] };
}

/** Takes a pasted paper in its fence whole, to the end of the body: what looks like a heading in it is its own. */
function outsidePaper(found: readonly HeadingLine[], lines: readonly BodyLine[]): readonly HeadingLine[] {
  const paper = found.find(({ box, line }) => box.entry === 'paper' && line.within === null);
  if (!paper) return found;
  const first = lines.find(({ text, number }) => number > paper.line.number && text.trim() !== '');
  if (first?.within?.what !== 'fence') return found;
  return found.filter(({ line }) => line.number < first.number);
}

function strayText(lines: readonly BodyLine[], first: HeadingLine): FormProblem[] {
  const stray = lines.find(({ text, number }) => number < first.line.number && text.trim() !== '');
  return stray ? [say.textBefore(stray.number, first.box)] : [];
}

/** How many enclosures are told: nobody needs the eleventh. */
const MOST = 10;

/** Code and comments that hold headings of the form, or that nobody closed. */
function enclosed(found: readonly HeadingLine[], lines: readonly BodyLine[]): FormProblem[] {
  const inside = Map.groupBy(found, ({ line }) => line.within);
  const enclosures = new Set(lines.flatMap(({ within }) => within ?? []));
  return [...enclosures]
    .filter((enclosure) => inside.has(enclosure) || !enclosure.closed)
    .slice(0, MOST)
    .flatMap((enclosure) => {
      const before = found.findLast(({ line }) => line.number < enclosure.line && line.within === null);
      if (before?.box.entry === 'paper') return [];
      return [say.enclosed(enclosure, before?.box ?? null, inside.get(enclosure) ?? [])];
    });
}

function repeated(found: readonly HeadingLine[]): FormProblem[] {
  const places = Map.groupBy(
    found.filter(({ line }) => line.within === null),
    ({ box }) => box,
  );
  return [...places].flatMap(([box, all]) =>
    all.length < 2
      ? []
      : [
          say.repeated(
            box,
            all.map(({ line }) => line.number),
          ),
        ],
  );
}

function missing(form: Form, found: readonly HeadingLine[], lines: readonly BodyLine[]): FormProblem[] {
  const looksLike = likelyHeadings(lines);
  return form.boxes.flatMap((box, index) => {
    if (found.some((other) => other.box === box)) return [];
    const after = found.filter((other) => other.index < index).at(-1);
    return [say.missing(box, after ?? null, looksLike(box))];
  });
}

/** Headings that stand after one that belongs behind them. */
function moved(found: readonly HeadingLine[]): FormProblem[] {
  let last: HeadingLine | null = null;
  const problems: FormProblem[] = [];
  const seen = new Set<Box>();
  for (const heading of found) {
    if (seen.has(heading.box)) continue;
    seen.add(heading.box);
    if (last && heading.index < last.index) problems.push(say.moved(heading, last));
    else last = heading;
  }
  return problems;
}
