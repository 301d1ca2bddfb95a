import type { GitHub } from '../../github/port.ts';
import { CLOCK } from './silence.ts';

/**
 * Switches on what GitHub switched off because nothing happened for 60 days, and the clock in any case: switching it on
 * once more sets those days back to none. What a person switched off stays off. Gives the names of what was off.
 * https://docs.github.com/en/rest/actions/workflows#enable-a-workflow
 */
export async function reviveWorkflows(gh: GitHub): Promise<string[]> {
  const workflows = await gh.workflows.list();
  const asleep = workflows.filter(({ state }) => state === 'disabled_inactivity');
  const clock = workflows.filter(({ file, state }) => file === CLOCK && state === 'active');
  for (const { file } of [...asleep, ...clock]) await gh.workflows.enable(file);
  return asleep.map(({ name }) => name);
}
