import { INTAKE } from '../../desk/intake/fetch-facts.ts';
import { filingBranch, issueOfBranch } from '../../domain/desk/filing/facts.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { markOf } from '../../domain/messages/comment-mark.ts';
import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';

/** What GitHub shows of one filing at one moment. Null is what is not there (yet). */
export interface Sighting {
  readonly at: IsoTime;
  readonly issue: {
    readonly number: number;
    readonly createdAt: IsoTime;
    readonly author: string;
    readonly page: string;
    readonly closedAt: IsoTime | null;
  } | null;
  /** Where the number is that of a pull request: the issue whose papers it brings, if any. */
  readonly isPull: { readonly issue: number | null } | null;
  /** The desk's first answer. */
  readonly answer: { readonly at: IsoTime; readonly page: string } | null;
  /** Whether its branch is there. */
  readonly hasBranch: boolean;
  readonly pull: {
    readonly number: number;
    readonly createdAt: IsoTime;
    readonly page: string;
    readonly isOpen: boolean;
    readonly mergedAt: IsoTime | null;
    /** Whether merging closes the issue; that of a proposal stays open, as the thread of its project. */
    readonly closesIssue: boolean;
    /** Paths of its papers below the content folder. */
    readonly papers: readonly string[];
  } | null;
  readonly check: Result | null;
  readonly gate: Result | null;
  /** The newest run of `publish` that began after the merge. */
  readonly publish: Result | null;
  /** With which status the page of the project answers; null where nobody was asked, or does. */
  readonly page: { readonly address: string; readonly status: number | null } | null;
}

/** How a check came out: `pending` while it runs or waits. */
export interface Result {
  readonly state: 'success' | 'failure' | 'pending';
  readonly at: IsoTime;
  readonly says: string;
  readonly page: string;
}

/** A sighting, and the answers of GitHub from which it was made, by short names. */
export interface Seen {
  readonly sighting: Sighting;
  readonly payloads: Readonly<Record<string, unknown>>;
}

export interface Eyes {
  readonly gh: GitHub;
  /** Of the programme, without a slash at the end. */
  readonly site: string;
  readonly now: () => IsoTime;
  pageStatus(address: string): Promise<number | null>;
}

/** Looks at everything that has to do with the filing of an issue. Reads only. */
export async function see(eyes: Eyes, number: number): Promise<Seen> {
  const { gh, site, now, pageStatus } = eyes;
  const { octokit, owner, repo } = gh;
  const branch = filingBranch(number);
  const issue = await orNull(octokit.rest.issues.get({ owner, repo, issue_number: number }));
  const isPull = issue?.data.pull_request
    ? {
        issue: issueOfBranch(
          (await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data.head.ref,
        ),
      }
    : null;
  const comments = issue
    ? await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
      })
    : [];
  const answer = comments.find(({ user, body }) => user?.type === 'Bot' && markOf(body ?? '') === INTAKE);
  const ref = await orNull(octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  const { data: pulls } = await octokit.rest.pulls.list({
    owner,
    repo,
    head: `${owner}:${branch}`,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 1,
  });
  const pull = pulls[0];
  const files = pull
    ? await octokit.paginate(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: pull.number,
        per_page: 100,
      })
    : [];
  const checks = pull ? await runsOf(gh, { head_sha: pull.head.sha, event: 'pull_request' }) : [];
  const statuses = pull
    ? (await octokit.rest.repos.getCombinedStatusForRef({ owner, repo, ref: pull.head.sha, per_page: 100 }))
        .data.statuses
    : [];
  const published = pull?.merged_at ? await runsOf(gh, { branch: pull.base.ref }) : [];
  const papers = files.flatMap(({ filename }) => /^content\/(.+)$/.exec(filename)?.[1] ?? []);
  const check = checks.find(({ name }) => name === 'check');
  const gate = statuses.find(({ context }) => context === 'junkan/gate');
  const publish = published.find(
    ({ name, created_at }) =>
      name === 'publish' && Date.parse(created_at) >= Date.parse(pull?.merged_at ?? ''),
  );
  const project = papers.map((path) => /^projects\/([^/]+)\//.exec(path)?.[1]).find(Boolean);
  const address = project === undefined ? null : `${site}/projects/${project}/`;
  return {
    sighting: {
      at: now(),
      issue:
        issue && !issue.data.pull_request
          ? {
              number,
              createdAt: issue.data.created_at,
              author: issue.data.user?.login ?? 'ghost',
              page: issue.data.html_url,
              closedAt: issue.data.closed_at,
            }
          : null,
      isPull,
      answer: answer ? { at: answer.created_at, page: answer.html_url } : null,
      hasBranch: ref !== null,
      pull: pull
        ? {
            number: pull.number,
            createdAt: pull.created_at,
            page: pull.html_url,
            isOpen: pull.state === 'open',
            mergedAt: pull.merged_at,
            closesIssue: new RegExp(`^Closes #${number}$`, 'm').test((pull.body ?? '').replaceAll('\r', '')),
            papers,
          }
        : null,
      check: check
        ? {
            state:
              check.status !== 'completed'
                ? 'pending'
                : check.conclusion === 'success'
                  ? 'success'
                  : 'failure',
            at: check.updated_at,
            says: check.conclusion ?? check.status ?? '',
            page: check.html_url,
          }
        : null,
      gate: gate
        ? {
            state: gate.state === 'success' ? 'success' : gate.state === 'pending' ? 'pending' : 'failure',
            at: gate.updated_at,
            says: gate.description ?? '',
            page: pull?.html_url ?? '',
          }
        : null,
      publish: publish
        ? {
            state:
              publish.status !== 'completed'
                ? 'pending'
                : publish.conclusion === 'success'
                  ? 'success'
                  : 'failure',
            at: publish.updated_at,
            says: publish.conclusion ?? publish.status ?? '',
            page: publish.html_url,
          }
        : null,
      page:
        address !== null && publish?.conclusion === 'success'
          ? { address, status: await pageStatus(address) }
          : null,
    },
    payloads: { issue: issue?.data, comments, pull, files, checks, statuses, published },
  };
}

/** The newest runs of all workflows, by what is asked. */
async function runsOf(
  { octokit, owner, repo }: GitHub,
  asked: { readonly head_sha?: string; readonly event?: string; readonly branch?: string },
) {
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
    owner,
    repo,
    ...asked,
    per_page: 100,
  });
  return data.workflow_runs;
}
