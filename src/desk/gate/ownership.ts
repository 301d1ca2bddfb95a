import { sameAccount, sameLogin } from '../../domain/desk/account.ts';
import { type ReviewSeen, standsOf } from '../../domain/desk/gate/reviews.ts';
import { ownersOf, readCodeowners } from '../../domain/desk/gate/codeowners.ts';
import { ALONE, type Ownership } from '../../domain/desk/gate/owners.ts';
import { areaOf, type ChangedEntry } from '../../domain/desk/scope/area.ts';
import type { Pull } from '../../github/port.ts';
import type { Base } from './base.ts';
import type { Merge } from './facts.ts';

/** Where GitHub looks for the file, first to last. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Who answers for what a pull request changes beside papers, by CODEOWNERS of the default branch, and what they said. */
export async function readOwnership(
  base: Base,
  pull: Pull,
  merge: Merge,
  changes: readonly ChangedEntry[],
  reviews: readonly ReviewSeen[],
): Promise<Ownership> {
  const owned = changes.filter(({ path }) => areaOf(path).is === 'owned');
  if (owned.length === 0) return { files: [], authors: [], approvedBy: [], saidAlone: false };
  const lines = readCodeowners(await codeowners(base));
  const files = owned.map(({ path }) => ({ path, owners: ownersOf(lines, path) }));
  const approving = standsOf(reviews).flatMap(({ account, approvedAt }) =>
    approvedAt ? [account.login] : [],
  );
  const all = [...new Set(files.flatMap(({ owners }) => owners))];
  return {
    files,
    // Anybody can claim a name in a commit: it only takes a voice away.
    authors: [pull.author.login, ...new Set(merge.commits.flatMap(({ by }) => by))],
    approvedBy: await Promise.all(
      approving.map(async (login) => ({ login, speaksFor: await spokenFor(base, all, login) })),
    ),
    saidAlone: reviews.some(
      ({ by, state, body, ofThisContent }) =>
        sameAccount(by, pull.author) && state === 'COMMENTED' && ofThisContent && body.includes(ALONE),
    ),
  };
}

async function codeowners({ entries, branch }: Base): Promise<string> {
  for (const path of PLACES) {
    const entry = await entries.read(branch.head, path);
    if (entry?.is === 'file') return entry.text;
  }
  return '';
}

async function spokenFor({ gh }: Base, owners: readonly string[], login: string): Promise<string[]> {
  const speaks = await Promise.all(
    owners.map((owner) => (owner.includes('/') ? gh.people.isMember(owner, login) : sameLogin(owner, login))),
  );
  return owners.filter((_, index) => speaks[index]);
}
