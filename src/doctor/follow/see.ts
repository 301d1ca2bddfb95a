import type { Run } from '../../github/port.ts';
import { INTAKE } from '../../desk/intake/fetch-facts.ts';
import { filingBranch, issueOfBranch } from '../../domain/desk/filing/facts.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { markOf } from '../../domain/messages/comment-mark.ts';
import type { GitHub } from '../../github/port.ts';

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
export async function fetchSighting(eyes: Eyes, number: number): Promise<Seen> {
  const { gh, site, now, pageStatus } = eyes;
  const answers = recorded(gh);
  answers.clear();
  const branch = filingBranch(number);
  const issue = await gh.issues.find(number);
  const asPull = issue?.isPull ? await gh.pulls.find(number) : null;
  const comments = issue ? await gh.comments.list(number) : [];
  const answer = comments.find(({ ours, body }) => ours && markOf(body) === INTAKE);
  const hasBranch = (await gh.git.head(branch)) !== null;
  const [pull] = await gh.pulls.list({ state: 'all', head: { owner: gh.owner, branch } });
  const files = pull ? await gh.pulls.files(pull.number) : [];
  const checks = pull ? await gh.workflows.runs({ commit: pull.head.sha, event: 'pull_request' }) : [];
  const statuses = pull ? await gh.statuses.current(pull.head.sha) : [];
  const mergedAt = pull?.mergedAt ?? null;
  const published = pull && mergedAt ? await gh.workflows.runs({ branch: pull.base.branch }) : [];
  const papers = files.flatMap(({ path }) => /^content\/(.+)$/.exec(path)?.[1] ?? []);
  const check = checks.find(({ name }) => name === 'check');
  const gate = statuses.find(({ context }) => context === 'junkan/gate');
  const publish = published.find(
    ({ name, at }) => name === 'publish' && Date.parse(at) >= Date.parse(mergedAt ?? ''),
  );
  const project = papers.map((path) => /^projects\/([^/]+)\//.exec(path)?.[1]).find(Boolean);
  const address = project === undefined ? null : `${site}/projects/${project}/`;
  return {
    sighting: {
      at: now(),
      issue:
        issue && !issue.isPull
          ? {
              number,
              createdAt: issue.createdAt,
              author: issue.author.login,
              page: issue.page,
              closedAt: issue.closed?.at ?? null,
            }
          : null,
      isPull: asPull && { issue: issueOfBranch(asPull.head.branch) },
      answer:
        answer && issue ? { at: answer.createdAt, page: `${issue.page}#issuecomment-${answer.id}` } : null,
      hasBranch,
      pull: pull
        ? {
            number: pull.number,
            createdAt: pull.createdAt,
            page: pull.page,
            isOpen: pull.state === 'open',
            mergedAt,
            closesIssue: new RegExp(`^Closes #${number}$`, 'm').test(pull.body.replaceAll('\r', '')),
            papers,
          }
        : null,
      check: check ? resultOf(check) : null,
      gate: gate
        ? {
            state: gate.state === 'success' || gate.state === 'pending' ? gate.state : 'failure',
            at: gate.at,
            says: gate.description,
            page: pull?.page ?? '',
          }
        : null,
      publish: publish ? resultOf(publish) : null,
      page:
        address !== null && publish?.conclusion === 'success'
          ? { address, status: await pageStatus(address) }
          : null,
    },
    payloads: Object.fromEntries(answers),
  };
}

const resultOf = ({ status, conclusion, updatedAt, url }: Run): Result => ({
  state: status !== 'completed' ? 'pending' : conclusion === 'success' ? 'success' : 'failure',
  at: updatedAt,
  says: conclusion ?? status,
  page: url,
});

const recordings = new WeakMap<GitHub, Map<string, unknown>>();

/** Notes GitHub's own answers to the calls of a client from now on, by short names: `issue`, `pulls-7-files`. */
function recorded(gh: GitHub): Map<string, unknown> {
  const known = recordings.get(gh);
  if (known) return known;
  const answers = new Map<string, unknown>();
  gh.intercept(async ({ path }, make) => {
    const answer = await make();
    const short = path.replace(`/repos/${gh.owner}/${gh.repo}/`, '');
    const name = /^issues\/\d+$/.test(short) ? 'issue' : short.replace(/[^\w-]+/g, '-');
    if (path !== '/graphql') answers.set(answers.has(name) ? `${name}-${answers.size}` : name, answer.data);
    return answer;
  });
  recordings.set(gh, answers);
  return answers;
}
