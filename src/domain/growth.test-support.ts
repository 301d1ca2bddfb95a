import { expect } from 'vitest';

/** CPU time of this process for one call, in microseconds. */
function cost(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Returns the CPU time of this process for one call, in seconds: for figures that are printed and never asserted. */
export async function cpuSeconds(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Four times the text, so much more time at most: what grows with the square takes sixteen times, in proportion four. */
const AT_MOST = 12;

/** Below this, in microseconds, the time is that of what does not grow. */
const NOTICEABLE = 20_000;

/**
 * Expects that the time of `act` grows in proportion to the size of what it gets, at most. Compares a text with one of four
 * times its length, each by the cheapest of some tries after a first one: another program can only make one dearer. Nothing
 * depends on how fast the machine is.
 */
export function expectProportion(
  name: string,
  textOf: (size: number) => string,
  size: number,
  act: (text: string) => unknown,
): void {
  const [small, large] = [textOf(size), textOf(4 * size)];
  act(small);
  const leastOf = (times: number, text: string): number =>
    Math.min(...Array.from({ length: times }, () => cost(() => act(text))));
  let ratio = leastOf(1, large) / (NOTICEABLE / 4);
  // What looks dear is measured with more care.
  for (let times = 3; times <= 13 && ratio > AT_MOST; times += 2)
    ratio = leastOf(times, large) / Math.max(leastOf(times, small), NOTICEABLE / 4);
  expect(ratio, `${name}: four times the text takes ${ratio.toFixed(1)} times the time`).toBeLessThanOrEqual(
    AT_MOST,
  );
}
