import { schemaOfFile } from '../path.ts';
import { START, locatorOf } from './locator.ts';
import type { Position } from './locator.ts';

/**
 * Where a field stands in a file of the record: its key, its row, or the heading above its prose. A field that is
 * not there is where its group is, and on the first line where nothing of it is. Careful and slow (a fifth of a
 * millisecond): for findings only.
 */
export function locate(text: string, file: string, field: string | null): Position {
  const schema = schemaOfFile(file);
  return schema ? locatorOf(text, schema)(field) : START;
}
