import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { GATE, type Verdict } from '../../domain/desk/gate/gate.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Pull } from '../../github/port.ts';
import { ensureStatus } from '../../github/statuses.ts';
import { lookBelowPull } from '../intake/look-below.ts';
import { type Base, afresh, hasMovedOn } from './base.ts';
import { ensureAsked } from './ensure-asked.ts';
import { type Leading, leadingPull } from './leading.ts';
import { ensureReviewRequests, toBeAsked } from '../../github/review-requests.ts';
import { withTrailers, withoutClaims } from '../../domain/desk/gate/trailers.ts';
import type { Approval } from '../../domain/desk/gate/reviews.ts';
import { type PullText, ensurePullText } from '../../github/pulls.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { Look, Looked } from './evaluate-pull.ts';
import { copyOf, findingsComment, unjudgedComment } from '../../domain/desk/findings/comment.ts';
import { renderedAt } from '../../domain/desk/findings/finding-markdown.ts';
import { dayOf } from '../../domain/dates/day.ts';
import type { Places } from '../../domain/desk/places.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import { siteUrl } from '../../domain/programme/site.ts';
import { marked } from '../../domain/messages/comment-mark.ts';
import { areaOf } from '../../domain/desk/scope/area.ts';
import { type ProposalTally, tallyOfProject } from '../../domain/desk/tally/tally.ts';
import { CONTENT, contentPathOf } from '../../domain/record/path.ts';
import { ensureComment, oursWith } from '../../github/comments.ts';

/**
 * Looks at a pull request once, as data, and keeps what is said of it: the status that says whether it may be merged, and
 * the comment that says why. A review wakes nothing else, so its words are looked at here, too. Returns both in brief, for the log.
 */
export async function reconcilePull(base: Base, asked: Pull): Promise<string> {
  if (isDemonstration(base.read.record, base.today)) {
    const status = { context: GATE, state: 'success', description: DEMONSTRATION } as const;
    await ensureStatus(base.gh, asked.head.sha, status);
    return `success: ${DEMONSTRATION}`;
  }
  if (base.ahead.pulls.has(asked.number)) {
    const seen = await leadingPull(base, asked);
    if ((await isGateKept(base, seen)) && areFindingsKept(base, asked, seen)) return briefly(seen, asked);
  }
  return keepAfresh(afresh(base), asked);
}

async function keepAfresh(base: Base, asked: Pull): Promise<string> {
  const led = await leadingPull(base, asked);
  // What was judged is the merge into the default branch as it was: a newer one is judged by the run that it woke.
  if (await hasMovedOn(base)) return 'the default branch has moved on; its own run judges';
  // First: where status and comment stand already, nobody looks again whether all were asked.
  await ensureAsked(base, led);
  await ensureGate(base, led);
  await ensureFindings(base, asked, led);
  const isWritten = led.looked.is === 'judged' && led.looked.verdict.toWrite.length > 0;
  const now = isWritten ? await base.gh.pulls.find(asked.number) : null;
  // The desk's own commit is looked at in the same run: the one that it wakes finds all said.
  if (now && now.head.sha !== asked.head.sha && led.pull.number === asked.number)
    return keepAfresh(base, now);
  await lookBelowPull(base.gh, { ...base, programme: programmeOn(base.read.record, base.today) }, asked);
  return briefly(led, asked);
}

const briefly = ({ pull, looked }: Leading, asked: Pull): string => {
  const other = pull.number === asked.number ? '' : `#${pull.number} proposes the same commit; `;
  return `${other}${looked.verdict.state}: ${looked.verdict.sentence.ja}`;
};

/** What is an example needs nobody's approval, and must be removable: the status is the commit's, and no thread is touched. */
const DEMONSTRATION =
  '見本の記録なので、書類の判定はしません。取り込むかどうかは、管理する人が決めてください。';

/**
 * Says with a status whether a pull request may be merged, and what is missing and from whom. Approvals that count become
 * trailers of its body, before the status allows to merge it; whatever else claims to be one goes, in copies of it too.
 */
async function ensureGate(base: Base, { pull, looked, copies }: Leading): Promise<void> {
  const { state, sentence } = looked.verdict;
  for (const copy of copies) await keepWords(base, copy, []);
  await keepWords(base, pull, approvalsIn(looked));
  await ensureStatus(base.gh, pull.head.sha, { context: GATE, state, description: sentence.ja });
  await ensureReviewRequests(base.gh, pull, awaited(looked));
  if (looked.is === 'judged') await writeGiven(base, pull, looked.verdict);
}

/**
 * Writes into the papers what was given on GitHub, as a commit of its own on the branch. Nothing is forced: where somebody
 * wrote there meanwhile GitHub refuses, and the run which that woke looks at the new content.
 */
async function writeGiven({ gh }: Base, { head }: Pull, { toWrite }: Verdict): Promise<void> {
  if (toWrite.length === 0) return;
  const message = 'Note who approved on GitHub, and when';
  const commit = await gh.git.createCommit({ base: head.sha, parents: [head.sha], files: toWrite, message });
  await gh.git.moveBranch(head.branch, commit);
}

/** Whether status, trailers and requests stand there already, by what was read ahead. */
async function isGateKept({ gh, ahead }: Base, { pull, looked, copies }: Leading): Promise<boolean> {
  const known = ahead.pulls.get(pull.number);
  if (!known || known.statuses.commit !== pull.head.sha) return false;
  if (looked.is === 'judged' && looked.verdict.toWrite.length > 0) return false;
  const { state, sentence } = looked.verdict;
  const status = known.statuses.newest.find(({ context }) => context === GATE);
  if (status?.state !== state || status.description !== sentence.ja) return false;
  const isSaid = (one: Pull, approvals: readonly Approval[]): boolean => {
    const { title, body } = wordsWith(one, approvals);
    return title === one.title && isSameText(body, one.body);
  };
  if (!isSaid(pull, approvalsIn(looked)) || !copies.every((copy) => isSaid(copy, []))) return false;
  return (await toBeAsked(gh, pull, awaited(looked), known.everAsked)).length === 0;
}

const approvalsIn = (looked: Looked): readonly Approval[] =>
  looked.is === 'judged' ? looked.verdict.approvals : [];

/** The members whose approval is still missing and would count, as far as they have an account. */
const awaited = (looked: Looked): string[] =>
  looked.is === 'unjudged' || looked.verdict.state !== 'pending'
    ? []
    : looked.verdict.council.flatMap(({ count }) =>
        (count?.sides ?? [])
          .filter(({ missing }) => missing > 0)
          .flatMap(({ open }) => open.flatMap(({ github }) => github?.login ?? [])),
      );

/** Title and body become the message of the merge: they end with the approvals that count, and claim no other. */
const keepWords = ({ gh }: Base, pull: Pull, approvals: readonly Approval[]): Promise<void> =>
  ensurePullText(gh, pull.number, (before) => wordsWith(before, approvals));

const wordsWith = ({ title, body }: PullText, approvals: readonly Approval[]): PullText => ({
  title: withoutClaims(title),
  body: withTrailers(body, approvals),
});

const MARK = 'findings';

/**
 * One comment on a pull request, kept in place: what is to be mended and how, whose approval is missing, and where to read
 * the papers; or why it is not judged.
 */
async function ensureFindings(base: Base, pull: Pull, led: Leading): Promise<void> {
  const words = wordsFor(base, pull, led);
  const ours = oursWith(await base.gh.comments.list(pull.number), MARK);
  if (words.isNews || ours.length > 0) await ensureComment(base.gh, pull.number, MARK, words.body);
}

/** Whether that comment stands there already, by what was read ahead. */
function areFindingsKept(base: Base, pull: Pull, led: Leading): boolean {
  const known = base.ahead.pulls.get(pull.number)?.comments;
  if (!known) return false;
  const words = wordsFor(base, pull, led);
  const [first, ...doubles] = oursWith(known, MARK);
  const isSaid = first ? isSameText(first.body, marked(MARK, words.body)) : !words.isNews;
  return isSaid && doubles.length === 0;
}

interface Words {
  readonly body: string;
  /** Whether it is worth a comment where there is none. */
  readonly isNews: boolean;
}

function wordsFor(base: Base, pull: Pull, { pull: leading, looked }: Leading): Words {
  if (leading.number !== pull.number) return { body: unjudgedComment(copyOf(leading.number)), isNews: true };
  if (looked.is === 'unjudged') {
    const { state, sentence } = looked.verdict;
    return { body: unjudgedComment(sentence), isNews: state === 'failure' };
  }
  return { body: bodyOf(base, looked), isNews: speaksOfPapers(looked) };
}

/** A change of code alone, with which nothing is wrong, needs no comment. */
const speaksOfPapers = ({ facts, findings }: Look): boolean =>
  findings.length > 0 || facts.changes.some(({ path }) => areaOf(path).is !== 'owned');

function bodyOf({ gh }: Base, look: Look): string {
  const { facts, findings, earlier, verdict, pull } = look;
  const server = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const commit = { server, repository: `${gh.owner}/${gh.repo}`, sha: pull.head.sha };
  const there = new Set(facts.changes.flatMap(({ path, after }) => (after === null ? [] : [path])));
  const places = placesOf(look);
  return findingsComment({
    findings,
    earlier,
    verdict,
    papers: [...there].filter((path) => path.startsWith(CONTENT)),
    tallies: talliesOf(look),
    checklist: places && siteUrl(places.programme, '/week/look/'),
    places,
    link: (path) => (there.has(path) ? renderedAt(commit, path) : null),
  });
}

/** Where the comment leads, by the programme that a merge would leave; null where there is none. */
function placesOf({ merged, facts }: Look): Places | null {
  if (merged.programmes.size === 0) return null;
  const today = dayOf(facts.since);
  const programme = programmeOn(merged, today);
  return { programme, forms: formsOf(programme, today) };
}

/** The sheets for the sittings of which sheets change: who has handed in one, and who is still to come. */
function talliesOf({ facts, merged }: Look): ProposalTally[] {
  const wanted = new Map<string, readonly [project: string, meeting: string]>();
  for (const { path } of facts.changes) {
    const paper = path.startsWith(CONTENT) ? contentPathOf(path.slice(CONTENT.length)) : null;
    if (paper?.is !== 'document' || paper.kind !== 'assessment' || paper.key === null) continue;
    const meeting = paper.key.slice(0, '2026-02'.length);
    wanted.set(`${paper.project} ${meeting}`, [paper.project, meeting]);
  }
  return [...wanted.values()].slice(0, 5).flatMap(([id, meeting]) => {
    const [project, sitting] = [merged.projects.get(id), merged.sittings.get(meeting)];
    return project && sitting ? [tallyOfProject(merged, sitting, project)] : [];
  });
}
