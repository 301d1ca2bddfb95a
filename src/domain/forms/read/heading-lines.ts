import { nfkc } from '../../compose.ts';
import type { Box, Form } from '../form.ts';
import type { BodyLine } from './body-lines.ts';

/** A line of a body that is exactly a heading of a form, now or formerly. */
export interface HeadingLine {
  readonly line: BodyLine;
  readonly box: Box;
  /** The place of the box in its form, from 0. */
  readonly index: number;
}

/** Returns the lines of a body that are headings of a form, wherever they stand, in the order of the body. */
export function headingLines(form: Form, lines: readonly BodyLine[]): HeadingLine[] {
  const known = headingsOf(form);
  return lines.flatMap((line) => {
    const found = line.heading === null ? undefined : known.get(line.heading);
    return found ? [{ line, ...found }] : [];
  });
}

type Place = Pick<HeadingLine, 'box' | 'index'>;

const made = new WeakMap<Form, ReadonlyMap<string, Place>>();

/** Returns the headings of a form, now and formerly; gathered once for each form. */
function headingsOf(form: Form): ReadonlyMap<string, Place> {
  const known = made.get(form) ?? new Map<string, Place>();
  if (known.size > 0) return known;
  const places = form.boxes.map((box, index) => ({ box, index }));
  const all = [
    ...places.flatMap((place) => place.box.formerly.map((heading) => [heading, place] as const)),
    ...places.map((place) => [place.box.heading, place] as const),
  ];
  const found = new Map(all.map(([heading, place]) => [heading.normalize('NFC').trim(), place]));
  made.set(form, found);
  return found;
}

/** Returns the lines that were probably meant to be headings, by what they say without blanks, hashes and widths. */
export function likelyHeadings(lines: readonly BodyLine[]): (box: Box) => number | null {
  let byText: Map<string, number> | null = null;
  return ({ heading }) => {
    byText ??= new Map(
      lines
        .flatMap(({ text, number }) => (text.length < 200 ? [[folded(text), number] as const] : []))
        .reverse(),
    );
    return byText.get(folded(heading)) ?? null;
  };
}

const folded = (line: string): string =>
  nfkc(line)
    .replace(/[#\s\p{Cf}]+/gu, '')
    .toLowerCase();

/** Returns the heading of a form that stands above a line (1-based); null where none does. */
export function headingAbove(body: string, line: number, forms: readonly Form[]): string | null {
  const known = new Set(forms.flatMap(({ boxes }) => boxes.map(({ heading }) => heading)));
  const above = body.split(/\r\n|\r|\n/).slice(0, line);
  const found = above.findLast((text) => text.startsWith('### ') && known.has(text.slice(4).trim()));
  return found === undefined ? null : found.slice(4).trim();
}
