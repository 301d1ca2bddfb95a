import type { Step } from './text/field-path.ts';

/** Something was asked of a file that could not be read there. Whoever judges papers catches it: the judgement waits. */
export class UnreadError extends Error {
  override readonly name = 'UnreadError';
  /** The path of the file within the content folder. */
  readonly file: string;
  constructor(file: string) {
    super(`${file} cannot be read there.`);
    this.file = file;
  }
}

/** Returns an answer, or null where it asks for what could not be read: whoever judges the paper waits for it. */
export function unlessUnread<T>(answer: () => T): T | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof UnreadError) return null;
    throw error;
  }
}

/** A place of a file that could not be read; the empty one is the whole file. */
export type UnreadPlace = readonly Step[];

/**
 * Returns what was read of a file, with a guard: to ask for what stands at an unread place throws `UnreadError`, whatever
 * is there. All else is answered as if the file had no fault.
 */
export function asFarAsRead<T>(read: unknown, places: readonly UnreadPlace[], file: string): T {
  const root: Node = { isUnread: false, children: new Map() };
  for (const place of places) nodeAt(root, place).isUnread = true;
  // The places that are not of the type are those that are guarded.
  return guarded(isHolder(read) ? read : {}, root, file) as T;
}

interface Node {
  isUnread: boolean;
  readonly children: Map<string, Node>;
}

function nodeAt(root: Node, place: UnreadPlace): Node {
  let node = root;
  for (const step of place) {
    const key = String(step);
    const next = node.children.get(key) ?? { isUnread: false, children: new Map<string, Node>() };
    node.children.set(key, next);
    node = next;
  }
  return node;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

function guarded(target: object, node: Node, file: string): object {
  const unread = (): never => {
    throw new UnreadError(file);
  };
  const made = new Map<string, object>();
  const at = (key: string | symbol): Node | undefined => {
    if (node.isUnread) unread();
    const child = typeof key === 'string' ? node.children.get(key) : undefined;
    return child?.isUnread === true ? unread() : child;
  };
  return new Proxy(target, {
    get(_, key) {
      const child = at(key);
      const value: unknown = Reflect.get(target, key);
      if (!child || typeof key !== 'string') return value;
      if (!isHolder(value)) return unread();
      const known = made.get(key) ?? guarded(value, child, file);
      made.set(key, known);
      return known;
    },
    has(_, key) {
      at(key);
      return Reflect.has(target, key);
    },
    ownKeys() {
      // Which keys there are is not known while one of them could not be read and is not among them.
      if (node.isUnread || [...node.children.keys()].some((key) => !Object.hasOwn(target, key))) unread();
      return Reflect.ownKeys(target);
    },
  });
}
