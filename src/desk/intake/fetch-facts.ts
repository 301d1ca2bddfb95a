import { CONTENT } from '../../domain/record/path.ts';
import { contentText } from '../../domain/record/picture.ts';
import { GHOST, type Account } from '../../domain/desk/account.ts';
import { DEMONSTRATION_MARK } from '../../domain/desk/demonstration.ts';
import { actorOn, type Actor } from '../../domain/desk/actor.ts';
import { isSender } from '../../domain/desk/sender.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { filingBranch, type Facts, type FilingBranch } from '../../domain/desk/filing/facts.ts';
import { twinIssues } from '../../domain/desk/filing/twins.ts';
import type { Comment, Thread } from '../../domain/desk/thread.ts';
import {
  projectOf,
  readFiling,
  requestNamed,
  type ReadFiling,
} from '../../domain/desk/filing/read-filing.ts';
import { defaultBranch } from '../../github/branches.ts';
import { oursWith } from '../../github/comments.ts';
import { readThread, type ReadAhead } from '../../github/threads.ts';
import type { GitHub, Issue, Pull } from '../../github/port.ts';
import { teamsOf } from '../../github/teams.ts';
import { openerOf } from '../opener.ts';

/** What GitHub says of a filing now, and its text read as a form. */
export interface Seen {
  readonly filing: ReadFiling | null;
  readonly facts: Facts;
  readonly pull: Pull | null;
  readonly comments: readonly Comment[];
  /** Notes from the time when the record was a demonstration, which are true no longer. */
  readonly outdated: readonly Comment[];
  /** The newest commit of the filing's branch; null where there is none. */
  readonly branchHead: string | null;
  /** The desk's one comment; null where it has not answered. */
  readonly said: Comment | null;
  /** False when two runs wrote it at once. */
  readonly isSaidOnce: boolean;
}

/** The mark of the desk's one comment on a filing. */
export const INTAKE = 'intake';

/**
 * What a sweep has read by lists for all issues at once. What is not in it is asked for one by one; so is everything when
 * an issue is looked at again.
 */
export interface Ahead {
  readonly main: { readonly name: string; readonly head: string };
  readonly threads: ReadonlyMap<number, ReadAhead>;
  /** All open issues. */
  readonly open: readonly Issue[];
  /** The branches of filings, and their newest commits. */
  readonly branches: ReadonlyMap<string, string>;
  /** The open pull requests of those branches. */
  readonly pulls: ReadonlyMap<string, Pull>;
}

/** Reads an issue anew with all that its filing depends on; null when it is gone, or a pull request. */
export async function fetchFacts(
  gh: GitHub,
  desk: Desk,
  issue: number,
  ahead: Ahead | null = null,
): Promise<Seen | null> {
  const known = ahead?.threads.get(issue);
  const thread = known?.thread ?? (await readThread(gh, issue));
  if (!thread) return null;
  const filing = readFiling(thread, desk);
  const isProposal = thread.state === 'open' && filing?.form.kinds.includes('proposal') === true;
  const branchName = filingBranch(issue);
  const main = ahead?.main ?? (await defaultBranch(gh));
  const head = ahead ? (ahead.branches.get(branchName) ?? null) : await gh.git.head(branchName);
  const [author, editor, proposer, comments, branch, pull, open, asked] = await Promise.all([
    whoIs(gh, desk, thread.author),
    editorOf(gh, desk, thread),
    openerOf(gh, projectOf(filing, desk), ahead?.threads),
    known?.comments ?? gh.comments.list(issue),
    head === null ? null : branchOf(gh, main, head),
    ahead?.pulls.get(branchName) ?? pullOfFiling(gh, issue, main.name),
    isProposal ? (ahead?.open ?? openBy(gh, thread.author)) : [],
    askedIn(gh, desk, filing, ahead),
  ]);
  const answers = oursWith(comments, INTAKE);
  const said = answers[0] ?? null;
  // An answer that somebody deleted counts from the opening: no later day can be had by deleting it.
  const answeredAt = thread.answerDeleted ? thread.createdAt : (said?.createdAt ?? null);
  const twins = twinIssues(filing, thread, open, desk);
  const outdated = oursWith(comments, DEMONSTRATION_MARK);
  return {
    filing,
    facts: { thread, author, editor, proposer, answeredAt, branch, pull, twins, asked },
    pull,
    said,
    outdated,
    comments,
    branchHead: head,
    isSaidOnce: answers.length <= 1,
  };
}

/** What the thread is that a filing names as the request which it answers. */
async function askedIn(
  gh: GitHub,
  desk: Desk,
  filing: ReadFiling | null,
  ahead: Ahead | null,
): Promise<Facts['asked']> {
  const named = filing && requestNamed(filing.filled);
  if (named === null) return undefined;
  const thread = ahead?.threads.get(named)?.thread ?? (await readThread(gh, named));
  if (!thread) return 'none';
  return readFiling(thread, desk)?.form.id === 'consult' ? 'advice' : 'another';
}

/**
 * Whether the desk itself proposes a filing for the default branch. What a person proposes from that branch, or for another
 * one, says nothing of the filing: it is not in the record when that is merged.
 */
export const isOfDesk = ({ ours, head, base }: Pull, main: string): boolean =>
  ours && head.inRepository && base.branch === main;

async function pullOfFiling(gh: GitHub, issue: number, main: string): Promise<Pull | null> {
  const pulls = (
    await gh.pulls.list({ state: 'all', head: { owner: gh.owner, branch: filingBranch(issue) } })
  ).filter((pull) => isOfDesk(pull, main));
  return pulls.find(({ state }) => state === 'open') ?? pulls[0] ?? null;
}

/** The open issues of somebody; none of an account that is gone, and of whoever has none. */
const openBy = async (gh: GitHub, { id, login }: Account): Promise<readonly Issue[]> =>
  id === GHOST.id || isSender({ login })
    ? []
    : (await gh.issues.list({ state: 'open', creator: login })).filter(({ isPull }) => !isPull);

/** Who somebody is, by the roster, the programme and the teams that it names. */
export async function whoIs(
  gh: GitHub,
  desk: Pick<Desk, 'read' | 'today'>,
  account: Account,
): Promise<Actor> {
  const { record } = desk.read;
  return actorOn(record, desk.today, account, await teamsOf(gh, record, desk.today, account.login));
}

const editorOf = async (gh: GitHub, desk: Desk, { edited }: Thread): Promise<Actor | null> =>
  edited?.by ? whoIs(gh, desk, edited.by) : null;

async function branchOf(
  gh: GitHub,
  main: { readonly head: string },
  head: string,
): Promise<FilingBranch | null> {
  const change = await gh.git.compare(main.head, head);
  if (!change) return null;
  const files = change.files.filter(({ path, status }) => path.startsWith(CONTENT) && status !== 'removed');
  return {
    byHand: change.byHand,
    files: await Promise.all(
      files.map(async ({ path, blob }) => ({
        path: path.slice(CONTENT.length),
        text: contentText(path.slice(CONTENT.length), await gh.git.blob(blob)),
      })),
    ),
  };
}
