import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck';
import { UsageError } from '../io/main.ts';

const Client = Octokit.plugin(throttling, retry);

/** A repository on GitHub, or on the sandbox's stand-in, and the right to write there. */
export interface GitHub {
  readonly octokit: InstanceType<typeof Client>;
  readonly owner: string;
  readonly repo: string;
  /** Asks GraphQL, which changes nothing: it waits in no queue of writes. */
  readonly query: <T>(text: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  /** How many milliseconds a second of waiting takes: 1,000, or next to nothing where a clock is moved by hand. */
  readonly second: number;
}

export interface Connection {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl?: string | undefined;
  readonly second?: number | undefined;
}

/** `owner/name` of a repository's address. Throws `UsageError` for any other. */
export function repositoryIn(address: string): string {
  const name = /^https?:\/\/[^/]+\/([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(address)?.[1];
  if (name === undefined) throw new UsageError(`${address} is no repository: give --repository owner/name.`);
  return name;
}

/** How often a call that GitHub put off is made again; after that the next sweep takes up what is left. */
const TIMES_PUT_OFF = 2;

/**
 * A client that keeps GitHub's limits: one write a second, one that notifies people every three, and waiting where it
 * says `retry-after`. Reads are tried again when GitHub fails; writes are not, since an answer may be lost after the
 * write was done: `retryReconcile` looks again first.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function connect({ token, repository, apiUrl, second = 1_000 }: Connection): GitHub {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) throw new UsageError(`${repository} is no repository: write owner/name.`);
  const client = (write: Bottleneck.ConstructorOptions) =>
    new Client({
      auth: token,
      ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
      userAgent: 'junkan-desk',
      throttle: {
        write: new Bottleneck.Group(write),
        notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: 3 * second }),
        retryAfterBaseValue: second,
        onRateLimit: (_after, _options, _octokit, times) => times < TIMES_PUT_OFF,
        onSecondaryRateLimit: (_after, _options, _octokit, times) => times < TIMES_PUT_OFF,
      },
      retry: { retryAfterBaseValue: second },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    });
  const octokit = client({ maxConcurrent: 1, minTime: second });
  octokit.hook.before('request', (options) => {
    if (options.method !== 'GET') options.request.retries = 0;
  });
  // The plugin puts every GraphQL call among the writes, since it cannot tell a query from a mutation.
  const reader = client({ maxConcurrent: 5 });
  return { octokit, query: (text, variables) => reader.graphql(text, variables), owner, repo, second };
}

/** The repository of the workflow that runs. Throws `UsageError` where a variable is missing. */
export function connectFromEnvironment(): GitHub {
  const { GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, JUNKAN_SECOND } = process.env;
  if (!GITHUB_TOKEN || !GITHUB_REPOSITORY)
    throw new UsageError('GITHUB_TOKEN and GITHUB_REPOSITORY (owner/name) are needed to talk to GitHub.');
  return connect({
    token: GITHUB_TOKEN,
    repository: GITHUB_REPOSITORY,
    apiUrl: GITHUB_API_URL,
    second: JUNKAN_SECOND === undefined ? undefined : Number(JUNKAN_SECOND),
  });
}
