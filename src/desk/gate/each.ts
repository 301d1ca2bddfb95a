import { parseArgs } from 'node:util';
import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { slowMark, slowWords } from '../../domain/desk/alert/slow-words.ts';
import { tellSecretariat } from '../alert/tell.ts';
import { Budget, OverBudgetError } from '../budget.ts';
import { connectFromEnvironment } from '../../github/octokit/client.ts';
import type { Pull } from '../../github/port.ts';
import { now } from '../../io/now.ts';
import { readBase, type Base } from './base.ts';
import { scopeFor } from '../sweep-scope.ts';
import { readAheadOf } from './ahead.ts';
import { wantedPulls } from './pulls.ts';

/**
 * Does something with each pull request that a command was called for; one that fails does not keep the others waiting.
 * Exit 0 when all went well, 1 otherwise: then the run is red, and the next sweep tries again.
 */
export async function eachPull(act: (base: Base, pull: Pull) => Promise<string>): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      pull: { type: 'string' },
    },
  });
  const budget = new Budget();
  const gh = budget.watch(connectFromEnvironment());
  const base = await readBase(values.content, gh, now());
  const pulls = await wantedPulls(base, { ...values, scope: scopeFor(process.env['GITHUB_ACTOR']) });
  if (pulls.length === 0) console.log('There is nothing to do: no such pull request, or it has moved on.');
  const { failed } = await eachInTime(base, pulls, budget, act);
  return failed === 0 ? 0 : 1;
}

/**
 * Each in its time. The secretariat is told of those that took too long; of the others that could not be dealt with, the
 * number is returned.
 */
export async function eachInTime(
  base: Base,
  pulls: readonly Pull[],
  budget: Budget,
  act: (base: Base, pull: Pull) => Promise<string>,
  log: Pick<Console, 'log' | 'error'> = console,
): Promise<{ readonly failed: number; readonly slow: readonly number[] }> {
  let failed = 0;
  const slow: number[] = [];
  const attempt = async (name: string, step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      failed += 1;
      log.error(
        `${name}: ${error instanceof Error ? error.message.replace(/[\p{Cc}\p{Cf}]/gu, ' ') : 'failed'}`,
      );
    }
  };
  for await (const { pull, ahead } of readAheadOf(base, pulls))
    await attempt(`#${pull.number}`, async () => {
      try {
        log.log(`#${pull.number}: ${await budget.spend(() => act({ ...base, ahead }, pull))}`);
      } catch (error) {
        if (!(error instanceof OverBudgetError)) throw error;
        slow.push(pull.number);
        log.error(`#${pull.number}: ${error.message}`);
      }
    });
  const { gh, read, today } = base;
  if (slow.length > 0 && !isDemonstration(read.record, today))
    await attempt('The issue for the secretariat', () =>
      tellSecretariat(
        gh,
        { record: read.record, today },
        slow.map((number) => ({ mark: slowMark(number), words: slowWords(number) })),
      ),
    );
  return { failed, slow };
}
