import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck';
import { UsageError } from '../../io/main.ts';
import type { Around, GitHub } from '../port.ts';
import { administrationBy } from './administration.ts';
import { gitBy } from './git.ts';
import { commentsBy, issuesBy, labelsBy } from './issues.ts';
import { peopleBy } from './people.ts';
import { pullsBy } from './pulls.ts';
import { ownWriting, writtenByApp, type IsOurs, type User } from './self.ts';
import { statusesBy, workflowsBy } from './workflows.ts';

const Throttled = Octokit.plugin(throttling, retry);

/** Octokit on one repository: what the parts of the port are made of. */
export interface Client {
  readonly octokit: InstanceType<typeof Throttled>;
  readonly owner: string;
  readonly repo: string;
  /** Asks GraphQL, which changes nothing: it waits in no queue of writes. */
  query<T>(text: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** Tells what Junkan itself wrote. GitHub is asked once who that is, and only where an App is among these. */
  isOurs(among: readonly (User | null | undefined)[]): Promise<IsOurs>;
  /** Tells what the App of the postbox wrote, where it has one of its own. */
  readonly isPostbox: IsOurs;
}

export interface Connection {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl?: string | undefined;
  readonly second?: number | undefined;
  /**
   * Seconds after which a call that GitHub does not answer is given up, and the longest that is waited where it says
   * `retry-after`. Without it both are waited for: a workflow has time, a handler that somebody waits for has none.
   */
  readonly patience?: number | undefined;
  /**
   * The other App of a city whose postbox has one of its own, by the name in its address: to the desk that of the postbox, whose
   * issues are read as what people sent; to the postbox that of the desk, whose writing is Junkan's own.
   */
  readonly otherApp?: { readonly is: 'postbox' | 'desk'; readonly slug: string } | undefined;
}

/** How often a call that GitHub put off is made again; after that the next sweep takes up what is left. */
const TIMES_PUT_OFF = 2;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Returns GitHub as Octokit reaches it, within its limits: one write a second, one that notifies people every three, and
 * waiting where it says `retry-after`. Reads are tried again when GitHub fails; writes are not, since an answer may be lost
 * after the write was done: `retryReconcile` looks again first.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function connect(connection: Connection): GitHub {
  const { octokit, reader, owner, repo, second } = octokitFor(connection);
  const { otherApp } = connection;
  const isDesk = writtenByApp(otherApp?.is === 'desk' ? otherApp.slug : undefined);
  let isOurs: Promise<IsOurs> | undefined;
  const client: Client = {
    octokit,
    owner,
    repo,
    query: (text, variables) => reader.graphql(text, variables),
    isOurs: async (among) => {
      if (!among.some((user) => user?.type === 'Bot')) return () => false;
      isOurs ??= ownWriting(client).then(
        (isOwn) => (user) => isOwn(user) || isDesk(user),
        (error: unknown) => {
          isOurs = undefined;
          throw error;
        },
      );
      return isOurs;
    },
    isPostbox: writtenByApp(otherApp?.is === 'postbox' ? otherApp.slug : undefined),
  };
  return {
    owner,
    repo,
    second,
    issues: issuesBy(client),
    comments: commentsBy(client),
    labels: labelsBy(client),
    pulls: pullsBy(client),
    git: gitBy(client),
    statuses: statusesBy(client),
    workflows: workflowsBy(client),
    people: peopleBy(client),
    administration: administrationBy(client),
    intercept: (around) => {
      for (const one of [octokit, reader]) interceptBy(one, around);
    },
  };
}

/** Returns the bare clients: one for everything, and one for queries. */
export function octokitFor({ token, repository, apiUrl, second = 1_000, patience }: Connection) {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) throw new UsageError(`${repository} is no repository: write owner/name.`);
  const again = (after: number, times: number): boolean =>
    times < TIMES_PUT_OFF && (patience === undefined || after <= patience);
  const client = (write: Bottleneck.ConstructorOptions) =>
    new Throttled({
      auth: token,
      ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
      userAgent: 'junkan-desk',
      throttle: {
        write: new Bottleneck.Group(write),
        notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
        retryAfterBaseValue: second,
        onRateLimit: (after, _options, _octokit, times) => again(after, times),
        onSecondaryRateLimit: (after, _options, _octokit, times) => again(after, times),
      },
      retry: { retryAfterBaseValue: second },
      log: SILENT,
    });
  const octokit = client({ maxConcurrent: 1, minTime: second });
  octokit.hook.before('request', (options) => {
    if (options.method !== 'GET') options.request.retries = 0;
  });
  // The plugin puts every GraphQL call among the writes, since it cannot tell a query from a mutation.
  const reader = client({ maxConcurrent: 5 });
  if (patience !== undefined)
    for (const one of [octokit, reader])
      one.hook.before('request', (options) => {
        options.request.signal = AbortSignal.timeout(patience * second);
      });
  return { octokit, reader, owner, repo, second };
}

function interceptBy(octokit: Client['octokit'], around: Around): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { method, url, body } = octokit.request.endpoint(options);
    const isQuery = url.endsWith('/graphql');
    const path = new URL(url).pathname.replace(isQuery ? /^.*(?=\/graphql$)/ : /^.*?(?=\/repos\/)/, '');
    const call = { method, path, body: body ?? null, isWrite: method !== 'GET' && !isQuery };
    const answer = await around(call, async () => request(options));
    return 'status' in answer ? (answer as never) : { status: 200, url, headers: {}, data: answer.data };
  });
}

/** Returns the repository of the workflow that runs. Throws `UsageError` where a variable is missing. */
export function connectFromEnvironment(): GitHub {
  const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, JUNKAN_SECOND, JUNKAN_POSTBOX_APP } = process.env;
  if (!GITHUB_TOKEN || !GITHUB_REPOSITORY)
    throw new UsageError({
      ja: 'GitHub に尋ねるために、環境変数 GITHUB_TOKEN（トークン）と GITHUB_REPOSITORY（所有者/リポジトリ）が必要です。',
      en: 'GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name) are needed to talk to GitHub.',
    });
  return connect({
    token: GITHUB_TOKEN,
    repository: GITHUB_REPOSITORY,
    apiUrl: GITHUB_API_URL,
    second: JUNKAN_SECOND === undefined ? undefined : Number(JUNKAN_SECOND),
    otherApp: JUNKAN_POSTBOX_APP ? { is: 'postbox', slug: JUNKAN_POSTBOX_APP } : undefined,
  });
}

/** `owner/name` of a repository's address. Throws `UsageError` for any other. */
export function repositoryIn(address: string): string {
  const name = /^https?:\/\/[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1];
  if (name === undefined)
    throw new UsageError({
      ja: `${address} はリポジトリのアドレスではありません。--repository 所有者/リポジトリ と書いてください。`,
      en: `${address} is no repository: give --repository owner/name.`,
    });
  return name;
}
