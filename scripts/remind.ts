import { programmeOn } from '../src/domain/programme/in-force.ts';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { recordStatus } from '../src/domain/lifecycle/status.ts';
import { dayOf } from '../src/domain/dates/day.ts';
import { readRecord, unreadableIn } from '../src/domain/record/read-record.ts';
import { callLines, noteCalls } from '../src/desk/remind/calls.ts';
import { tellOfUnreadable } from '../src/desk/alert/unreadable.ts';
import { unreadableNews } from '../src/domain/desk/alert/alert-words.ts';
import { holdsProgramme } from '../src/domain/messages/unreadable.ts';
import type { CityRecord } from '../src/domain/record/record.ts';
import { letterMarkdown } from '../src/domain/desk/reminders/letters.ts';
import { runRound } from '../src/desk/remind/run-round.ts';
import { readContent } from '../src/io/content.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now, todayFor } from '../src/io/today.ts';

/**
 * `npm run remind`: tells the threads what papers mean, draws their labels, closes what is through, and reminds those
 * who owe something. `--dry-run` reads the same and prints the calls that it would make.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      today: { type: 'string' },
      project: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { record, problems } = readRecord(readContent(values.content));
  const unreadable = unreadableIn(problems);
  if (unreadable.length > 0) return alertInstead(record, unreadable, values);
  const today = values.today === undefined ? dayOf(now()) : todayFor(record, values.today);
  const statuses = recordStatus(record, today);
  const programme = programmeOn(record, today);
  if (values.project !== undefined && !statuses.projects.has(values.project))
    throw new UsageError({
      ja: `${values.project} という番号の事業は、${today} の記録にありません。`,
      en: `The record has no project ${values.project} on ${today}.`,
    });
  const { calls, letters, failures } = await runRound(connectFromEnvironment(), statuses, {
    isRehearsal: values['dry-run'],
    now: now(),
    project: values.project,
  });
  if (values.json) {
    const failed = failures.map(({ thread, error }) => ({ thread, error: String(error) }));
    console.log(JSON.stringify({ today, unreadable, calls, letters, failures: failed }, null, 2));
  } else console.log([today, '', ...callLines(calls), '', ...letterMarkdown(letters, programme)].join('\n'));
  for (const { thread, error } of failures)
    console.error(
      `${thread === null ? 'The issue for the secretariat' : `Thread #${thread}`}: ${String(error)}`,
    );
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary && letters.length > 0)
    appendFileSync(summary, `${letterMarkdown(letters, programme).join('\n')}\n`);
  return failures.length === 0 ? 0 : 1;
}

/**
 * The secretariat hears which papers cannot be read, and nothing else is done: by half a record somebody would be reminded
 * of what was done, or a thread closed that goes on.
 */
async function alertInstead(
  record: CityRecord,
  unreadable: readonly string[],
  options: { readonly 'dry-run': boolean; readonly json: boolean; readonly today?: string | undefined },
): Promise<number> {
  const gh = connectFromEnvironment();
  const calls = noteCalls(gh, options['dry-run']);
  const today = options.today ?? dayOf(now());
  await tellOfUnreadable(gh, holdsProgramme(unreadable) ? null : { record, today }, unreadable);
  console.error(unreadableNews(unreadable));
  if (options.json)
    console.log(JSON.stringify({ today, unreadable, calls, letters: [], failures: [] }, null, 2));
  else console.log(callLines(calls).join('\n'));
  return 1;
}

await run(main);
