import { blocksOf } from '../markup/blocks.ts';

/** Headings, labels of facts and heads of tables: they stand on every page of a kind. */
const FRAME = /<h2\b.*?<\/h2>|<dt\b.*?(?=<dd)|<thead\b.*?(?=<tbody)|<nav\b.*?<\/nav>/gs;

/** The texts of a page without those that are the frame of every page of its kind. */
export const contentOf = (markup: string): string[] => blocksOf(markup.replace(FRAME, ' '));
