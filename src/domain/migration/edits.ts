import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';

/** One place of a text that is to become another; offsets are those of the text. */
export interface Edit {
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

/** Returns the text with its edits made; none of them touches another. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from || b.until - a.until)
    .reduce((made, { from, until, text: put }) => made.slice(0, from) + put + made.slice(until), text);

/** A block of YAML within a text, to be changed at single places: all bytes that no edit names stay. */
export class Block {
  readonly #text: string;
  readonly #at: number;
  /** The outermost map, or null where the block is none. */
  readonly root: YAMLMap | null;
  /** What ends the lines of the text. */
  readonly end: string;

  constructor(text: string, from: number, until: number) {
    this.#text = text;
    this.#at = from;
    this.end = text.includes('\r\n') ? '\r\n' : '\n';
    const { contents, errors } = parseDocument(text.slice(from, until), {
      schema: 'failsafe',
      uniqueKeys: false,
    });
    this.root = isMap(contents) && errors.length === 0 ? contents : null;
  }

  /** Returns the plain value of a key as a reader of YAML has it; null where it has none. */
  value(map: YAMLMap | null, key: string): string | null {
    const node = pairOf(map, key)?.value;
    return isScalar(node) ? String(node.value) : null;
  }

  /** Returns the text of a value as it is written, without what stands around it. */
  source(node: Node): string {
    const [from, until] = this.#range(node);
    return this.#text.slice(from, until).trimEnd();
  }

  /** Puts another text in the place of a value. */
  replace(node: Node, text: string): Edit {
    const [from, until] = this.#range(node);
    return { from, until: from + this.#text.slice(from, until).trimEnd().length, text };
  }

  /** Gives a key another name. */
  rename({ key }: Pair, name: string): Edit {
    return this.replace(key as Node, name);
  }

  /** Returns how far the key of a pair is indented. */
  margin({ key }: Pair): string {
    const [from] = this.#range(key as Node);
    const before = this.#text.slice(this.#lineStart(from), from);
    return ' '.repeat(before.length);
  }

  /** Puts keys with their values after a pair: each on lines of its own, or, within braces, after a comma. */
  insertAfter(map: YAMLMap, pair: Pair, lines: readonly string[], flow: string): Edit {
    const until = this.#endOf(pair);
    if (map.flow === true) return { from: until, until, text: `, ${flow}` };
    const at = this.#lineEnd(until);
    const margin = this.margin(pair);
    const isLast = at === this.#text.length;
    const text = lines
      .map((line) => `${isLast ? this.end : ''}${margin}${line}${isLast ? '' : this.end}`)
      .join('');
    return { from: at, until: at, text };
  }

  /** Puts a group in the place of a pair: on lines of its own, or, within braces, in braces. */
  exchange(map: YAMLMap, pair: Pair, name: string, entries: readonly string[]): Edit {
    const [from] = this.#range(pair.key as Node);
    const margin = this.margin(pair);
    const lines = entries.map((entry) => `${this.end}${margin}  ${entry}`).join('');
    const text = map.flow === true ? `${name}: { ${entries.join(', ')} }` : `${name}:${lines}`;
    return { from, until: this.#endOf(pair), text };
  }

  /** Takes a pair away: its lines, or, within braces, itself with its comma. */
  remove(map: YAMLMap, pair: Pair): Edit {
    const [from] = this.#range(pair.key as Node);
    const until = this.#endOf(pair);
    if (map.flow !== true) return { from: this.#lineStart(from), until: this.#lineEnd(until), text: '' };
    const index = map.items.indexOf(pair);
    const next = map.items[index + 1];
    if (next) return { from, until: this.#range(next.key as Node)[0], text: '' };
    const before = map.items[index - 1];
    return { from: before ? this.#endOf(before) : from, until, text: '' };
  }

  /** Returns the lines of a pair with the remarks that stand right above it, and where they are. */
  lines(pair: Pair): Edit {
    const [start] = this.#range(pair.key as Node);
    let from = this.#lineStart(start);
    for (;;) {
      const above = this.#lineStart(Math.max(0, from - 1));
      if (above >= from || !/^[ \t]*#/.test(this.#text.slice(above, from)) || above < this.#at) break;
      from = above;
    }
    const until = this.#lineEnd(this.#endOf(pair));
    return { from, until, text: this.#text.slice(from, until) };
  }

  /** Returns lines with an empty one before them, where there is one. */
  withBlankBefore(lines: Edit): Edit {
    const above = this.#lineStart(Math.max(0, lines.from - 1));
    const isBlank = above < lines.from && this.#text.slice(above, lines.from).trim() === '';
    return { ...lines, from: isBlank ? above : lines.from };
  }

  #range(node: Node): readonly [number, number] {
    const [from = 0, until = 0] = node.range ?? [];
    return [from + this.#at, until + this.#at];
  }

  /** Where the last value within a pair ends, or its key where it has none; remarks after it are not its own. */
  #endOf({ key, value }: Pair): number {
    const last = isCollection(value) && value.flow !== true ? value.items.at(-1) : undefined;
    if (isPair(last)) return this.#endOf(last);
    if (isNode(last)) return this.#endOf({ key, value: last } as Pair);
    const [from, until] = this.#range((isNode(value) ? value : key) as Node);
    const text = this.#text.slice(from, until);
    return from + text.trimEnd().length;
  }

  #lineStart(at: number): number {
    return this.#text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the next line begins, or the text ends. */
  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end + 1;
  }
}

/** Returns the pair of a key in a map. */
export const pairOf = (map: YAMLMap | null, key: string): Pair | undefined =>
  map?.items.find((item) => isScalar(item.key) && String(item.key.value) === key);

/** Returns the map that a key holds; null where it holds none. */
export function mapOf(map: YAMLMap | null, key: string): YAMLMap | null {
  const node = pairOf(map, key)?.value;
  return isMap(node) ? node : null;
}
