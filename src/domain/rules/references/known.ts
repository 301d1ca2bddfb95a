import type { Draft } from '../../finding.ts';
import type { Text } from '../../text.ts';
import { chooseInstead, listed, type Allowed } from '../words.ts';

/** A value that should be one of a list, where it stands, and what the list is called. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  readonly label: Text;
  readonly found: string;
  readonly known: readonly Allowed[];
  readonly list: Text;
}

/** Says that a value is not on its list, with the list and the entry that is most likely meant. */
export function* unlessKnown({ file, field, label, found, known, list }: Reference): Iterable<Draft> {
  const keys = known.map(({ key }) => String(key));
  if (keys.includes(found)) return;
  yield {
    file,
    field,
    message: {
      ja: `「${label.ja}」の「${found}」は、${list.ja}にありません。`,
      en: `"${found}" in "${label.en}" is not in ${list.en}.`,
    },
    allowed: listed(known),
    fix: chooseInstead(found, keys),
  };
}

/** The entries of a programme's list as values that may be written. */
export const entriesOf = (list: readonly { readonly key: string; readonly label: Text }[]): Allowed[] =>
  list.map(({ key, label }) => ({ key, label }));
