import type { Pull } from '../../github/port.ts';
import { openIssues, readAhead } from '../../github/threads.ts';
import type { Ahead, Base } from './base.ts';
import { issueOfDesk } from './facts.ts';

/** So many pull requests are read at once, and then judged one by one: what was read is never old. */
const AT_ONCE = 25;

/** Fewer than this are read one by one. */
const MANY = 3;

/** Gives each pull request with what was read of it together with others, by lists. */
export async function* readAheadOf(
  base: Base,
  pulls: readonly Pull[],
): AsyncGenerator<{ readonly pull: Pull; readonly ahead: Ahead }> {
  if (pulls.length < MANY) {
    for (const pull of pulls) yield { pull, ahead: base.ahead };
    return;
  }
  const listed = new Map((await openIssues(base.gh)).map((thread) => [thread.number, thread]));
  for (let from = 0; from < pulls.length; from += AT_ONCE) {
    const some = pulls.slice(from, from + AT_ONCE);
    const issues = some.flatMap((pull) => listed.get(issueOfDesk(pull) ?? 0) ?? []);
    const ahead = {
      pulls: await base.gh.pulls.ahead(some.map(({ number }) => number)),
      threads: await readAhead(base.gh, issues),
    };
    for (const pull of some) yield { pull, ahead };
  }
}
