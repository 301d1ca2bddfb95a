import { filingBranch } from '../../domain/desk/filing/facts.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { councilOn } from '../../domain/forms/council-choices.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import type { FormId } from '../../domain/forms/form.ts';
import { writeBody, type Answers } from '../../domain/forms/read/write-body.ts';
import { recordStatus, type ProjectStatus } from '../../domain/lifecycle/status.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoDate, IsoTime } from '../../domain/dates/iso-date.ts';
import { connect } from '../../github/octokit/client.ts';
import type { GitHub, Pull } from '../../github/port.ts';
import { pullOfBranch } from '../../github/pulls.ts';
import { startRunner, type Runner } from '../actions/runner.ts';
import type { Forge } from '../forge/forge.ts';
import { treeOf } from '../pages/tree.ts';
import { endProcesses } from '../processes/run.ts';
import { openSeeded } from '../seed/seed.ts';
import type { Teller } from './narrator.ts';
import { MODULES, ROOT } from '../../io/root.ts';

export const SECRETARIAT = 'shimin-katsudo';

/** Something did not come about as the play has it: the desk is wrong, or the play. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** The city on which a play is played: GitHub's stand-in, its workflows, its clock. */
export interface Harness {
  readonly forge: Forge;
  readonly runner: Runner;
  readonly dir: string;
  readonly tell: Teller;
  today(): IsoDate;
  /** Moves the clock; what the workflows have planned for the time in between is run. */
  moveTo(moment: IsoTime): Promise<void>;
  record(): CityRecord;
  /** Where a project stands today. Throws `ScenarioError` for one that is not there. */
  status(project: string): ProjectStatus;
  /** Opens an issue by a form. Gives its number when the desk has answered. */
  file(login: string, form: FormId, answers: Answers, title: string): Promise<number>;
  /** Mends the text of an issue. */
  mend(login: string, issue: number, form: FormId, answers: Answers): Promise<void>;
  /** What the desk said there last, without its mark. */
  answer(number: number): Promise<string>;
  /** The pull request of a filing. Throws `ScenarioError` where there is none. */
  pullOf(issue: number): Promise<Pull>;
  /** The pull request of somebody's branch. */
  pullFrom(owner: string, branch: string): Promise<Pull>;
  /** The sentence of the gate on a pull request, and whether it is open. */
  gate(pull: Pull): Promise<{ open: boolean; sentence: string }>;
  /** The secretariat merges the filing of an issue. */
  merge(issue: number): Promise<void>;
  /** The secretariat merges a pull request whose gate is open. */
  mergePull(pull: Pull): Promise<void>;
  close(): Promise<void>;
}

export async function openTheatre(now: IsoTime, tell: Teller): Promise<Harness> {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-play-'));
  const forge = await openSeeded({ dir, source: ROOT, now });
  const runner = startRunner(forge, { dir, hostModules: MODULES, without: ['ci', 'publish'] });
  const tree = treeOf(forge.gitDir);
  const client = (token: string): GitHub =>
    connect({ token, repository: forge.repository, apiUrl: forge.url, second: 1 });
  const eyes = client(forge.tokenFor({ user: SECRETARIAT }));
  const today = (): IsoDate => dayOf(new Date(forge.clock.now()).toISOString());
  const bodyOf = (id: FormId, answers: Answers): string => {
    const form = formsOf(
      programmeOn(tree.record(), today()),
      today(),
      councilOn(tree.record(), today()),
    ).find((one) => one.id === id);
    if (!form) throw new ScenarioError(`There is no form ${id}.`);
    return writeBody(form, answers);
  };
  const after = async (): Promise<void> => {
    await runner.idle();
    const failed = runner.runs.find(({ state }) => state === 'failure');
    if (failed) throw new ScenarioError(`The workflow ${failed.workflow.name} failed:\n${failed.log}`);
    if (forge.failures.length > 0)
      throw new ScenarioError(`The stand-in failed: ${String(forge.failures[0])}`);
    forge.clock.pass(300);
  };
  const harness: Harness = {
    forge,
    runner,
    dir,
    tell,
    today,
    moveTo: async (moment) => {
      const from = forge.clock.now();
      forge.clock.moveTo(moment);
      await runner.passed(from, forge.clock.now());
      await after();
    },
    record: tree.record,
    status: (project) => {
      const status = recordStatus(tree.record(), today()).projects.get(project);
      if (!status) throw new ScenarioError(`There is no project ${project}.`);
      return status;
    },
    file: async (login, form, answers, title) => {
      const number = await forge.asUser(login).openIssue({ title, body: bodyOf(form, answers) });
      await after();
      return number;
    },
    mend: async (login, issue, form, answers) => {
      await forge.asUser(login).editIssue(issue, { body: bodyOf(form, answers) });
      await after();
    },
    answer: async (number) => {
      const ours = (await eyes.comments.list(number)).filter((comment) => comment.ours);
      const last = ours.at(-1);
      if (!last) throw new ScenarioError(`The desk said nothing at #${number}.`);
      return last.body.replace(/^(?:<!--.*?-->\s*)+/s, '');
    },
    pullFrom: async (owner, branch) => {
      const pull = await pullOfBranch(eyes, owner, branch);
      if (!pull) throw new ScenarioError(`${owner}:${branch} has no pull request.`);
      return pull;
    },
    pullOf: async (issue) => {
      const pull = await pullOfBranch(eyes, eyes.owner, filingBranch(issue));
      if (!pull) throw new ScenarioError(`#${issue} has no pull request: ${await harness.answer(issue)}`);
      return pull;
    },
    gate: async ({ head }) => {
      const status = (await eyes.statuses.current(head.sha)).find(({ context }) => context === 'junkan/gate');
      return { open: status?.state === 'success', sentence: status?.description ?? '' };
    },
    merge: async (issue) => {
      await harness.mergePull(await harness.pullOf(issue));
    },
    mergePull: async (pull) => {
      const { open, sentence } = await harness.gate(pull);
      if (!open)
        throw new ScenarioError(
          `The gate of #${pull.number} is shut: ${sentence}\n${await harness.answer(pull.number)}`,
        );
      await forge.asUser(SECRETARIAT).merge(pull.number);
      await after();
    },
    close: async () => {
      runner.stop();
      await runner.idle();
      await forge.close();
      await endProcesses();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return harness;
}
