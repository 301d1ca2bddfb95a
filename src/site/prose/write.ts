import { Html, escapeHtml } from '../markup/html.ts';
import { ELEMENTS, VOID, alignment, safeAddress } from './allow-list.ts';
import type { ProseNode } from './tree.ts';

/** Headings within prose begin below the heading of their place on the page, and never skip a level. */
export type HeadingLevel = 2 | 3 | 4 | 5;
const LAST_LEVEL = 6;

export interface Manner {
  readonly firstLevel?: HeadingLevel;
  readonly component?: ComponentWriter;
}

/** Writes a parsed tree as HTML: only what the allow-list names becomes markup, all else stays text. */
export function writeProse(nodes: readonly ProseNode[], { firstLevel = 5, component }: Manner = {}): Html {
  return new Html(new ProseWriter(firstLevel, component).all(nodes));
}

/** Writes a component of a report, or returns null where none of that name is allowed. */
export type ComponentWriter = (
  node: ProseNode,
  children: (nodes: readonly ProseNode[]) => Html,
) => Html | null;

class ProseWriter {
  private level: number;
  private readonly firstLevel: number;
  private readonly component: ComponentWriter | undefined;

  constructor(firstLevel: HeadingLevel, component: ComponentWriter | undefined) {
    this.firstLevel = firstLevel;
    this.level = firstLevel - 1;
    this.component = component;
  }

  all(nodes: readonly ProseNode[]): string {
    let text = '';
    for (const node of nodes) text += this.one(node);
    return text;
  }

  private one(node: ProseNode): string {
    if (node.type === 'text') return writeText(node.value ?? '');
    if (node.type === 'raw') return escapeHtml(node.value ?? '');
    if (node.type === 'element') return this.element(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const written = this.component?.(node, (nodes) => new Html(this.all(nodes)));
      return written ? written.text : this.all(node.children ?? []);
    }
    return '';
  }

  private element(node: ProseNode): string {
    const name = node.tagName ?? '';
    const properties = node.properties ?? {};
    if (/^h[1-6]$/.test(name)) return this.heading(node);
    if (name === 'img') return picture(properties);
    if (name === 'input') return properties['checked'] === true ? '☑' : '☐';
    const inside = name === 'pre' ? this.verbatim(node) : this.all(node.children ?? []);
    if (!ELEMENTS.has(name)) return inside;
    if (name === 'a') return link(properties['href'], inside);
    if (VOID.has(name)) return `<${name}>`;
    const start = attributes(name, properties);
    const whole = `<${name}${start}>${inside}</${name}>`;
    return name === 'table' ? `<div class="scroll" tabindex="0" role="group">${whole}</div>` : whole;
  }

  /** Text within code keeps its line breaks. */
  private verbatim(node: ProseNode): string {
    const text = (one: ProseNode): string => one.value ?? (one.children ?? []).map(text).join('');
    return `<code>${escapeHtml(text(node))}</code>`;
  }

  private heading(node: ProseNode): string {
    // Filed prose begins with headings of level 3.
    const asked = Number((node.tagName ?? 'h3').slice(1)) - 3 + this.firstLevel;
    this.level = Math.max(this.firstLevel, Math.min(asked, this.level + 1, LAST_LEVEL));
    return `<h${this.level}>${this.all(node.children ?? [])}</h${this.level}>`;
  }
}

/**
 * Two things that the parser leaves: a line that was broken when typed stays broken (people type lists without
 * signs), and 「**…**」 beside full-width signs, which Markdown's rule for emphasis overlooks, is strong.
 */
function writeText(value: string): string {
  if (value === '\n') return '';
  const escaped = escapeHtml(value);
  const strong = escaped.includes('**')
    ? escaped.replace(/\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g, '<strong>$1</strong>')
    : escaped;
  return strong.includes('\n') ? strong.replaceAll('\n', '<br>') : strong;
}

function link(address: unknown, inside: string): string {
  const safe = safeAddress(address);
  return safe === null ? inside : `<a href="${escapeHtml(safe)}" rel="nofollow ugc noopener">${inside}</a>`;
}

/** Pictures are never loaded from elsewhere (they would tell who reads); their words are shown. */
function picture(properties: Readonly<Record<string, unknown>>): string {
  const words = typeof properties['alt'] === 'string' ? properties['alt'] : '';
  return link(properties['src'], escapeHtml(words === '' ? '画像' : words));
}

function attributes(name: string, properties: Readonly<Record<string, unknown>>): string {
  if (name === 'ol' && Number.isInteger(properties['start'])) return ` start="${properties['start']}"`;
  if (name !== 'th' && name !== 'td') return '';
  const align = alignment(properties['style']);
  const scope = name === 'th' ? ' scope="col"' : '';
  return align === null ? scope : `${scope} class="${align}"`;
}
