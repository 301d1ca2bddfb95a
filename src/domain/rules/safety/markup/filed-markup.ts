import { addressesIn, HTML, PICTURE } from '../../../prose/not-markup.ts';
import { urlFault, type UrlFault } from '../../../prose/url.ts';
import type { ContentFile } from '../../../record/record.ts';
import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { filedTexts } from '../filed-text.ts';
import { masked } from '../personal-data/mask.ts';
import type { Position } from '../spans.ts';

const MOST = 40;

/**
 * Returns a piece of filed text as a message may quote it: one line, short, without signs that a comment or a terminal
 * would act on, and without anything that looks like personal data.
 */
export function shortened(text: string): string {
  const line = masked(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...line];
  return signs.length > MOST ? `${signs.slice(0, MOST).join('')}…` : line;
}

export const rawHtml = defineRule({
  id: 'raw-html',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: 'HTMLの記述', en: 'Raw HTML' },
  why: {
    ja: 'HTMLは読む人の画面で動作を起こせるため、書類には使いません。タグとして読まれた語は、表示から消えることもあります。',
    en: 'HTML can act on a reader’s screen, so papers do without. Words that are taken for a tag may also vanish.',
  },
  remedy: {
    ja: 'タグを消し、太字は **…**、改行は空の行で表します。「<」をそのまま見せたいときは「＜」か `<` にします。',
    en: 'Remove the tag; use **…** for bold and an empty line for a break. To show “<” itself, write `<`.',
  },
  scope: 'file',
  *check(file) {
    for (const [tag, place] of tagsIn(file)) {
      const found = shortened(tag);
      const comment = tag.startsWith('<!--');
      yield {
        file: file.path,
        field: null,
        ...place,
        message: comment
          ? { ja: `画面に出ない注釈「${found}」があります。`, en: `There is a hidden comment, “${found}”.` }
          : { ja: `HTMLの記述「${found}」があります。`, en: `There is raw HTML, “${found}”.` },
        allowed: { ja: 'Markdownの書き方だけです。', en: 'Markdown only.' },
        fix: comment
          ? { ja: '注釈を消すか、本文として書いてください。', en: 'Remove it, or write it as text.' }
          : {
              ja: 'タグを消してください。語を「<」と「>」で囲んだだけなら、「＜」と「＞」に替えてください。',
              en: 'Remove the tag. Where a word was only put between “<” and “>”, use quotation marks.',
            },
      };
    }
  },
});

/** Opening tags, comments, instructions and declarations. Those of a report are the affair of `mdx-components`. */
function* tagsIn(file: ContentFile): Generator<readonly [tag: string, place: Position]> {
  if (file.path.endsWith('.mdx')) return;
  for (const { inline, placeOf } of filedTexts(file, /<[A-Za-z!?]/)) {
    if (inline.is !== 'text') continue;
    for (const [tag] of inline.text.matchAll(HTML)) {
      if (!tag.startsWith('</')) yield [tag, placeOf(tag)];
    }
  }
}

export const imageInText = defineRule({
  id: 'image-in-text',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '画像の埋め込み', en: 'An image in the text' },
  why: {
    ja: 'よそに置いた画像は、いつ誰が読んだかをその持ち主に知らせ、後から差し替えられます。記録に残るのは文字だけです。',
    en: 'Images kept elsewhere tell their owner who reads when, and can be exchanged later. The record keeps text only.',
  },
  remedy: {
    ja: '画像を、その画像のあるページへのリンクに替えます。',
    en: 'Replace it by a link to the page that has the image.',
  },
  scope: 'file',
  *check(file) {
    for (const { inline, placeOf } of filedTexts(file, /!\[/)) {
      if (inline.is !== 'text' || !PICTURE.test(inline.text)) continue;
      const place = placeOf('![');
      yield {
        file: file.path,
        field: null,
        ...place,
        message: {
          ja: '画像が埋め込まれています。画像は表示されず、書いたとおりの文字が載ります。',
          en: 'An image is embedded; the page shows what was typed instead.',
        },
        allowed: { ja: '文と、https:// で始まるリンクです。', en: 'Text, and links with https://.' },
        fix: {
          ja: '先頭の「!」を消してリンクにするか、画像の内容を文で書いてください。',
          en: 'Remove the “!” to make it a link, or describe the image in words.',
        },
      };
    }
  },
});

const ALLOWED = {
  ja: 'https:// か http:// で始まるURLです。ほかの書き方はリンクにならず、書いたとおりに載ります。',
  en: 'An address with https:// or http://; anything else is no link and is shown as typed.',
};

export const linkScheme = defineRule({
  id: 'link-scheme',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '使えないリンク先', en: 'A link that may not be used' },
  why: {
    ja: 'リンクの中には、開くと命令を実行するものや、別のサイトに見せかけるものがあります。',
    en: 'Some links run a command when they are opened, or pretend to lead to another site.',
  },
  remedy: {
    ja: 'リンク先を https:// で始まるURLに直すか、リンクを消します。',
    en: 'Use an address with https://, or remove the link.',
  },
  scope: 'file',
  *check(file) {
    for (const [url, place] of urlsIn(file)) {
      const fault = urlFault(url);
      if (fault === null) continue;
      const found = shortened(url);
      yield {
        file: file.path,
        field: null,
        ...place,
        message: {
          ja: `リンク先「${found}」は使えません。${FAULTS[fault].ja}`,
          en: `A link may not lead to “${found}”. ${FAULTS[fault].en}`,
        },
        allowed: ALLOWED,
        fix: {
          ja: 'https:// で始まるURLに直すか、リンクを消してください。',
          en: 'Use an address that begins with https://, or remove the link.',
        },
      };
    }
  },
});

/** Where something that is written as a link, but is none to the grammar, was to lead. */
function* urlsIn(file: ContentFile): Generator<readonly [url: string, place: Position]> {
  for (const { inline, placeOf } of filedTexts(file, /\]\(|\]:|<[A-Za-z]/))
    if (inline.is === 'text') for (const url of addressesIn(inline.text)) yield [url, placeOf(url)];
}

const FAULTS: Readonly<Record<UrlFault, Text>> = {
  scheme: { ja: 'この種類のリンクは開けません。', en: 'Links of this kind are not opened.' },
  disguised: {
    ja: '空白・逆斜線・見えない文字・「@」の前の名前など、見た目と違う場所に着く書き方です。',
    en: 'Blanks, backslashes, invisible signs or a name before “@” make it lead elsewhere than it seems.',
  },
  'no-scheme': { ja: '「https:」がありません。', en: 'It lacks “https:”.' },
  broken: { ja: 'URLとして読めません。', en: 'It cannot be read as an address.' },
};
