import { defineRule } from '../../rule.ts';
import { nodesOf } from './body.ts';
import { shortened } from './shortened.ts';

export const emphasisRenders = defineRule({
  id: 'emphasis-renders',
  family: 'safety',
  severity: 'warning',
  clause: null,
  title: { ja: '太字にならない書き方', en: 'Bold that does not show' },
  why: {
    ja: 'Markdownの決まりでは、「**」の内側が「」や（）で、外側が文字だと太字にならず、「**」がそのまま見えます。',
    en: 'By Markdown’s rule, “**” between a bracket inside and a letter outside is no bold and shows as it is typed.',
  },
  mend: {
    ja: 'かぎ括弧を「**」の外に出すか、「**」の外側に空白を置きます。',
    en: 'Put the brackets outside the “**”, or a space around it.',
  },
  scope: 'file',
  *check(file) {
    for (const { node, place } of nodesOf(file, /\*\*/)) {
      const found = node.type === 'text' ? UNRENDERED.exec(node.value ?? '') : null;
      if (!found) continue;
      yield {
        file: file.path,
        field: null,
        ...place,
        column: place.column + found.index,
        message: {
          ja: `「${shortened(found[0])}」は太字にならず、「**」がそのまま見えることがあります。`,
          en: `“${shortened(found[0])}” may not be bold; the “**” shows instead.`,
        },
        fix: {
          ja: '「**協働**」のように括弧を外に出すか、「**」の外側に半角の空白を置いてください。',
          en: 'Put brackets outside, as in 「**word**」, or a space on the outer side of each “**”.',
        },
      };
    }
  },
});

/** A pair of signs with words between them, left over in plain text. */
const UNRENDERED = /\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*/;
