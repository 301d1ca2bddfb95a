import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isDemonstration } from '../src/domain/desk/demonstration.ts';
import { noteDemonstration } from '../src/desk/demonstration.ts';
import { openDesk } from '../src/domain/desk/filing/desk.ts';
import { lookBelowPull } from '../src/desk/intake/look-below.ts';
import { preview } from '../src/desk/intake/preview.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { openIssues } from '../src/github/threads.ts';
import { LIMITS, Pace, paced } from '../src/github/pace.ts';
import { FORMS, proposeForms } from '../src/desk/intake/propose-forms.ts';
import { readFolder } from '../src/io/generated.ts';
import { proposeAgendas } from '../src/desk/intake/propose-agendas.ts';
import { reconcileFiling } from '../src/desk/intake/reconcile-filing.ts';
import { scopeFor } from '../src/desk/sweep-scope.ts';
import { sweep } from '../src/desk/intake/sweep.ts';
import { readContent } from '../src/io/content.ts';
import { readEvent } from '../src/io/event.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

/**
 * `npm run intake`: answers the issue that an event is about (of a pull request, its comments are looked at), or `--issue N`, with `--all` every open one, or with `--waiting` those that are not in the record yet. With
 * `--dry-run` it only prints what it would write. Exit 1 when an issue could not be dealt with; the others were.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      waiting: { type: 'boolean', default: false },
      issue: { type: 'string' },
      content: { type: 'string', default: 'content' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const desk = openDesk(readContent(values.content), now());
  const gh = connectFromEnvironment();
  const pace = new Pace({ clock: () => performance.now(), wait: (time) => wait(time), ...LIMITS });
  paced(gh, pace);
  const issue = values.all || values.waiting ? null : numberFrom(values.issue);
  if (values['dry-run']) {
    for (const each of issue === null ? (await openIssues(gh)).map(({ number }) => number) : [issue])
      console.log(await preview(gh, desk, each));
    return 0;
  }
  if (issue === null) {
    // The note is for whoever files now, not for threads that were there before.
    if (isDemonstration(desk.read.record, desk.today)) return 0;
    const scope = values.waiting ? 'waiting' : scopeFor(process.env['GITHUB_ACTOR']);
    const { failed } = await sweep(gh, desk, pace, console.error, scope);
    for (const id of await proposeAgendas(gh, desk)) console.log(`${id}: its agenda is drafted`);
    const forms = readFolder(path.join(values.content, '..', FORMS));
    // A record that lies in no repository of its own has no forms to keep.
    for (const name of forms.size > 0 ? await proposeForms(gh, desk, forms) : [])
      console.log(`${name}: differs from roster and programme`);
    return failed.length > 0 ? 1 : 0;
  }
  if (isDemonstration(desk.read.record, desk.today)) {
    const isNoted = await noteDemonstration(gh, desk, issue);
    console.log(`#${issue}: ${isNoted ? 'noted' : 'left alone'}, as the record is a demonstration`);
    return 0;
  }
  if (values.issue === undefined && readEvent().isPull) {
    const pull = await gh.pulls.find(issue);
    if (pull) await lookBelowPull(gh, desk, pull);
    console.log(`#${issue}: ${pull?.ours ? 'looked at' : 'left alone'}, as it is a pull request`);
    return 0;
  }
  const judged = await reconcileFiling(gh, desk, issue);
  console.log(`#${issue}: ${judged?.outcome.is ?? 'gone'}`);
  return 0;
}

function numberFrom(given: string | undefined): number {
  const number = given === undefined ? readEvent().number : Number(given);
  if (number === null || !Number.isSafeInteger(number) || number < 1)
    throw new UsageError({
      ja: 'どの issue かが分かりません。--issue 番号 か --all と書いてください。',
      en: 'There is no issue here: use --issue N or --all.',
    });
  return number;
}

await run(main);
