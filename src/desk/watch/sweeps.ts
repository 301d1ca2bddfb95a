import type { GitHub } from '../../github/port.ts';

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

/** What runs at set times: which workflow, when (UTC), and after how many hours without a success something is wrong. */
export interface Sweep {
  readonly workflow: string;
  readonly cron: string;
  readonly atLatest: number;
}

/**
 * `schedule.yml` has these times and starts each workflow by hand, so that no workflow that answers people has a
 * schedule: GitHub switches a workflow with a schedule off, its events included, when nothing happened for 60 days.
 * None is on minute 0, when GitHub is busiest and drops runs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export const SWEEPS: readonly Sweep[] = [
  // Soon after midnight in Japan, 0:11: stages depend on the day.
  { workflow: 'publish', cron: '11 15 * * *', atLatest: 48 },
  // 6:17 and 13:17.
  { workflow: 'intake', cron: '17 4,21 * * *', atLatest: 36 },
  // 7:23.
  { workflow: 'remind', cron: '23 22 * * *', atLatest: 48 },
  // 8:37.
  { workflow: 'watch', cron: '37 23 * * *', atLatest: 48 },
  { workflow: 'gate', cron: '43 */4 * * *', atLatest: 24 },
  // Sunday, 4:41.
  { workflow: 'backup', cron: '41 19 * * 6', atLatest: 9 * 24 },
];
