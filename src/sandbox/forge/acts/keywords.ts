import type { Thread } from '../state/state.ts';
import type { World } from '../world.ts';

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORD = /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#(\d+)\b/gi;

/** The open issues that a text says it closes once it is on the default branch. */
export function closedBy({ store }: World, text: string): Thread[] {
  const numbers = new Set([...text.matchAll(KEYWORD)].map(([, number]) => Number(number)));
  return store.state.threads.filter(
    ({ number, pull, state }) => numbers.has(number) && pull === null && state === 'open',
  );
}
