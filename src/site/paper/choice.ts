import type { Kind } from '../../domain/record/kinds/index.ts';
import { choiceAt, labelAt } from '../../domain/rules/labels.ts';
import type { Language } from '../../domain/text.ts';

/** The label of a value that a kind's schema offers as a choice, in the page's language. */
export const choiceLabel = (kind: Kind, field: string, value: string | number, lang: Language): string =>
  choiceAt(kind, field, String(value))[lang];

/** The label of a field as the kind's schema has it, in the page's language. */
export const fieldLabel = (kind: Kind, field: string, lang: Language): string => labelAt(kind, field)[lang];
