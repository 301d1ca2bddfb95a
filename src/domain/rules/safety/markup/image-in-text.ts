import { defineRule } from '../../rule.ts';
import { PICTURE } from '../../../prose/not-markup.ts';
import { filedTexts } from './body.ts';

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
