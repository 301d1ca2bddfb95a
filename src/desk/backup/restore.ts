import { ensureState } from '../../github/issues.ts';
import type { GitHub } from '../../github/port.ts';
import { UsageError } from '../../io/main.ts';
import type { Archive, IssueLine } from './archive.ts';
import { allComments, allIssues } from './collect.ts';
import { told, type Said } from './told.ts';

/** A number of which GitHub had nothing more to give: the issue was deleted. */
const GONE = { title: '欠番', body: 'このスレッドは、控えをとる前に削除されていました。' };

/**
 * Makes the threads anew in an empty repository, each with its number. Pull requests become issues: their branches are
 * in git, and what was said is here. Cut short and run again, it goes on where it was: what is there is read once, by
 * lists, and nothing is asked about a thread that is whole. Throws `UsageError` for a repository in which there are other
 * threads. `gh` is paced: GitHub takes 500 new texts an hour.
 */
export async function restore(gh: GitHub, archive: Archive): Promise<number> {
  const wanted = new Map(archive.issues.map((issue) => [issue.number, issue]));
  const last = Math.max(0, ...wanted.keys());
  const there = await allIssues(gh);
  for (const found of there) {
    const said = titleOf(wanted.get(found.number));
    if (found.number > last || found.title !== said)
      throw new UsageError(`#${found.number} is not from this backup: restore into an empty repository.`);
  }
  const states = new Map(there.map(({ number, state }) => [number, state]));
  const comments = Map.groupBy(await allComments(gh), ({ on }) => on);
  for (let number = 1; number <= last; number++) {
    const issue = wanted.get(number);
    if (number > there.length) await open(gh, number, issue);
    if (issue) await addComments(gh, number, saidOn(archive, issue), comments.get(number)?.length ?? 0);
    if ((!issue || issue.state === 'closed') && states.get(number) !== 'closed')
      await ensureState(gh, number, { state: 'closed', reason: issue ? 'completed' : 'not_planned' });
  }
  return last;
}

const titleOf = (issue: IssueLine | undefined): string => issue?.title ?? GONE.title;

async function open(gh: GitHub, number: number, issue: IssueLine | undefined): Promise<void> {
  const got = await gh.issues.open({
    title: titleOf(issue),
    body: issue ? (told(firstOf(issue))[0] ?? '') : GONE.body,
    labels: issue?.labels ?? [],
  });
  if (got !== number)
    throw new UsageError(`#${got} came in place of #${number}: somebody else writes in the repository.`);
}

/** Comments come in order, so those that are there already are the first of them. */
async function addComments(
  gh: GitHub,
  number: number,
  wanted: readonly string[],
  there: number,
): Promise<void> {
  for (const body of wanted.slice(there)) await gh.comments.add(number, body);
}

const firstOf = ({ author, createdAt, body }: IssueLine): Said => ({ author, at: createdAt, body });

/** Everything that stood below the first text: the rest of a very long one, comments, reviews, the merge; by time. */
function saidOn(archive: Archive, issue: IssueLine): string[] {
  const on = <T extends { readonly on: number }>(lines: readonly T[]): T[] =>
    lines.filter((line) => line.on === issue.number);
  const said: Said[] = [
    ...on(archive.comments).map(({ author, createdAt: at, body }) => ({ author, at, body })),
    ...on(archive.reviews).map(({ author, at, body, state, commit }) => ({
      author,
      at,
      body,
      as: `${state} ${commit ?? ''}`.trim(),
    })),
    ...archive.pulls
      .filter(({ number }) => number === issue.number)
      .map(({ head, mergedAt }) => ({
        author: issue.author,
        at: mergedAt ?? issue.createdAt,
        body: `${head.branch} ${head.sha}`,
        as: mergedAt === null ? 'pull request' : 'merged pull request',
      })),
  ];
  const [, ...rest] = told(firstOf(issue));
  return [...rest, ...said.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).flatMap(told)];
}
