import type { Draft } from '../../finding.ts';
import type { Kind } from '../../record/kinds/index.ts';
import type { Text } from '../../text.ts';
import { labelAt } from '../labels.ts';
import { chooseInstead, listed, type Allowed } from '../../messages/allowed-values.ts';

/** A value that should be one of a list, and where it stands. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  readonly kind: Kind;
  readonly found: string;
  readonly known: readonly Allowed[];
  /** What the list is called. */
  readonly list: () => Text;
}

/** Says that a value is not on its list, with the list and the entry that is most likely meant. */
export function* unlessKnown({ file, field, kind, found, known, list }: Reference): Iterable<Draft> {
  if (known.some(({ key }) => key === found)) return;
  const [label, listName] = [labelAt(kind, field), list()];
  const keys = known.map(({ key }) => String(key));
  yield {
    file,
    field,
    message: {
      ja: `「${label.ja}」の「${found}」は、${listName.ja}にありません。`,
      en: `"${found}" in "${label.en}" is not in ${listName.en}.`,
    },
    allowed: listed(known),
    fix: chooseInstead(found, keys),
  };
}
