import { dayOf } from '../../domain/dates/day.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { NOT_STARTED, silenceWords, type Silent } from '../../domain/desk/alert/alert-words.ts';
import type { GitHub, Workflow } from '../../github/port.ts';
import { tellSecretariat, type Office } from '../alert/tell.ts';
import { SWEEPS } from './sweeps.ts';

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

const HOUR = 3_600_000;

/** The workflow that has the set times; it falls due every few hours. */
export const CLOCK = 'schedule.yml';
const CLOCK_AT_LATEST = 24;

/**
 * Workflows that do not run as they should, each asked by itself: those that are switched off, those whose file is wrong,
 * and those that should have succeeded at a set time by now (`now` in JST) and did not. Reads only; needs `actions: read`.
 */
export async function silentWorkflows(gh: GitHub, now: IsoTime): Promise<Silent[]> {
  const workflows = await gh.workflows.list();
  const off = workflows
    .filter(({ state }) => state !== 'active')
    .map(({ file, state }): Silent => ({ workflow: nameOf(file), last: null, state }));
  const broken = await brokenWorkflows(gh, workflows);
  const isOn = (file: string): boolean =>
    workflows.some((one: Workflow) => one.file === file && one.state === 'active');
  if (!isOn(CLOCK)) return [...off, ...broken];
  const late = await lateWorkflows(gh, Date.parse(now));
  const isBroken = (name: string): boolean => broken.some(({ workflow }) => workflow === name);
  return [
    ...off,
    ...broken,
    ...late.filter(({ workflow }) => isOn(`${workflow}.yml`) && !isBroken(workflow)),
  ];
}

/**
 * Workflows that GitHub could not even start, as their file is wrong: no job of theirs can tell of it. Only runs of the
 * default branch count: a file on another one neither breaks what is at work nor mends it.
 * https://docs.github.com/en/rest/actions/workflow-runs
 */
async function brokenWorkflows(gh: GitHub, workflows: readonly Workflow[]): Promise<Silent[]> {
  const broken: Silent[] = [];
  const { defaultBranch: branch } = await gh.administration.repository();
  for (const { file, state } of workflows) {
    const last = state === 'active' ? await gh.workflows.lastRun(file, { branch }) : null;
    if (last?.conclusion === NOT_STARTED)
      broken.push({ workflow: nameOf(file), last: last.at, state: NOT_STARTED });
  }
  return broken;
}

/** A clock that stands still explains all the others. */
async function lateWorkflows(gh: GitHub, now: number): Promise<Silent[]> {
  // While setting up is not finished its runs do nothing; that they are there shows that GitHub starts them.
  const tick = await gh.workflows.lastRun(CLOCK, { event: 'schedule' });
  const age = now - Date.parse(tick?.at ?? (await gh.administration.repository()).createdAt);
  if (age > CLOCK_AT_LATEST * HOUR)
    return [{ workflow: nameOf(CLOCK), last: tick?.at ?? null, state: 'active' }];
  const late: Silent[] = [];
  for (const { workflow, atLatest } of SWEEPS) {
    const due = now - atLatest * HOUR;
    const last = await gh.workflows.lastRun(`${workflow}.yml`, {
      event: 'workflow_dispatch',
      status: 'success',
    });
    if (last === null ? await hasTickedBefore(gh, due) : Date.parse(last.at) < due)
      late.push({ workflow, last: last?.at ?? null, state: 'active' });
  }
  return late;
}

/** Whether the clock worked at that time already: before, nothing was due. */
const hasTickedBefore = async (gh: GitHub, moment: number): Promise<boolean> =>
  (await gh.workflows.lastRun(CLOCK, {
    event: 'schedule',
    status: 'success',
    before: new Date(moment).toISOString(),
  })) !== null;

const nameOf = (file: string): string => file.replace(/\.ya?ml$/, '');

/** Tells the secretariat, once a day. */
export async function tellOfSilence(
  gh: GitHub,
  silent: readonly Silent[],
  now: IsoTime,
  office: Office | null,
): Promise<void> {
  if (silent.length === 0) return;
  await tellSecretariat(gh, office, [{ mark: `silence:${dayOf(now)}`, words: silenceWords(silent) }]);
}
