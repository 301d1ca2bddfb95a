/** Between pairs: a comma or its like, where another pair follows (`2026=1,200、2027=1,500`). */
const BETWEEN = /[、,，;；](?=[^、,，;；=＝:：]*[=＝:：])/;

/** How many fiscal years one cell may name: nobody plans for longer. */
const MOST = 50;

/**
 * The pairs in one cell, `2026=24、2027=30`, as groups of two keys; null where something else stands there.
 */
export function pairsIn(cell: string, keys: readonly [string, string]): Record<string, string>[] | null {
  const parts = cell.split(BETWEEN);
  if (parts.length > MOST) return null;
  const pairs = parts.map((part) => {
    const [first = '', second = '', ...rest] = part.split(/[=＝:：]/).map((side) => side.trim());
    return first === '' || second === '' || rest.length > 0 ? null : { [keys[0]]: first, [keys[1]]: second };
  });
  const found = pairs.filter((pair) => pair !== null);
  return found.length === pairs.length ? found : null;
}

/** Pairs as one cell, which `pairsIn` takes apart again. */
export const printPairs = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([first, second]) => `${first}=${second}`).join('、');
