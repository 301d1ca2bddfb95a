import type { UnplacedFinding } from '../../../finding.ts';
import type { ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { eachMatch, placesIn } from '../spans.ts';

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

/** Returns every match of a global pattern, one character each. */
export function matchesOf(pattern: RegExp, text: string): Stray[] {
  const strays: Stray[] = [];
  eachMatch(pattern, text, (match) => strays.push({ character: match[0], at: match.index }));
  return strays;
}

/** Names of the characters that copying brings along most often. */
const NAMES: Readonly<Record<string, Text>> = {
  '0008': { ja: '後退', en: 'backspace' },
  '000B': { ja: '垂直タブ', en: 'vertical tab' },
  '000C': { ja: '改ページ', en: 'form feed' },
  '001B': { ja: 'エスケープ', en: 'escape' },
  '007F': { ja: '削除', en: 'delete' },
  '0085': { ja: '次の行', en: 'next line' },
  '00AD': { ja: 'ソフトハイフン', en: 'soft hyphen' },
  '061C': { ja: 'アラビア文字の方向の指定', en: 'Arabic letter mark' },
  '200B': { ja: '幅のない空白', en: 'zero width space' },
  '200C': { ja: '幅のない非接合子', en: 'zero width non-joiner' },
  '200D': { ja: '幅のない接合子', en: 'zero width joiner' },
  '200E': { ja: '左から右への指定', en: 'left-to-right mark' },
  '200F': { ja: '右から左への指定', en: 'right-to-left mark' },
  '2028': { ja: '行の区切り', en: 'line separator' },
  '2029': { ja: '段落の区切り', en: 'paragraph separator' },
  '202A': { ja: '左から右への埋め込み', en: 'left-to-right embedding' },
  '202B': { ja: '右から左への埋め込み', en: 'right-to-left embedding' },
  '202C': { ja: '方向の指定の終わり', en: 'pop directional formatting' },
  '202D': { ja: '左から右への上書き', en: 'left-to-right override' },
  '202E': { ja: '右から左への上書き', en: 'right-to-left override' },
  '2060': { ja: '単語の接合子', en: 'word joiner' },
  '2066': { ja: '左から右への隔離', en: 'left-to-right isolate' },
  '2067': { ja: '右から左への隔離', en: 'right-to-left isolate' },
  '2068': { ja: '方向の隔離', en: 'first strong isolate' },
  '2069': { ja: '隔離の終わり', en: 'pop directional isolate' },
  '3164': { ja: 'ハングルの埋め字', en: 'Hangul filler' },
  FEFF: { ja: 'バイト順の印', en: 'byte order mark' },
};

/** Returns a character that cannot be seen, by its number and, where people have one, its name: 「U+200B 幅のない空白」. */
export function nameOf(character: string): Text {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[number];
  return {
    ja: `U+${number}${name ? ` ${name.ja}` : ''}`,
    en: `U+${number}${name ? ` ${name.en}` : ''}`,
  };
}
