import { defineRule } from '../../rule.ts';
import { strayCharacters, type Stray } from './found.ts';

/**
 * Control characters but tab and line ends, and the two separators that break a line in some programs only.
 * U+0000 makes a file no text at all, which the reader tells.
 */
export function* controlsIn(text: string): Generator<Stray> {
  if (ONLY_PRINTED.test(text)) return;
  for (let at = 0; at < text.length; at++) {
    if (isControl(text.charCodeAt(at))) yield { character: text.charAt(at), at };
  }
}

/** Most texts have nothing but these. */
const ONLY_PRINTED = /^[\t\n\r -~\xa0-\u2027\u202a-\uffff]*$/;

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x00;
  return (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;
}

const FIX = {
  ja: 'その文字を消してください。ほかのソフトから写した文は、いったん「書式なし」で貼り付けると取り除けます。',
  en: 'Remove it. Pasting the text “without formatting” usually drops such characters.',
};

export const controlCharacters = defineRule({
  id: 'control-characters',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '制御文字', en: 'Control characters' },
  why: {
    ja: '制御文字は画面に出ず、読む環境によって文の見え方や動作を変えます。',
    en: 'Control characters are not shown, and change how a text looks or behaves from one program to the next.',
  },
  remedy: FIX,
  scope: 'file',
  *check(file) {
    const what = { ja: '画面に出ない制御文字', en: 'a control character, which is not shown' };
    yield* strayCharacters(file, controlsIn(file.text), what, FIX);
  },
});
