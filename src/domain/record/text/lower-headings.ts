import { headingsOf } from './headings.ts';

/** Prose that may stand under a heading of a paper, and whether anything had to be changed for it. */
export interface Lowered {
  readonly text: string;
  readonly lowered: boolean;
}

/**
 * Lowers the headings of what somebody wrote so that none is above level 3: all by the same number of levels, so
 * that their order stays, and none below 6. Code is left alone.
 */
export function lowerHeadings(markdown: string): Lowered {
  const headings = headingsOf(markdown).filter(({ level }) => level > 0);
  if (headings.length === 0) return { text: markdown, lowered: false };
  const by = 3 - Math.min(...headings.map(({ level }) => level));
  return { text: lowered(markdown, by), lowered: true };
}

function lowered(markdown: string, by: number): string {
  let text = '';
  let done = 0;
  for (const { level, start, end, text: title } of headingsOf(markdown, 6)) {
    if (level === 0) continue;
    text += `${markdown.slice(done, start)}${'#'.repeat(Math.min(level + by, 6))} ${title}\n`;
    done = end;
  }
  return text + markdown.slice(done);
}
