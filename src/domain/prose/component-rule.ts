import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ATX, FENCE, isAtMargin, isClosing, lineAt } from './block-rules.ts';
import { COMPONENTS } from './components.ts';

/** A tag as it stands on a line of its own. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly is: 'opening' | 'closing' | 'whole';
}

const ATTRIBUTE = /\s+([A-Za-z][\w-]*)=(?:"([^"<>]*)"|'([^'<>]*)')/y;

/** The tag that a line is, or null: `<Note title="雨天の日">`, `</Note>`, `<Figure label="…" value="…" />`. */
export function tagOf(line: string): Tag | null {
  const text = line.trim();
  const closing = /^<\/([A-Za-z][\w.]*)\s*>$/.exec(text)?.[1];
  if (closing !== undefined) return { name: closing, attributes: [], is: 'closing' };
  const name = /^<([A-Za-z][\w.]*)/.exec(text)?.[1];
  if (name === undefined) return null;
  const attributes: { name: string; value: string }[] = [];
  ATTRIBUTE.lastIndex = name.length + 1;
  for (let at = ATTRIBUTE.lastIndex; ; at = ATTRIBUTE.lastIndex) {
    const found = ATTRIBUTE.exec(text);
    if (!found) {
      const end = /^\s*(\/?)>$/.exec(text.slice(at));
      return end ? { name, attributes, is: end[1] === '/' ? 'whole' : 'opening' } : null;
    }
    attributes.push({ name: found[1] ?? '', value: found[2] ?? found[3] ?? '' });
  }
}

/** Returns whether a tag is that of a component as the list has it: its name, its attributes, once each, and none missing. */
export function isListed({ name, attributes, is }: Tag): boolean {
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component || is === 'closing' || (is === 'whole') === component.content) return false;
  const names = attributes.map((attribute) => attribute.name);
  const required = Object.entries(component.attributes).flatMap(([key, one]) => (one.required ? [key] : []));
  return (
    new Set(names).size === names.length &&
    names.every((one) => Object.hasOwn(component.attributes, one)) &&
    required.every((one) => names.includes(one))
  );
}

/** Returns the tag that a line at the margin is, or null. */
const tagAt = (state: StateBlock, line: number): Tag | null =>
  isAtMargin(state, line) && lineAt(state, line).startsWith('<') ? tagOf(lineAt(state, line)) : null;

function rule(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const tag = tagAt(state, start);
  if (!tag || !isListed(tag)) return false;
  const close = tag.is === 'whole' ? start : closingLine(state, tag.name, start + 1, end);
  if (close === null) return false;
  if (silent) return true;
  const token = state.push('component_open', tag.name, 1);
  token.meta = {
    name: tag.name,
    attributes: Object.fromEntries(tag.attributes.map(({ name, value }) => [name, value])),
  };
  token.map = [start, close + 1];
  if (close > start) {
    const oldMax = state.lineMax;
    state.lineMax = close;
    state.md.block.tokenize(state, start + 1, close);
    state.lineMax = oldMax;
  }
  state.push('component_close', tag.name, -1);
  state.line = close + 1;
  return true;
}

/** The line that closes a component: the next one of its name; a component within a component of its own kind is text. */
function closingLine(state: StateBlock, name: string, from: number, end: number): number | null {
  let code: string | null = null;
  for (let line = from; line < end; line++) {
    if (isAtMargin(state, line)) {
      const text = lineAt(state, line);
      if (code !== null) {
        code = isClosing(text, code) ? null : code;
        continue;
      }
      code = FENCE.exec(text)?.[1] ?? null;
    }
    if (code !== null) continue;
    // A component lies within one section of the paper.
    if (isAtMargin(state, line) && (ATX.exec(lineAt(state, line))?.[1] ?? '###').length < 3) return null;
    const tag = tagAt(state, line);
    if (tag?.name !== name) continue;
    return tag.is === 'closing' ? line : null;
  }
  return null;
}

/** Gives a parser the components of a report. */
export function componentRule(parser: MarkdownIt): void {
  parser.block.ruler.before('fence', 'component', rule, { alt: ['paragraph', 'blockquote', 'list'] });
}
