import type { UnplacedFinding } from '../../../finding.ts';
import type { ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { eachMatch } from '../text/matches.ts';
import { placesIn } from '../text/place.ts';
import { nameOf } from './names.ts';

/** A file with one of these is no text, which the reader tells; its other characters mean nothing. */
const NO_TEXT = /[\0\uFFFD]/;

/** Where one character stands that may not be there. */
export interface Stray {
  readonly character: string;
  readonly at: number;
}

/**
 * One finding for each such character of a file, at its first place: a binary file would fill pages otherwise.
 * `what` says what kind of character it is, `fix` what to do about it.
 */
export function* strayCharacters(
  file: ContentFile,
  strays: Iterable<Stray>,
  what: Text,
  fix: Text,
): Generator<UnplacedFinding> {
  const places = new Map<string, number[]>();
  for (const { character, at } of strays) {
    const known = places.get(character);
    if (known) known.push(at);
    else places.set(character, [at]);
  }
  if (places.size === 0 || NO_TEXT.test(file.text)) return;
  const placeAt = placesIn(file.text);
  for (const [character, ats] of places) {
    const name = nameOf(character);
    const more =
      ats.length > 1
        ? { ja: `（このファイルに${ats.length}か所）`, en: ` (${ats.length} times in this file)` }
        : { ja: '', en: '' };
    yield {
      file: file.path,
      field: null,
      ...placeAt(ats[0] ?? 0),
      message: {
        ja: `${what.ja}「${name.ja}」が入っています${more.ja}。`,
        en: `There is ${what.en}, ${name.en}${more.en}.`,
      },
      fix,
    };
  }
}

/** Every match of a global pattern, one character each. */
export function matchesOf(pattern: RegExp, text: string): Stray[] {
  const strays: Stray[] = [];
  eachMatch(pattern, text, (match) => strays.push({ character: match[0], at: match.index }));
  return strays;
}
