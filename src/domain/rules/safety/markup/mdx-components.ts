import type { Draft } from '../../../finding.ts';
import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import { MDX_COMPONENTS } from '../mdx-allow-list.ts';
import type { Place } from '../text/place.ts';
import { bodyOf, mdxTree, placed } from './body.ts';
import { codeLinesOf } from './code-lines.ts';
import { codeFault, componentFaults } from './component-faults.ts';
import { overloadOf } from './overload.ts';

const NAMES = Object.keys(MDX_COMPONENTS);
const ALLOWED: Text = {
  ja: `${NAMES.map((name) => `<${name}>`).join('、')} と、「"」で囲んだ文字だけの属性です。`,
  en: `${NAMES.map((name) => `<${name}>`).join(', ')}, with attributes that are text in quotation marks.`,
};

export const mdxComponents = defineRule({
  id: 'mdx-components',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '報告書で使えない部品や式', en: 'Components or code that a report may not have' },
  why: {
    ja: '報告書（.mdx）では決まった部品だけが使えます。式や読み込みは、サイトを作る機械や読む人の画面で動くおそれがあるため使えません。',
    en: 'A report (.mdx) may use a few components. Imports and expressions could run while the site is built or read.',
  },
  mend: {
    ja: '使える部品に直すか、ふつうの文にします。「{」や「<」をそのまま見せたいときは `{` のように書きます。',
    en: 'Use an allowed component or plain text. To show “{” or “<” itself, write it as code: `{`.',
  },
  scope: 'file',
  *check(file) {
    if (!/^projects\/.*\.mdx$/.test(file.path)) return;
    const { text, firstLine } = bodyOf(file);
    if (overloadOf(text, true)) return;
    for (const { line, text: found } of codeLinesOf(text))
      yield refused(file.path, { line: line + firstLine - 1, column: 1 }, codeFault(found));
    const tree = mdxTree(text);
    if ('unreadableAt' in tree) return yield broken(file.path, tree.unreadableAt, firstLine);
    for (const { node, place } of placed(tree, firstLine)) {
      for (const message of componentFaults(node)) yield refused(file.path, place, message);
    }
  },
});

function refused(file: string, place: Place, message: Text): Draft {
  return {
    file,
    field: null,
    ...place,
    message,
    allowed: ALLOWED,
    fix: {
      ja: '使える部品に直すか、ふつうの文にしてください。',
      en: 'Use an allowed component, or write plain text.',
    },
  };
}

/** The parser's own words are for programmers; its place is what helps. */
function broken(file: string, { line, column }: Place, firstLine: number): Draft {
  return {
    file,
    field: null,
    line: line + firstLine - 1,
    column,
    message: {
      ja: 'ここから先の「<」または「{」が閉じていないため、報告書を読み取れません。',
      en: 'From here on a “<” or “{” is not closed, so the report cannot be read.',
    },
    allowed: ALLOWED,
    fix: {
      ja: '部品の終わりのタグを書いてください。記号そのものを見せたいときは `<` や `{` のように書きます。',
      en: 'Close the component. To show the sign itself, write it as code: `<` or `{`.',
    },
  };
}
