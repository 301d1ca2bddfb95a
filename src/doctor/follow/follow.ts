import { fetchSighting, type Eyes, type Seen } from './see.ts';
import { isThrough, stepsOf, type Step } from './steps.ts';

/** How a filing is watched. */
export interface Watch {
  readonly issue: number;
  /** After so many minutes nobody looks any more; 0 looks once. */
  readonly minutes: number;
  /** Told of the first look, and of each that shows another state of a step. */
  tell(steps: readonly Step[], seen: Seen): void;
  wait(seconds: number): Promise<void>;
}

/** Seconds between two looks: often while machines are at work, seldom while people are. Some ten calls a look. */
const BUSY = 15;
const QUIET = 120;

/** Watches a filing until it is through or the time is over. Gives its steps as they were seen last. */
export async function follow(eyes: Eyes, { issue, minutes, tell, wait }: Watch): Promise<readonly Step[]> {
  const start = Date.parse(eyes.now());
  let told = '';
  for (;;) {
    const seen = await fetchSighting(eyes, issue);
    const steps = stepsOf(seen.sighting);
    const states = steps.map(({ state, todo }) => `${state} ${todo?.en ?? ''}`).join('\n');
    if (states !== told) tell(steps, seen);
    told = states;
    const passed = (Date.parse(seen.sighting.at) - start) / 60_000;
    if (isThrough(steps) || passed >= minutes) return steps;
    await wait(steps.some(({ state, id }) => state === 'waiting' && isMachines(id)) ? BUSY : QUIET);
  }
}

const isMachines = (id: Step['id']): boolean =>
  id === 'answered' || id === 'checked' || id === 'published' || id === 'closed' || id === 'online';
