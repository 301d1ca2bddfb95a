import type { Json } from '../openapi/schema.ts';
import { compareCommits } from '../git/compare.ts';
import { isAtLeast, sameLogin } from '../people.ts';
import type { Pull } from '../shapes/pull-shape.ts';
import type { Review } from '../state/state.ts';
import { roleOf, type World } from '../world.ts';
import { isOwner, ownersOf, readCodeowners, speaksFor } from './codeowners.ts';

/**
 * What a rule about pull requests still lacks, in GitHub's words; null where nothing is lacking. Approvals count from
 * those who may write, never from who opened the pull request. Code owners are those that the base branch names.
 * Approvals that code owners must give are asked for also where the number of approvals is 0.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging
 */
export async function missingApproval(
  world: World,
  thread: Pull,
  rule: { readonly [key: string]: Json },
): Promise<string | null> {
  const verdicts = verdictsOf(thread).filter(
    ({ author }) => isAtLeast(roleOf(world, author), 'write') && !sameLogin(author, thread.author),
  );
  const approvals = verdicts.filter(({ state }) => state === 'APPROVED');
  const needed = Number(rule.required_approving_review_count ?? 0);
  if (needed > 0 && verdicts.some(({ state }) => state === 'CHANGES_REQUESTED'))
    return 'Changes were requested.';
  if (approvals.length < needed)
    return `At least ${needed} approving review is required by reviewers with write access.`;
  const guarded = rule.require_code_owner_review === true ? await ownersAsked(world, thread) : [];
  const silent = guarded.find(
    (owners) => !approvals.some(({ author }) => owners.some((owner) => speaksFor(world, owner, author))),
  );
  if (silent) return `Waiting on code owner review from ${silent.join(', ')}.`;
  const isAsked = needed > 0 || guarded.length > 0;
  if (rule.require_last_push_approval === true && isAsked && !isLastPushApproved(world, thread, approvals))
    return 'New changes require approval from someone other than the last pusher.';
  return null;
}

/** The newest verdict of each who gave one; a comment is none. */
function verdictsOf({ pull }: Pull): Review[] {
  const newest = new Map<string, Review>();
  for (const review of pull.reviews)
    if (review.state !== 'COMMENTED') newest.set(review.author.toLowerCase(), review);
  return [...newest.values()];
}

/** For each file that has owners who count, who they are. */
async function ownersAsked(world: World, { pull }: Pull): Promise<(readonly string[])[]> {
  const file = await readCodeowners(world, pull.base.branch);
  const comparison = file && (await compareCommits(world.git, pull.base.sha, pull.head.sha));
  if (!file || !comparison) return [];
  const paths = comparison.files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [path] : [path, previousPath],
  );
  return paths
    .map((path) => ownersOf(file, path).filter((owner) => isOwner(world, owner)))
    .filter((owners) => owners.length > 0);
}

function isLastPushApproved(world: World, { author, pull }: Pull, approvals: readonly Review[]): boolean {
  const pusher = world.store.state.pushers[pusherKey(pull.head)] ?? author;
  return approvals.some((one) => one.commit === pull.head.sha && !sameLogin(one.author, pusher));
}

/** Under which a branch is kept among those who pushed last. */
export const pusherKey = ({ owner, branch }: { owner: string | null; branch: string }): string =>
  `${owner ?? ''}:${branch}`;
