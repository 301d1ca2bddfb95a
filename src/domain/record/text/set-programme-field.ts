import { coerceTo } from './coerce.ts';
import { withValue, parseField, valueAt, type Step } from './field-path.ts';
import { editHead, applyEdit } from './edit-head.ts';
import { NO_OTHER, valuesIn, type ProgrammeText } from './extended.ts';
import { UneditableError } from './set-field.ts';
import { readProgramme } from './read-document.ts';
import { programmeSchema } from '../../programme/schema.ts';

/**
 * Returns the text of a programme with another value in one field (`site`, `offices[2].github`); all other lines stay
 * as they are, with their comments. What a programme has from the year that it extends is written into it, a list whole.
 * Throws `UneditableError` for a programme that cannot be read and for a value that the
 * field cannot have.
 */
export function setProgrammeField(
  text: string,
  field: string,
  value: unknown,
  textOf: ProgrammeText = NO_OTHER,
): string {
  const { data } = readProgramme(text, textOf);
  if (data === null) throw new UneditableError('A programme that cannot be read cannot be changed.');
  const steps = parseField(field);
  const wanted = withValue(data, steps, value);
  if (isSame(data, wanted)) return text;
  const own = (coerceTo(programmeSchema)(valuesIn(text) ?? {}, null, []) ?? {}) as object;
  const edited = isTakenFromBase(own, steps, value)
    ? `${text.replace(/(?<=.)\n?$/, '\n')}${field}:\n`
    : applyEdit(text, editHead(text, programmeSchema, ...inOwn(own, steps, wanted)));
  if (!isSame(readProgramme(edited, textOf).data, wanted))
    throw new UneditableError(
      `The field ${field} of a programme cannot have the value ${JSON.stringify(value)}.`,
    );
  return edited;
}

/** What only the extended year has is taken away by a key with nothing behind it. */
const isTakenFromBase = (own: object, steps: readonly Step[], value: unknown): boolean =>
  value === undefined && steps.length === 1 && valueAt(own, steps) === undefined;

/** Where a file is edited, and what it says itself afterwards: of a list that it did not have, the whole. */
function inOwn(own: object, steps: readonly Step[], wanted: unknown): [steps: readonly Step[], own: unknown] {
  const row = steps.findIndex(
    (step, index) => typeof step === 'number' && valueAt(own, steps.slice(0, index)) === undefined,
  );
  const place = row < 0 ? steps : steps.slice(0, row);
  return [place, withValue(own, place, valueAt(wanted, place))];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Returns the same value with its keys in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
}
