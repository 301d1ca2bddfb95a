import { assess } from '../../domain/assess.ts';
import type { Finding } from '../../domain/finding.ts';
import type { ReviewSeen } from '../../domain/desk/gate/approval.ts';
import { judgePull, type Verdict } from '../../domain/desk/gate/gate.ts';
import { areaOf, CONTENT } from '../../domain/desk/scope/area.ts';
import type { ChangedEntry, PullFacts } from '../../domain/desk/scope/pull.ts';
import { scopeFindings } from '../../domain/desk/scope/scope.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import { reviewsOf } from '../../github/reviews.ts';
import type { Pull } from '../../github/pulls.ts';
import type { Base } from './base.ts';
import { readFacts } from './facts.ts';

/** A pull request, judged. */
export interface Look {
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

/** What stands in place of the text of a link or of a file that is too long: the check refuses it, too. */
const NO_TEXT = '\0';

/**
 * Looks at a pull request: its papers are laid over the default branch and checked, its scope and its approvals are judged.
 * Null when its commit cannot be compared with the default branch.
 */
export async function lookAt(base: Base, pull: Pull): Promise<Look | null> {
  const facts = await readFacts(base, pull);
  if (!facts) return null;
  const papers = facts.changes.filter(({ path }) => path.startsWith(CONTENT));
  const assessed = assess({ files: papers.map(changeOf) }, base, base.today);
  const merged = assessed.after.read.record;
  const findings = [...scopeFindings(facts, base.read.record), ...assessed.findings.map(inRepository)];
  const earlier = assessed.earlier.map(inRepository);
  const reviews = await readReviews(base, pull, papers);
  const { today, read } = base;
  const verdict = judgePull({ pull: facts, trusted: read.record, merged, findings, earlier, reviews, today });
  return { pull, facts, merged, findings, earlier, verdict };
}

const changeOf = (paper: ChangedEntry) => ({
  path: inContent(paper),
  before: paper.before,
  after: textOf(paper),
});

const inRepository = (finding: Finding): Finding => ({ ...finding, file: CONTENT + finding.file });

const inContent = ({ path }: ChangedEntry): string => path.slice(CONTENT.length);
const textOf = ({ after }: ChangedEntry): string | null =>
  after === null ? null : after.is === 'file' ? after.text : NO_TEXT;

/** What was said, and whether of the papers as they are now. */
async function readReviews(
  { gh, entries }: Base,
  pull: Pull,
  papers: readonly ChangedEntry[],
): Promise<ReviewSeen[]> {
  if (!papers.some(({ path }) => areaOf(path).is === 'filed')) return [];
  const paths = papers.map(({ path }) => path);
  const now = await entries.digest(pull.head.sha, paths);
  const reviews = await reviewsOf(gh, pull.number);
  return Promise.all(
    reviews.map(async ({ by, state, at, commit }) => ({
      by,
      state,
      at,
      ofThisContent: commit !== null && (await entries.digest(commit, paths)) === now,
    })),
  );
}
