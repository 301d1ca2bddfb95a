import type { Text } from '../../../text.ts';
import { MDX_COMPONENTS, type Component } from '../mdx-allow-list.ts';
import type { MarkupNode } from './body.ts';
import { shortened } from './shortened.ts';

/** What a node of a report has that is not on the allow-list, each in a sentence; nothing for ordinary Markdown. */
export function* componentFaults(node: MarkupNode): Generator<Text> {
  switch (node.type) {
    case 'mdxjsEsm':
      yield codeFault(node.value ?? '');
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const found = shortened(`{${node.value ?? ''}}`);
      yield { ja: `式「${found}」は使えません。`, en: `The expression “${found}” may not be used.` };
      return;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* elementFaults(node, node.name ?? '');
  }
}

/** What is said of a line that imports or exports. */
export function codeFault(line: string): Text {
  const found = shortened(line);
  return { ja: `import や export の行「${found}」は使えません。`, en: `“${found}”: no import or export.` };
}

function* elementFaults(node: MarkupNode, name: string): Generator<Text> {
  const component = Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
  if (!component) {
    const found = shortened(`<${name}>`);
    yield { ja: `部品「${found}」は使えません。`, en: `The component “${found}” may not be used.` };
    return;
  }
  yield* attributeFaults(node, name, component);
  if (!component.content && (node.children ?? []).length > 0) {
    yield { ja: `<${name}> の間に文は置けません。`, en: `<${name}> has no text between its tags.` };
  }
}

function* attributeFaults(node: MarkupNode, name: string, { attributes }: Component): Generator<Text> {
  const given = new Set<string>();
  for (const { type, name: key = '', value } of node.attributes ?? []) {
    const found = shortened(key === '' ? `{${String(value)}}` : key);
    if (given.has(key)) {
      yield { ja: `<${name}> の「${found}」が二つあります。`, en: `<${name}> has “${found}” twice.` };
    }
    given.add(key);
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
      yield {
        ja: `<${name}> の「${found}」が、「"」で囲んだ文字ではありません。`,
        en: `“${found}” of <${name}> is not text in quotation marks.`,
      };
    } else if (!Object.hasOwn(attributes, key)) {
      yield {
        ja: `<${name}> に「${found}」という属性はありません。`,
        en: `<${name}> has no attribute “${found}”.`,
      };
    }
  }
  for (const [key, { required }] of Object.entries(attributes)) {
    if (required && !given.has(key)) {
      yield { ja: `<${name}> に「${key}」がありません。`, en: `<${name}> lacks “${key}”.` };
    }
  }
}
