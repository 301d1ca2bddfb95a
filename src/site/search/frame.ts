import { blocksOf } from '../markup/blocks.ts';

/**
 * Headings, labels of facts, heads of tables, the line that names a version: they stand on every page of a kind. What
 * terms mean, which opens where they occur, is the glossary's.
 */
const FRAME = new RegExp(
  [
    '<h2\\b.*?</h2>',
    '<dt\\b.*?(?=<dd)',
    '<thead\\b.*?(?=<tbody)',
    '<nav\\b.*?</nav>',
    '<p class=soft>(?:(?!</p>).)*<code>.*?</p>',
    '<p [^>]*\\bpopover\\b.*?</p>',
  ].join('|'),
  'gs',
);

/** The texts of a page without those that are the frame of every page of its kind. */
export const contentOf = (markup: string): string[] => blocksOf(markup.replace(FRAME, ' '));
