import { addressesIn, HTML, PICTURE } from '../prose/not-markup.ts';
import { parseProse } from '../prose/parse.ts';
import { textsOf } from '../prose/texts.ts';
import { urlFault } from '../prose/url.ts';
import type { Said } from './words.ts';

/** What the desk will refuse of a text's markup, each once, in words for whoever fills in a form. */
export function markupProblems(text: string): Said[] {
  if (!/[<[]/.test(text)) return [];
  const found = new Set<Said>();
  for (const { inline } of textsOf(parseProse(text))) {
    if (inline.is === 'link') continue;
    if (inline.text.search(HTML) >= 0) found.add(TAGS);
    if (PICTURE.test(inline.text)) found.add(PICTURES);
    if (addressesIn(inline.text).some((url) => urlFault(url) !== null)) found.add(LINK);
  }
  return [...found];
}

const TAGS: Said = {
  message: {
    ja: '「<」と「>」で囲んだ、HTMLのタグのような書き方があります。',
    en: 'There is something between “<” and “>” that looks like HTML.',
  },
  fix: {
    ja: '取り除くか、「＜」と「＞」に替えてください。',
    en: 'Remove it, or use other brackets.',
  },
};

const PICTURES: Said = {
  message: { ja: '画像は載せられません。', en: 'Pictures cannot be shown.' },
  fix: { ja: '画像の内容を文で書いてください。', en: 'Describe the picture in words.' },
};

const LINK: Said = {
  message: { ja: '開けないリンクがあります。', en: 'A link here cannot be opened.' },
  fix: {
    ja: 'リンク先を「https://」で始まるURLに直してください。',
    en: 'Let the link begin with https://.',
  },
};
