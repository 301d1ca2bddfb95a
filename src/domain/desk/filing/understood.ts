import type { Box, Form } from '../../forms/form.ts';
import { paperAt, type CityRecord } from '../../record/record.ts';
import { valueAt, parseField, isGroup } from '../../record/text/field-path.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import type { FiledPaper } from './outcome.ts';

/** A box with sums or days, and the values that were read from it: yen, or days in Japan. */
export interface Understood {
  readonly label: Text;
  readonly values: readonly (number | IsoDate)[];
}

/**
 * The sums and days of papers as they were understood, in the order of the boxes in which they are typed; `480千円` is 480000
 * here. What the record had before, as in the rest of a paper that a correction changes, is left out.
 */
export function understoodIn(
  papers: readonly FiledPaper[],
  forms: readonly Form[],
  { before, after }: { readonly before: CityRecord; readonly after: CityRecord },
): Understood[] {
  return papers.flatMap(({ kind, path }) => {
    const form = forms.find(({ kinds }) => kinds.some((own) => own === kind));
    const [now, then] = [paperAt(after, path)?.data, paperAt(before, path)?.data];
    return (form?.boxes ?? []).flatMap((box): Understood[] => {
      if (box.target.is !== 'field' || box.target.kind !== kind) return [];
      const values = valuesIn(box, box.target.field, now);
      const isNew = JSON.stringify(values) !== JSON.stringify(valuesIn(box, box.target.field, then));
      return isNew && values.length > 0 ? [{ label: box.label, values }] : [];
    });
  });
}

const MONEY_OR_DAY: readonly string[] = ['yen', 'date'];

function valuesIn({ entry, columns }: Box, field: string, data: unknown): (number | IsoDate)[] {
  const value = valueAt(data, parseField(field));
  if (MONEY_OR_DAY.includes(entry)) return plain(value);
  const rows = Array.isArray(value) ? value : isGroup(value) ? Object.values(value) : [];
  const told = columns.filter((column) => MONEY_OR_DAY.includes(column.entry));
  return rows.flatMap((row: unknown) =>
    told.flatMap((column) => plain(valueAt(row, parseField(column.field)))),
  );
}

const plain = (value: unknown): (number | IsoDate)[] =>
  typeof value === 'number' || typeof value === 'string' ? [value] : [];
