import { defineRule } from '../../rule.ts';
import { nodesOf } from './body.ts';
import { shortened } from './shortened.ts';

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
  mend: {
    ja: '画像を、その画像のあるページへのリンクに替えます。',
    en: 'Replace it by a link to the page that has the image.',
  },
  scope: 'file',
  *check(file) {
    for (const { node, place } of nodesOf(file, /!\[/)) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue;
      const found = node.url === undefined ? '' : `「${shortened(node.url)}」`;
      yield {
        file: file.path,
        field: null,
        ...place,
        message: {
          ja: `画像${found}が埋め込まれています。画像は表示されません。`,
          en: `An image${node.url === undefined ? '' : ` (${shortened(node.url)})`} is embedded; it will not be shown.`,
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
