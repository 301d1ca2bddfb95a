import type { Actor } from '../actor.ts';
import { readCommit, writeCommit } from '../git/commits.ts';
import { headRef, moveRef, NOTHING, readRef, refIn } from '../git/refs.ts';
import { writeBlob, writeTree } from '../git/trees.ts';
import { emailOf } from '../people.ts';
import { notFound, HttpError } from '../refusal.ts';
import { MAIN, mayAs, timeOf, type World } from '../world.ts';
import { branchMoved } from './branches.ts';
import { checkMove } from './rulesets.ts';

export interface FileWish {
  readonly path: string;
  /** Null takes the file away. */
  readonly text: string | null;
  /** `100644` unless it is to be a link (`120000`) or a program (`100755`). */
  readonly mode?: string;
}

export interface CommitWish {
  readonly owner: string | null;
  readonly branch: string;
  readonly files: readonly FileWish[];
  readonly message: string;
}

/** What GitHub's editor does: one commit on a branch, which is made from the default branch where it is missing. */
export async function commitFiles(world: World, who: Actor, wish: CommitWish): Promise<string> {
  const { owner, branch, files, message } = wish;
  if (owner === null && !mayAs(who, 'write'))
    throw new HttpError(403, 'Must have admin rights to Repository.');
  const { git } = world;
  const ref = refIn(owner, headRef(branch));
  const there = await readRef(git, ref);
  const parent = there ?? (await readRef(git, refIn(owner, headRef(MAIN))));
  const before = parent === null ? null : await readCommit(git, parent);
  if (!before) throw notFound();
  const changes = await Promise.all(
    files.map(async ({ path, text, mode = '100644' }) => ({
      path,
      mode,
      sha: text === null ? null : await writeBlob(git, text),
    })),
  );
  const tree = await writeTree(git, before.tree, changes);
  const author = { name: who.login, email: emailOf(who.login), date: timeOf(world) };
  const commit = await writeCommit(git, { tree, parents: [before.sha], author, committer: author, message });
  const from = there ?? NOTHING;
  if (owner === null) checkMove(world, who, branch, from, commit);
  if (!(await moveRef(git, ref, commit, from))) throw new HttpError(409, 'The branch has moved.');
  await branchMoved(world, who, { owner, branch, from, to: commit });
  return commit;
}
