import { timeInJapan } from '../../domain/dates/day.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { connect } from '../../github/octokit/client.ts';
import type { GitHub } from '../../github/port.ts';
import type { Runner } from '../actions/runner.ts';
import type { Forge } from '../forge/forge.ts';
import type { Sandbox } from './sandbox.ts';
import { treeOf } from './tree.ts';

/** How long an act in the pages takes on the clock, so that what comes later also says so. */
const SECONDS_AN_ACT = 60;

/** The pages' view of the stand-in and the runner. The clock's time is kept in `dir`. */
export function sandboxOf(forge: Forge, runner: Runner, dir: string): Sandbox {
  const tree = treeOf(forge.gitDir);
  const clients = new Map<string, GitHub>();
  const now = (): IsoTime => timeInJapan(forge.clock.now());
  const keep = (): void => writeFileSync(path.join(dir, CLOCK), now());
  return {
    ...tree,
    repository: forge.repository,
    cloneAddress: forge.gitUrl,
    now,
    as: (login) => {
      const known = clients.get(login) ?? client(forge, login);
      clients.set(login, known);
      return known;
    },
    act: () => {
      forge.clock.pass(SECONDS_AN_ACT);
      keep();
    },
    moveClock: (to) => {
      const from = forge.clock.now();
      forge.clock.moveTo(to);
      keep();
      runner.passed(from, forge.clock.now()).catch((error: unknown) => void forge.failures.push(error));
    },
    runs: () => runner.runs,
  };
}

/** Name of the file in which the clock's time is kept. */
export const CLOCK = 'clock.txt';

const client = (forge: Forge, user: string): GitHub =>
  connect({
    token: forge.tokenFor({ user }),
    repository: forge.repository,
    apiUrl: forge.url,
    second: 1,
  });
