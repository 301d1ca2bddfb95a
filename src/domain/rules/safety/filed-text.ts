import type { Inline } from '../../prose/node.ts';
import { parserFor } from '../../prose/parse.ts';
import { textsOf } from '../../prose/texts.ts';
import type { ContentFile } from '../../record/record.ts';
import { splitFrontmatter } from '../../record/text/front-matter.ts';
import type { Position } from './spans.ts';

/** Returns whether a file was filed. The city's own pages were not: they are reviewed as the code is. */
export const isFiled = (file: ContentFile): boolean =>
  /\.mdx?$/.test(file.path) && !file.path.startsWith('pages/');

/** Returns the text below the frontmatter, and the line of the file on which it begins. */
export function bodyOf(file: ContentFile): { readonly text: string; readonly firstLine: number } {
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const parts = splitFrontmatter(text);
  return parts ? { text: parts.body, firstLine: parts.bodyLine } : { text, firstLine: 1 };
}

/** Words of a filed paper, or a link in it, outside of code. */
export interface FiledText {
  readonly inline: Extract<Inline, { is: 'text' | 'link' }>;
  /** Where a part of it stands in the file: in its line, at the first place that reads so. */
  placeOf(part: string): Position;
}

/**
 * The words and links of a filed paper's body, as its page will show them; none where `signs` do not occur in it, which
 * spares most papers the parser.
 */
export function* filedTexts(file: ContentFile, signs: RegExp): Generator<FiledText> {
  if (!isFiled(file) || !signs.test(file.text)) return;
  const { text, firstLine } = bodyOf(file);
  if (!signs.test(text)) return;
  const lines = text.split(/\r\n?|\n/);
  for (const { line, inline } of textsOf(parserFor(file.path)(text))) {
    const placeOf = (part: string): Position => ({
      line: firstLine + line,
      column: Math.max(0, (lines[line] ?? '').indexOf(part)) + 1,
    });
    yield { inline, placeOf };
  }
}
