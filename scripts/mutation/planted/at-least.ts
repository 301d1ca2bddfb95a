/** Returns whether `count` is `least` or more. */
export function atLeast(count: number, least: number): boolean {
  return count >= least;
}
