import { programmeSchema } from '../../programme/schema.ts';
import type { Programme } from '../../programme/schema.ts';
import { KINDS } from '../kinds/index.ts';
import type { DataOf, Kind } from '../kinds/index.ts';
import { readText } from './read-text.ts';
import type { Form, Reading } from './read-text.ts';

/** Rosters are lists of short values and have no body; every other kind is a paper. */
export const formOf = (kind: Kind): Form => (kind === 'roster' ? 'yaml' : 'markdown');

/** Reads one paper of a kind. Its data are null exactly when a problem other than `rewritten` was met. */
export function readDocument<K extends Kind>(kind: K, text: string): Reading<DataOf<K>> {
  // TypeScript does not follow the schema of a kind that is only known as `K`.
  return readText(KINDS[kind].schema, formOf(kind), text) as Reading<DataOf<K>>;
}

/** Reads the rules of the city from one fiscal year on. */
export function readProgramme(text: string): Reading<Programme> {
  return readText(programmeSchema, 'yaml', text);
}
