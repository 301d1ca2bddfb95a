import type { GitHub } from '../../github/port.ts';
import { SWEEPS } from './sweeps.ts';

/**
 * Starts on a branch what is planned for a time of `schedule.yml`, or everything where none is given; one that cannot be started
 * keeps no other from it. A workflow's own token may do this, and nothing else that would start a run:
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow
 * Gives what could not be started. Throws `RangeError` for a time that is nobody's.
 */
export async function startSweeps(
  gh: GitHub,
  branch: string,
  cron: string | null,
): Promise<{ readonly workflow: string; readonly error: unknown }[]> {
  const due = SWEEPS.filter((sweep) => cron === null || sweep.cron === cron);
  if (due.length === 0) throw new RangeError(`Nothing is planned for ${cron}.`);
  const failed: { workflow: string; error: unknown }[] = [];
  for (const { workflow } of due)
    await gh.workflows
      .start(`${workflow}.yml`, branch)
      .catch((error: unknown) => failed.push({ workflow, error }));
  return failed;
}
