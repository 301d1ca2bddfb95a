import type { Text } from '../text.ts';
import { addressFault } from '../rules/safety/markup/address.ts';
import { overloadOf } from '../rules/safety/markup/overload.ts';
import type { Said } from './words.ts';

/**
 * What the desk will refuse of a text's markup. The rules of the check have a parser, which is too heavy for a
 * telephone: here the signs themselves are looked for, outside of code. Bold that may not show is a warning of the
 * desk's only.
 */
export function markupProblems(text: string): Said[] {
  const overload = overloadOf(text, false);
  if (overload) return [{ message: overload.what, fix: PLAIN }];
  const written = withoutCode(text);
  return [
    ...(TAG.test(written) ? [HTML] : []),
    ...(IMAGE.test(written) ? [PICTURE] : []),
    ...linksIn(written)
      .filter((address) => addressFault(address) !== null)
      .slice(0, 1)
      .map(() => LINK),
  ];
}

/** Blocks between lines of ``` or ~~~, and words between backquotes; signs after a backslash are meant as signs. */
const withoutCode = (text: string): string =>
  text
    .replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '');

/** An opening tag, a comment, an instruction or a declaration; not an address in angle brackets. */
const TAG = /<(?:[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>|!--|\?|![A-Za-z])/;

const IMAGE = /!\[[^\]]*\]\(/;

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]+))|<([a-z][a-z0-9+.-]+:[^<>\s]*)>/gi)].map(
    ([, framed, bare, own]) => framed ?? bare ?? own ?? '',
  );

const PLAIN: Text = {
  ja: 'ふつうの文に書き直してください。',
  en: 'Please write it in plain sentences.',
};

const HTML: Said = {
  message: {
    ja: '「<」と「>」で囲んだ、HTMLのタグのような書き方があります。',
    en: 'There is something between “<” and “>” that looks like HTML.',
  },
  fix: {
    ja: '取り除くか、「＜」と「＞」に替えてください。',
    en: 'Remove it, or use other brackets.',
  },
};

const PICTURE: Said = {
  message: { ja: '画像は載せられません。', en: 'Pictures cannot be shown.' },
  fix: { ja: '画像の内容を文で書いてください。', en: 'Describe the picture in words.' },
};

const LINK: Said = {
  message: { ja: '開けないリンクがあります。', en: 'A link here cannot be opened.' },
  fix: {
    ja: 'リンク先を「https://」で始まる番地に直してください。',
    en: 'Let the link begin with https://.',
  },
};
