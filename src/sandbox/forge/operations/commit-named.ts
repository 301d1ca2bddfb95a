import { headRef, kindOf, readRef, refIn } from '../git/refs.ts';
import { notFound } from '../refusal.ts';
import type { World } from '../world.ts';

/** The commit that a call names: by a branch (of somebody's fork), by a full ref, or by itself. Throws 404. */
export async function commitNamed(
  { git }: World,
  name: string,
  owner: string | null = null,
): Promise<string> {
  if ((await kindOf(git, name)) === 'commit') return name;
  const branch = name.replace(/^(refs\/)?heads\//, '');
  const sha = await readRef(git, refIn(owner, headRef(branch)));
  if (sha === null) throw notFound();
  return sha;
}
