import type { Known } from '../../domain/programme/known.ts';
import type { Text } from '../../domain/text.ts';
import { placesText } from '../i18n/places.ts';

/** Something of a list of the programme as pages name it. */
export interface Listed {
  readonly key: string;
  readonly name: Text;
  readonly isFormer: boolean;
}

/** Everything of today, and of earlier years what the record still tells of, marked as such (C29). */
export function listedNames(
  known: ReadonlyMap<string, Known>,
  isTold: (key: string) => boolean,
): readonly Listed[] {
  return [...known.values()]
    .filter(({ key, isFormer }) => !isFormer || isTold(key))
    .map(({ key, label, isFormer }) => ({
      key,
      isFormer,
      name: isFormer ? placesText.former(label) : label,
    }));
}
