import type { Pull } from '../../github/pulls.ts';
import type { Base } from './base.ts';

/**
 * A status belongs to a commit. Where several open pull requests into the same branch propose one and the same commit, the
 * oldest decides: nobody shuts or opens the gate of a filing by proposing its commit once more from a fork.
 */
export async function leadingPull({ openPulls }: Base, pull: Pull): Promise<Pull> {
  const same = (await openPulls()).filter(
    ({ head, base }) => head.sha === pull.head.sha && base.branch === pull.base.branch,
  );
  return same.reduce((oldest, other) => (other.number < oldest.number ? other : oldest), pull);
}
