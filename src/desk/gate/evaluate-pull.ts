import { CONTENT } from '../../domain/record/path.ts';
import { actorOn } from '../../domain/desk/actor.ts';
import { needsVouching, originFindings } from '../../domain/desk/origin.ts';
import { type ReviewSeen, standsOf } from '../../domain/desk/gate/reviews.ts';
import { teamsOf } from '../../github/teams.ts';
import { assess } from '../../domain/assess.ts';
import type { Finding } from '../../domain/finding.ts';
import { type Verdict, judgePull } from '../../domain/desk/gate/gate.ts';
import { UNJUDGED, type UnjudgedVerdict } from '../../domain/desk/gate/unjudged.ts';
import { type ChangedEntry, type PullFacts, areaOf } from '../../domain/desk/scope/area.ts';
import { scopeFindings } from '../../domain/desk/scope/scope.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { Pull } from '../../github/port.ts';
import type { Base } from './base.ts';
import { type Merge, isSameFiling, readFacts, readMerge } from './facts.ts';
import { sameAccount, sameLogin } from '../../domain/desk/account.ts';
import { ownersOf, readCodeowners } from '../../domain/desk/gate/codeowners.ts';
import { ALONE, type Ownership } from '../../domain/desk/gate/owners.ts';

/** A pull request, judged. */
export interface Look {
  readonly is: 'judged';
  readonly pull: Pull;
  readonly facts: PullFacts;
  /** The record as it would be after merging. */
  readonly merged: CityRecord;
  /** All findings, those of the scope first; files by their paths in the repository. */
  readonly findings: readonly Finding[];
  /** What was wrong before in the files that the change reaches, and is no worse by it. */
  readonly earlier: readonly Finding[];
  readonly verdict: Verdict;
}

/** What was seen of a pull request: its judgement, or why there is none. */
export type Looked = Look | { readonly is: 'unjudged'; readonly verdict: UnjudgedVerdict };

/** What stands in place of the text of a link or of a file that is too long: the check refuses it, too. */
const NO_TEXT = '\0';

/**
 * Looks at a pull request: what merging it would change on the default branch as it is now is checked, its scope and its
 * approvals are judged. Or says why it cannot be judged.
 */
export async function lookAt(base: Base, pull: Pull): Promise<Looked> {
  const merge = await readMerge(base, pull);
  if ('unjudged' in merge) return { is: 'unjudged', verdict: UNJUDGED[merge.unjudged] };
  const facts = await readFacts(base, pull, merge);
  const papers = facts.changes.filter(({ path }) => path.startsWith(CONTENT));
  const change = { files: papers.map(changeOf) };
  const assessed = assess(change, base, base.today);
  const merged = assessed.after.read.record;
  const origin = originFindings(change, facts, base.read.record, merged);
  const findings = [
    ...scopeFindings(facts, base.read.record),
    ...[...origin, ...assessed.findings.filter(isForCheck)].map(inRepository),
  ];
  const earlier = assessed.earlier.map(inRepository);
  const reviews = await readReviews(base, pull, merge, facts.changes);
  const ownership = await readOwnership(base, pull, merge, facts.changes, reviews);
  const { today, read } = base;
  const verdict = judgePull({
    pull: facts,
    trusted: read.record,
    merged,
    findings,
    earlier,
    reviews,
    ownership,
    isWritable: pull.head.inRepository,
    isVouchedFor: needsVouching(origin) && isApprovedBySecretariat(base, reviews),
    today,
  });
  return { is: 'judged', pull, facts, merged, findings, earlier, verdict };
}

/** Whose approval is missing the gate says itself: it knows who approved on GitHub, and the paper does not yet. */
const isForCheck = ({ rule }: Finding): boolean => rule !== 'approvals-of-both-sides';

const changeOf = (paper: ChangedEntry) => ({
  path: inContent(paper),
  before: paper.before,
  after: textOf(paper),
});

const inRepository = (finding: Finding): Finding => ({ ...finding, file: CONTENT + finding.file });

const inContent = ({ path }: ChangedEntry): string => path.slice(CONTENT.length);
const textOf = ({ after }: ChangedEntry): string | null =>
  after === null ? null : after.is === 'file' ? after.text : NO_TEXT;

/** What was said, and whether of the changed files as a merge would leave them. */
async function readReviews(
  { gh, entries, ahead, read, today }: Base,
  { number }: Pull,
  merge: Merge,
  changes: readonly ChangedEntry[],
): Promise<ReviewSeen[]> {
  if (changes.length === 0) return [];
  const paths = changes.map(({ path }) => path);
  const reviews = ahead.pulls.get(number)?.reviews ?? (await gh.pulls.reviews(number));
  return Promise.all(
    reviews.map(async ({ by, state, at, commit, body }) => ({
      by,
      teams: await teamsOf(gh, read.record, today, by.login),
      state,
      at,
      body,
      ofThisContent: commit !== null && (await isSameFiling(entries, commit, merge.commit, paths)),
    })),
  );
}

function isApprovedBySecretariat({ read, today }: Base, reviews: readonly ReviewSeen[]): boolean {
  return standsOf(reviews).some(
    ({ account, teams, approvedAt }) =>
      approvedAt !== null && actorOn(read.record, today, account, teams).isSecretariat,
  );
}

/** Where GitHub looks for the file, first to last. */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Who answers for what a pull request changes beside papers, by CODEOWNERS of the default branch, and what they said. */
async function readOwnership(
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
