import type { Link } from './call.ts';

/** The part of an address that no server sees: `#12.key`. */
export const fragmentOf = ({ issue, key }: Link): string => `#${issue}.${key}`;

/** The link that an address holds; null where it holds none. */
export function linkIn(hash: string): Link | null {
  const found = /^#([1-9]\d{0,8})\.([\w-]{43})$/.exec(hash);
  return found?.[1] && found[2] ? { issue: Number(found[1]), key: found[2] } : null;
}
