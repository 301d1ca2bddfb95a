import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { blockRules } from './block-rules.ts';
import { componentRule } from './component-rule.ts';
import { inlineRules } from './inline-rules.ts';
import { table } from './table.ts';

/**
 * The Markdown of filed papers, the only place that decides what is markup. It is made for people who do not know Markdown:
 * every sign that is no markup here stays as it was typed, and nothing that was typed is dropped.
 *
 * Markup is: blank lines between paragraphs; `#` and a blank at the very start of a line; lists with `-`, `*`, `1.`, `1)`;
 * quotations with `>`; tables with a line of hyphens below their head; code between lines of three backquotes or between
 * backquotes; `**strong**`, `*emphasis*`, `~~struck~~`; `[words](https://…)`, `<https://…>` and bare addresses; a line of
 * three hyphens or asterisks; a backslash before one of these signs. The page 「文の書き方」 (/help/markdown/) says it to people.
 *
 * All else of CommonMark and GFM is text: HTML, references (`&amp;`, `[x]: …`), footnotes, pictures, code by indentation,
 * headings by a line below them, `_emphasis_`, fences of tildes, `+` as a bullet.
 */
/** The parser drops what lies deeper than `maxNesting`; our rules for quotations and lists end long before. */
const made = () =>
  new MarkdownIt('zero', { maxNesting: 100 }).use(cjkFriendly).use(table).use(blockRules).use(inlineRules);

export const grammar = made();

/** The same with the components that a report (`.mdx`) may have, each tag on a line of its own. */
export const reportGrammar = made().use(componentRule);
