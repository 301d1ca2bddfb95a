import { codeLinesOf } from '../../domain/rules/safety/markup/code-lines.ts';
import { MDX_COMPONENTS } from '../../domain/rules/safety/mdx-allow-list.ts';
import { html, type Html } from '../markup/html.ts';
import { mdxTree, type ProseNode } from './tree.ts';
import { writeProse } from './write.ts';

/** A report has more than the allow-list grants: no page is built of it. The check says where and what. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused';
}

/**
 * Prose of a report in MDX. It is parsed and its tree is written, never compiled or run. An import, an export, an
 * expression, a component or an attribute outside the allow-list throws `ReportRefused`.
 */
export function mdxProse(text: string): Html {
  const [code] = codeLinesOf(text);
  if (code) throw new ReportRefused(`“${code.text}” in a report.`);
  const nodes = mdxTree(text);
  for (const node of nodes) refuseUnlisted(node);
  return writeProse(nodes, { component: drawn });
}

function refuseUnlisted(node: ProseNode): void {
  if (/^mdx(jsEsm|FlowExpression|TextExpression)$/.test(node.type))
    throw new ReportRefused(`${node.type} in a report.`);
  if (isComponent(node)) attributesOf(node);
  for (const child of node.children ?? []) refuseUnlisted(child);
}

const isComponent = ({ type }: ProseNode): boolean =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** The attributes of a component, all of them literal texts that the list names. Throws `ReportRefused`. */
function attributesOf(node: ProseNode): Readonly<Record<string, string>> {
  const name = node.name ?? '';
  const component = Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name] : undefined;
  if (!component) throw new ReportRefused(`<${name}> in a report.`);
  const values: Record<string, string> = {};
  for (const { type, name: key, value } of node.attributes ?? []) {
    const listed =
      type === 'mdxJsxAttribute' && key !== undefined && Object.hasOwn(component.attributes, key);
    if (!listed || typeof value !== 'string') throw new ReportRefused(`<${name} ${key ?? '…'}> in a report.`);
    values[key] = value;
  }
  return values;
}

function drawn(node: ProseNode, children: (nodes: readonly ProseNode[]) => Html): Html | null {
  const values = attributesOf(node);
  const inside = children(node.children ?? []);
  switch (node.name) {
    case 'Note':
      return html`<div class="note">
        ${values['title'] && html`<p><strong>${values['title']}</strong></p>`}${inside}
      </div>`;
    case 'Voice':
      return html`<figure class="voice">
        <blockquote>${inside}</blockquote>
        <figcaption>${values['from']}</figcaption>
      </figure>`;
    case 'Figure':
      return html`<p class="figure">
        <span>${values['label']}</span> <strong>${values['value']}</strong>${values['unit']}
      </p>`;
    default:
      return null;
  }
}
