import { withValue, parseField } from './field-path.ts';
import { editHead, applyEdit } from './edit-head.ts';
import { UneditableError } from './set-field.ts';
import { readProgramme } from './read-document.ts';
import { programmeSchema } from '../../programme/schema.ts';

/**
 * Returns the text of a programme with another value in one field (`site`, `offices[2].github`); all other lines stay
 * as they are, with their comments. Throws `UneditableError` for a programme that cannot be read and for a value that the
 * field cannot have.
 */
export function setProgrammeField(text: string, field: string, value: unknown): string {
  const { data } = readProgramme(text);
  if (data === null) throw new UneditableError('A programme that cannot be read cannot be changed.');
  const steps = parseField(field);
  const wanted = withValue(data, steps, value);
  const edited = applyEdit(text, editHead(text, programmeSchema, steps, wanted));
  if (JSON.stringify(sorted(readProgramme(edited).data)) !== JSON.stringify(sorted(wanted)))
    throw new UneditableError(
      `The field ${field} of a programme cannot have the value ${JSON.stringify(value)}.`,
    );
  return edited;
}

/** Returns the same value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}
