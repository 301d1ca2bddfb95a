import { CONTENT } from '../../domain/record/path.ts';
import { agendaBranch, issueOfBranch } from '../../domain/desk/filing/facts.ts';
import { dayOf } from '../../domain/dates/day.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Account } from '../../domain/desk/account.ts';
import { actorOn } from '../../domain/desk/actor.ts';
import { inJapan, mendBy } from '../../domain/desk/filing/filed-at.ts';
import { GATE } from '../../domain/desk/gate/gate.ts';
import { boundText } from '../../domain/desk/gate/given.ts';
import type { Unjudged } from '../../domain/desk/gate/unjudged.ts';
import { numberOfId } from '../../domain/record/id.ts';
import { areaOf, type ChangedEntry, type PullFacts } from '../../domain/desk/scope/area.ts';
import type { Thread } from '../../domain/desk/thread.ts';
import { FILES_LISTED, hasOneMergeBase } from '../../github/branches.ts';
import type { ComparedCommit, Comparison, Pull } from '../../github/port.ts';
import { testMerge } from '../../github/pulls.ts';
import { firstStatus } from '../../github/statuses.ts';
import { teamsOf } from '../../github/teams.ts';
import { readThread } from '../../github/threads.ts';
import { openerOf } from '../opener.ts';
import type { Base } from './base.ts';
import type { Entries } from './entries.ts';

/** So many commits are looked at, newest first, for the one with which the content came. */
const COMMITS = 30;

/**
 * When the content of a pull request by hand was filed (C06), as far as GitHub knows: with the pull request, if the gate saw
 * it within `mendWithin` of that, as for a form; else when the gate saw it first. The dates of commits are whatever their
 * author wrote. `paths` are the papers that say when they were filed.
 */
export async function contentSince(
  base: Base,
  { createdAt, head }: Pull,
  commits: readonly ComparedCommit[],
  paths: readonly string[],
): Promise<IsoTime> {
  if (paths.length === 0) return createdAt;
  let seen = base.now;
  for (const { sha } of commits.toReversed().slice(0, COMMITS)) {
    if (!(await isSameFiling(base.entries, sha, head.sha, paths))) break;
    const status = await firstStatus(base.gh, sha, GATE);
    if (status !== null && Date.parse(status) < Date.parse(seen)) seen = status;
  }
  const until = mendBy(dayOf(createdAt), base.read.record);
  return until === null || dayOf(seen) <= until ? createdAt : seen;
}

/** Whether two commits hold the same at these paths, beside who approved or agreed. */
export async function isSameFiling(
  entries: Entries,
  a: string,
  b: string,
  paths: readonly string[],
): Promise<boolean> {
  const each = paths.map(async (path) => {
    if ((await entries.digest(a, [path])) === (await entries.digest(b, [path]))) return true;
    const [one, other] = [await entries.read(a, path), await entries.read(b, path)];
    return (
      one?.is === 'file' && other?.is === 'file' && boundText(path, one.text) === boundText(path, other.text)
    );
  });
  return (await Promise.all(each)).every(Boolean);
}

/** What merging a pull request into the default branch as it is now would make of it. */
export interface Merge {
  /** The commit of GitHub's test merge. */
  readonly commit: string;
  /** What it changes on the default branch. */
  readonly files: Comparison['files'];
  /** The commits that it brings. */
  readonly commits: readonly ComparedCommit[];
}

/**
 * What is judged is what is merged: GitHub's test merge is compared with the default branch. What the branch did since it
 * left (`base...head`) must say no less, for that is what people see and what asks the code owners.
 */
export async function readMerge(
  { gh, branch, ahead }: Base,
  { number, head }: Pull,
): Promise<Merge | { readonly unjudged: Unjudged }> {
  const seen = await gh.git.compare(branch.head, head.sha);
  if (!seen) return { unjudged: 'gone' };
  if (!(await hasOneMergeBase(gh, seen))) return { unjudged: 'several-bases' };
  const sides = { base: branch.head, head: head.sha };
  const merge = await testMerge(gh, number, sides, ahead.pulls.get(number)?.merge);
  if (merge.is !== 'merge') return { unjudged: merge.is };
  const made = await gh.git.compare(branch.head, merge.commit);
  if (made?.mergeBase !== branch.head) return { unjudged: 'not-yet' };
  const shown = new Set(pathsOf(seen.files));
  if (pathsOf(made.files).some((path) => !shown.has(path)) && seen.files.length < FILES_LISTED)
    return { unjudged: 'hidden-changes' };
  return { commit: merge.commit, files: made.files, commits: seen.commits ?? [] };
}

/** A renamed file is one that went and one that came. */
function pathsOf(files: Comparison['files']): string[] {
  const gone = files.flatMap(({ status, previousPath }) =>
    status === 'renamed' && previousPath !== null ? [previousPath] : [],
  );
  return [...new Set([...files.map(({ path }) => path), ...gone])].sort();
}

/** What is known of a pull request, read as data through the API. */
export async function readFacts(base: Base, pull: Pull, merge: Merge): Promise<PullFacts> {
  const changes = await changesOf(base, merge);
  const issue = issueOfDesk(pull);
  const openedBy = await openersOf(base, changes);
  const filed = issue === null ? null : await threadOf(base, issue);
  const account = filed?.author ?? pull.author;
  const author = actorOn(
    base.read.record,
    base.today,
    account,
    await teamsOf(base.gh, base.read.record, base.today, account.login),
  );
  const dated = changes.flatMap(({ path }) => (saysWhenFiled(path) ? [path] : []));
  return {
    changes,
    complete: merge.files.length < FILES_LISTED,
    filer: (await isOwnDraft(base, pull)) ? { ...author, isSecretariat: true } : author,
    issue,
    body: pull.body,
    since: inJapan(filed?.createdAt ?? (await contentSince(base, pull, merge.commits, dated))),
    openedBy,
  };
}

function saysWhenFiled(path: string): boolean {
  const area = areaOf(path);
  return (
    area.is === 'filed' &&
    area.path.is === 'document' &&
    (area.path.kind === 'proposal' || area.path.kind === 'report')
  );
}

/** Papers are read; of all else it is enough that it changes. */
async function changesOf(base: Base, { commit, files }: Merge): Promise<ChangedEntry[]> {
  const before = new Map(base.files.map(({ path, text }) => [CONTENT + path, text]));
  return Promise.all(
    pathsOf(files).map(async (path) => ({
      path,
      before: before.get(path) ?? null,
      after: path.startsWith(CONTENT) ? await base.entries.read(commit, path) : null,
    })),
  );
}

const threadOf = async ({ gh, ahead }: Base, number: number): Promise<Thread | null> =>
  ahead.threads.get(number)?.thread ?? (await readThread(gh, number));

/** Whether the desk alone wrote it, as the draft of an agenda: it is made from the record, for the secretariat. */
async function isOwnDraft({ gh, branch }: Base, { ours, head }: Pull): Promise<boolean> {
  if (!ours || !head.inRepository || !head.branch.startsWith(agendaBranch(''))) return false;
  return (await gh.git.compare(branch.head, head.sha))?.byHand === false;
}

/** The issue from which the desk made a pull request; a person's own branch of the same name is none. */
export function issueOfDesk({ ours, head }: Pull): number | null {
  return ours && head.inRepository ? issueOfBranch(head.branch) : null;
}

/** Who speaks as the proposer of each project that changes: of a new one, whoever opened the issue of its number. */
async function openersOf(
  base: Base,
  changes: readonly ChangedEntry[],
): Promise<ReadonlyMap<string, Account | null>> {
  const { gh, read, ahead } = base;
  const projects = changes.flatMap(({ path }) => {
    const area = areaOf(path);
    return area.is === 'filed' && area.path.is === 'document' ? [area.path.project] : [];
  });
  const openers = await Promise.all(
    [...new Set(projects)].map(async (id) => {
      const known = read.record.projects.get(id);
      const opener = known
        ? openerOf(gh, known, ahead.threads)
        : threadOf(base, numberOfId(id)).then((found) => found?.author);
      return [id, (await opener) ?? null] as const;
    }),
  );
  return new Map(openers);
}
