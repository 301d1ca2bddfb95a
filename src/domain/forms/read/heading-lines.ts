import type { Box, Form } from '../form.ts';
import type { BodyLine } from './body-lines.ts';

/** A line of a body that is exactly a heading of a form, now or formerly. */
export interface HeadingLine {
  readonly line: BodyLine;
  readonly box: Box;
  /** The place of the box in its form, from 0. */
  readonly index: number;
}

/** The text of a heading of level 3 as GitHub makes them, or null for any other line. */
export function headingIn(line: string): string | null {
  if (!line.startsWith('###')) return null;
  const rest = line.slice(3);
  const text = rest.trim();
  return text !== '' && rest !== rest.trimStart() ? text : null;
}

/** The lines of a body that are headings of a form, wherever they stand, in the order of the body. */
export function headingLines(form: Form, lines: readonly BodyLine[]): HeadingLine[] {
  const known = new Map<string, Pick<HeadingLine, 'box' | 'index'>>();
  form.boxes.forEach((box, index) => {
    for (const heading of box.formerly) known.set(heading.normalize('NFC').trim(), { box, index });
  });
  form.boxes.forEach((box, index) => known.set(box.heading.normalize('NFC').trim(), { box, index }));
  return lines.flatMap((line) => {
    const heading = headingIn(line.text);
    const found = heading === null ? undefined : known.get(heading);
    return found ? [{ line, ...found }] : [];
  });
}

/** The lines that were probably meant to be headings, by what they say without blanks, hashes and widths. */
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
  line
    .normalize('NFKC')
    .replace(/[#\s\p{Cf}]+/gu, '')
    .toLowerCase();
