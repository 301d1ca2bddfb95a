import type { Actor } from '../actor.ts';
import { writeCommit } from '../git/commits.ts';
import { mergeTrees } from '../git/merge.ts';
import { headRef, moveRef, readRef } from '../git/refs.ts';
import { emailOf } from '../people.ts';
import { HttpError } from '../refusal.ts';
import type { Pull } from '../shapes/pull-shape.ts';
import { setting, timeOf, type World } from '../world.ts';
import { checkRules } from './rulesets.ts';
import { branchMoved } from './branches.ts';

export interface MergeWish {
  readonly sha?: string | undefined;
  readonly title?: string | undefined;
  readonly message?: string | undefined;
  readonly method?: 'merge' | 'squash' | 'rebase' | undefined;
}

/** Merges by a merge commit. https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request */
export async function mergePull(world: World, who: Actor, thread: Pull, wish: MergeWish): Promise<string> {
  const { git } = world;
  const { pull } = thread;
  if (thread.state === 'closed') throw new HttpError(405, 'Pull Request is not mergeable');
  if (wish.sha !== undefined && wish.sha !== pull.head.sha)
    throw new HttpError(409, 'Head branch was modified. Review and try the merge again.');
  // The stand-in merges by merge commits only: what the desk writes in them is evidence.
  if ((wish.method ?? 'merge') !== 'merge' || setting(world, 'allow_merge_commit', true) !== true)
    throw new HttpError(405, 'Merge commits are not allowed on this repository.');
  const ref = headRef(pull.base.branch);
  const base = await readRef(git, ref);
  const merged = base === null ? { conflicts: [] } : await mergeTrees(git, base, pull.head.sha);
  if (base === null || 'conflicts' in merged) throw new HttpError(405, 'Pull Request is not mergeable');
  await checkRules(world, who, thread);
  const date = timeOf(world);
  const commit = await writeCommit(git, {
    tree: merged.tree,
    parents: [base, pull.head.sha],
    author: { name: who.login, email: emailOf(who.login), date },
    committer: { name: 'GitHub', email: 'noreply@github.com', date },
    message: messageOf(world, thread, wish),
  });
  if (!(await moveRef(git, ref, commit, base)))
    throw new HttpError(405, 'Base branch was modified. Review and try the merge again.');
  await branchMoved(world, who, { owner: null, branch: pull.base.branch, from: base, to: commit });
  return commit;
}

/** What the repository is set to write, unless the call says otherwise. */
function messageOf(world: World, { title, body, number, pull }: Pull, wish: MergeWish): string {
  const from = `${pull.head.owner ?? world.owner}/${pull.head.branch}`;
  const subjects = {
    PR_TITLE: `${title} (#${number})`,
    MERGE_MESSAGE: `Merge pull request #${number} from ${from}`,
  };
  const texts = { PR_BODY: body, PR_TITLE: title, BLANK: '' };
  const subject =
    wish.title ?? subjects[setting(world, 'merge_commit_title', 'MERGE_MESSAGE') as keyof typeof subjects];
  const text =
    wish.message ?? texts[setting(world, 'merge_commit_message', 'PR_TITLE') as keyof typeof texts];
  return text === '' ? subject : `${subject}\n\n${text.replaceAll('\r\n', '\n')}`;
}
