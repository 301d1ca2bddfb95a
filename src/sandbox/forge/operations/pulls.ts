import type { Actor } from '../actor.ts';
import { compareCommits } from '../git/compare.ts';
import { headRef, readRef, refIn } from '../git/refs.ts';
import { sameLogin } from '../people.ts';
import { invalid, notFound, HttpError } from '../refusal.ts';
import { isPull, type Pull } from '../shapes/pull-shape.ts';
import type { World } from '../world.ts';
import { addThread, checkText, tell, threadOf } from './threads.ts';

export function pullOf(world: World, number: number, who: Actor): Pull {
  const thread = threadOf(world, number, who);
  if (!isPull(thread)) throw notFound();
  return thread;
}

export const openPulls = ({ store }: World): Pull[] =>
  store.state.threads.filter(isPull).filter(({ state }) => state === 'open');

/** `owner:branch`, or a branch of the repository itself. */
export function sideOf({ owner }: World, name: string): { owner: string | null; branch: string } {
  const colon = name.indexOf(':');
  if (colon < 0) return { owner: null, branch: name };
  const from = name.slice(0, colon);
  return { owner: sameLogin(from, owner) ? null : from, branch: name.slice(colon + 1) };
}

export interface NewPull {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
}

/** Opens a pull request. A branch has one open pull request into another, so that two at once do not make two. */
export async function openPull(world: World, who: Actor, wanted: NewPull): Promise<Pull> {
  checkText('PullRequest', wanted.title, wanted.body);
  const from = sideOf(world, wanted.head);
  const { git } = world;
  const [head, base] = await Promise.all([
    readRef(git, refIn(from.owner, headRef(from.branch))),
    readRef(git, headRef(wanted.base)),
  ]);
  if (head === null) throw invalid('PullRequest', 'head', 'invalid');
  if (base === null) throw invalid('PullRequest', 'base', 'invalid');
  const comparison = await compareCommits(git, base, head);
  if (!comparison || comparison.commits.length === 0)
    throw invalid('PullRequest', 'base', 'custom', `No commits between ${wanted.base} and ${wanted.head}`);
  if (openPulls(world).some(({ pull }) => isFrom(pull.head, from) && pull.base.branch === wanted.base))
    throw invalid(
      'PullRequest',
      'head',
      'custom',
      `A pull request already exists for ${from.owner ?? world.owner}:${from.branch}.`,
    );
  const part = {
    head: { ...from, sha: head },
    base: { branch: wanted.base, sha: base },
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    reviews: [],
  };
  const { title, body } = wanted;
  const thread = addThread(world, who.login, { title, body, labels: [] }, part) as Pull;
  await git.run(['update-ref', `refs/pull/${thread.number}/head`, head]);
  await tell(world, who, thread, 'opened');
  return thread;
}

export const isFrom = (
  head: { readonly owner: string | null; readonly branch: string },
  side: { readonly owner: string | null; readonly branch: string },
): boolean => head.branch === side.branch && sameLogin(head.owner ?? '', side.owner ?? '');

/** A pull request whose branch is gone cannot be opened again. */
export async function checkHeadIsThere({ git }: World, { pull }: Pull): Promise<void> {
  const head = await readRef(git, refIn(pull.head.owner, headRef(pull.head.branch)));
  if (head === null) throw new HttpError(422, 'Validation Failed');
}
