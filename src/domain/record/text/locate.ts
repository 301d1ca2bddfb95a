import { schemaOfFile } from '../path.ts';
import { START, locatorOf } from './locator.ts';
import type { Position } from './locator.ts';

/**
 * Finds where fields stand in a file of the record: its key, its row, or the heading above its prose. A field that is
 * not there is where its group is, and on the first line where nothing of it is. The text is parsed once, when this is
 * made, which is slow (a fifth of a millisecond for a short paper): for findings only, and one for all of a file.
 */
export function locatorFor(text: string, file: string): (field: string | null) => Position {
  const schema = schemaOfFile(file);
  return schema ? locatorOf(text, schema) : () => START;
}
