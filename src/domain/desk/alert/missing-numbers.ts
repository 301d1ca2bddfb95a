/**
 * The numbers that nobody can see, between the smallest and the largest of those that can be seen: issues and pull
 * requests are numbered together, without a gap. One may be missing that was deleted or moved elsewhere, that became a
 * discussion, or that GitHub hides since its author's account is new.
 */
export function missingNumbers(seen: readonly number[]): number[] {
  const there = new Set(seen);
  const [first, last] = [Math.min(...there), Math.max(...there)];
  const missing: number[] = [];
  for (let number = first; number < last; number++) if (!there.has(number)) missing.push(number);
  return missing;
}

/** What became of a number that is in no list. */
export type Whereabouts = 'deleted' | 'moved' | 'unseen';
