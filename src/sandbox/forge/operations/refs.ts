import type { Actor } from '../actor.ts';
import { isAncestor } from '../git/merge.ts';
import { dropRef, isRefName, kindOf, moveRef, NOTHING, readRef } from '../git/refs.ts';
import { HttpError } from '../refusal.ts';
import type { World } from '../world.ts';
import { branchMoved } from './branches.ts';
import { checkMove } from './rulesets.ts';

/** https://docs.github.com/en/rest/git/refs */
export async function createRef(world: World, who: Actor, ref: string, sha: string): Promise<void> {
  const branch = await branchOf(world, ref);
  await checkCommit(world, sha);
  checkMove(world, who, branch, NOTHING, sha);
  if (!(await moveRef(world.git, ref, sha, NOTHING))) throw new HttpError(422, 'Reference already exists');
  await branchMoved(world, who, { owner: null, branch, from: NOTHING, to: sha });
}

export async function changeRef(
  world: World,
  who: Actor,
  ref: string,
  sha: string,
  force: boolean,
): Promise<void> {
  const { git } = world;
  const branch = await branchOf(world, ref);
  await checkCommit(world, sha);
  const from = await readRef(git, ref);
  if (from === null) throw new HttpError(422, 'Reference does not exist');
  if (from === sha) return;
  checkMove(world, who, branch, from, sha);
  if (!force && !(await isAncestor(git, from, sha))) throw new HttpError(422, 'Update is not a fast forward');
  if (!(await moveRef(git, ref, sha, from))) throw new HttpError(422, 'Update is not a fast forward');
  await branchMoved(world, who, { owner: null, branch, from, to: sha });
}

export async function deleteRef(world: World, who: Actor, ref: string): Promise<void> {
  const branch = await branchOf(world, ref);
  const from = await readRef(world.git, ref);
  if (from !== null) checkMove(world, who, branch, from, NOTHING);
  if (from === null || !(await dropRef(world.git, ref, from)))
    throw new HttpError(422, 'Reference does not exist');
  await branchMoved(world, who, { owner: null, branch, from, to: NOTHING });
}

async function branchOf({ git }: World, ref: string): Promise<string> {
  if (!ref.startsWith('refs/heads/') || !(await isRefName(git, ref)))
    throw new HttpError(422, 'Reference name must be a branch of the form refs/heads/NAME.');
  return ref.slice('refs/heads/'.length);
}

async function checkCommit({ git }: World, sha: string): Promise<void> {
  if ((await kindOf(git, sha)) !== 'commit') throw new HttpError(422, 'Object does not exist');
}
