import type { UnplacedFinding } from '../../../finding.ts';
import { tagOf, type Tag } from '../../../prose/component-rule.ts';
import { COMPONENTS, type Component } from '../../../prose/components.ts';
import type { Text } from '../../../text.ts';
import { defineRule } from '../../rule.ts';
import type { Position } from '../spans.ts';
import { shortened } from './filed-markup.ts';
import { filedTexts } from '../filed-text.ts';

const NAMES = Object.keys(COMPONENTS);
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
  remedy: {
    ja: '使える部品に直すか、ふつうの文にします。「{」や「<」をそのまま見せたいときは `{` のように書きます。',
    en: 'Use an allowed component or plain text. To show “{” or “<” itself, write it as code: `{`.',
  },
  scope: 'file',
  *check(file) {
    if (!/^projects\/.*\.mdx$/.test(file.path)) return;
    const told = new Set<string>();
    for (const { inline, placeOf } of filedTexts(file, /[{}<]|import|export/)) {
      if (inline.is !== 'text') continue;
      for (const [found] of inline.text.matchAll(FOREIGN)) {
        const opened = /^<\/?([A-Za-z][\w.]*)/.exec(found)?.[1] ?? '';
        // One finding for both tags of a component.
        if (found.startsWith('</') && told.has(opened)) continue;
        told.add(opened);
        yield refused(file.path, placeOf(found), faultOf(found));
      }
    }
  },
});

/** Signs of code in the words of a report: a brace, a line that imports or exports, a tag that is none of the list. */
const FOREIGN = /[{}][^{}\n]{0,60}}?|^[ \t]*(?:import|export)\b[^\n]*|<[A-Za-z/!?][^<>\n]*>?/gm;

function faultOf(found: string): Text {
  const short = shortened(found);
  if (/^\s*(?:import|export)/.test(found))
    return { ja: `import や export の行「${short}」は使えません。`, en: `“${short}”: no import or export.` };
  if (!found.startsWith('<'))
    return { ja: `式「${short}」は使えません。`, en: `The expression “${short}” may not be used.` };
  const tag = tagOf(found);
  const name = tag?.name ?? /^<\/?([A-Za-z]*)/.exec(found)?.[1] ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component)
    return { ja: `部品「${short}」は使えません。`, en: `The component “${short}” may not be used.` };
  const wrong = tag && attributeFault(tag, component);
  if (wrong) return wrong;
  return component.content
    ? {
        ja: `部品「<${name}>」と「</${name}>」が、それぞれ一行に、同じ見出しの下にそろっていません。`,
        en: `<${name}> and </${name}> must each stand on a line of its own, below the same heading.`,
      }
    : {
        ja: `部品「<${name} … />」は、その一行だけに書きます。`,
        en: `<${name} … /> must stand on a line of its own, with nothing inside.`,
      };
}

function attributeFault({ name, attributes }: Tag, component: Component): Text | null {
  const given = attributes.map((one) => one.name);
  const twice = given.find((one, at) => given.indexOf(one) < at);
  if (twice !== undefined)
    return { ja: `<${name}> の「${twice}」が二つあります。`, en: `<${name}> has “${twice}” twice.` };
  const unknown = given.find((one) => !Object.hasOwn(component.attributes, one));
  if (unknown !== undefined)
    return {
      ja: `<${name}> に「${unknown}」という属性はありません。`,
      en: `<${name}> has no attribute “${unknown}”.`,
    };
  const missing = Object.entries(component.attributes).find(
    ([key, { required }]) => required && !given.includes(key),
  );
  return missing
    ? { ja: `<${name}> に「${missing[0]}」がありません。`, en: `<${name}> lacks “${missing[0]}”.` }
    : null;
}

function refused(file: string, place: Position, message: Text): UnplacedFinding {
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
