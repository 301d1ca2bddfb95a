import { KINDS, type DataOf, type Kind } from '../kinds/index.ts';
import { layoutOf } from './layout.ts';

/** What stands in the head of a document's file: its data without what is written at length below. */
export function frontMatterOf<K extends Kind>(kind: K, data: DataOf<K>): unknown {
  const { prose, body } = layoutOf(KINDS[kind].schema);
  const below = body ? [...prose, body] : prose;
  return below.reduce<Group>((rest, { path }) => without(rest, path), data);
}

type Group = Readonly<Record<string, unknown>>;

/** The same without the value at a path; a group that held nothing else goes with it. */
function without(group: Group, [key, ...rest]: readonly string[]): Group {
  if (key === undefined || !(key in group)) return group;
  const { [key]: value, ...others } = group;
  if (rest.length === 0) return others;
  const left = without(value as Group, rest);
  return Object.keys(left).length === 0 ? others : { ...group, [key]: left };
}
