import type { ContentFile } from '../../../record/record.ts';
import { defineRule } from '../../rule.ts';
import type { Place } from '../text/place.ts';
import { HTML } from '../../../prose/not-markup.ts';
import { filedTexts } from './body.ts';
import { shortened } from './shortened.ts';

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
function* tagsIn(file: ContentFile): Generator<readonly [tag: string, place: Place]> {
  if (file.path.endsWith('.mdx')) return;
  for (const { inline, placeOf } of filedTexts(file, /<[A-Za-z!?]/)) {
    if (inline.is !== 'text') continue;
    for (const [tag] of inline.text.matchAll(HTML)) {
      if (!tag.startsWith('</')) yield [tag, placeOf(tag)];
    }
  }
}
