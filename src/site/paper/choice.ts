import type { Kind } from '../../domain/record/kinds/index.ts';
import type { Language } from '../../domain/text.ts';
import { shapeOf } from './shape.ts';

/** The label of a value that a kind's schema offers as a choice. */
export function choiceLabel(
  kind: Kind,
  key: string,
  value: string | number | boolean,
  lang: Language,
): string {
  const shape = shapeOf(kind).find((field) => field.key === key);
  return shape?.description?.choices?.[String(value)]?.[lang] ?? String(value);
}

/** The label of a field as the kind's schema has it. */
export function fieldLabel(kind: Kind, key: string, lang: Language): string {
  return shapeOf(kind).find((field) => field.key === key)?.description?.label[lang] ?? key;
}
