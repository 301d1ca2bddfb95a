import { sameLogin } from '../domain/desk/account.ts';
import type { GitHub } from './client.ts';
import { converge } from './converge.ts';
import type { Pull } from './pulls.ts';
import { orNull, statusOf } from './status.ts';

/**
 * Everybody who was ever asked, also those who answered and those whose request somebody took back: REST names only who is
 * asked still. https://docs.github.com/en/graphql/reference/objects#reviewrequestedevent
 */
const EVER_ASKED = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) {
      nodes { ... on ReviewRequestedEvent { requestedReviewer { ... on User { login } ... on Team { slug } } } }
    }
  } }
}`;

interface EverAsked {
  readonly repository: {
    readonly pullRequest: {
      readonly timelineItems: {
        readonly nodes: readonly {
          readonly requestedReviewer: { readonly login?: string; readonly slug?: string } | null;
        }[];
      };
    };
  };
}

/**
 * Accounts (a login, or `organisation/team`) are asked to review a pull request, each once: who has answered, and whose
 * request somebody took back, is not asked again. GitHub refuses whoever is no collaborator, which is nobody's fault: the
 * pull request is there all the same, and they may review it unasked.
 * https://docs.github.com/en/rest/pulls/review-requests
 */
export async function keepReviewRequests(gh: GitHub, pull: Pull, accounts: readonly string[]): Promise<void> {
  const missing = accounts.filter(
    (account) => ![...pull.asked, pull.author.login].some((known) => sameLogin(known, nameOf(account))),
  );
  if (missing.length === 0 || pull.state === 'closed') return;
  const ever = await everAsked(gh, pull.number);
  for (const account of missing)
    if (!ever.some((known) => sameLogin(known, nameOf(account))) && (await mayBeAsked(gh, account)))
      await ask(gh, pull.number, account);
}

const collaborators = new WeakMap<GitHub, Map<string, Promise<boolean>>>();

/** Whether somebody is a collaborator, asked once a run; of a team GitHub says so when it is asked. */
function mayBeAsked(gh: GitHub, account: string): Promise<boolean> {
  const known = collaborators.get(gh) ?? new Map<string, Promise<boolean>>();
  collaborators.set(gh, known);
  const answer = known.get(account) ?? isCollaborator(gh, account);
  known.set(account, answer);
  return answer;
}

/** In a public repository everybody may read, so that who may only read is nobody's collaborator. */
async function isCollaborator({ octokit, owner, repo }: GitHub, username: string): Promise<boolean> {
  if (username.includes('/')) return true;
  const answer = await orNull(octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username }));
  return answer !== null && !['read', 'none'].includes(answer.data.role_name);
}

/** GitHub names a team by its slug where it asks one. */
const nameOf = (account: string): string => account.slice(account.indexOf('/') + 1);

async function everAsked({ query, owner, repo }: GitHub, number: number): Promise<readonly string[]> {
  const { repository } = await query<EverAsked>(EVER_ASKED, { owner, repo, number });
  return repository.pullRequest.timelineItems.nodes.flatMap(
    ({ requestedReviewer: who }) => who?.login ?? who?.slug ?? [],
  );
}

async function ask(gh: GitHub, pull_number: number, account: string): Promise<void> {
  const { octokit, owner, repo } = gh;
  const name = nameOf(account);
  const who = account.includes('/') ? { team_reviewers: [name] } : { reviewers: [name] };
  await converge(gh, async () => {
    try {
      await octokit.rest.pulls.requestReviewers({ owner, repo, pull_number, ...who });
    } catch (error) {
      const status = statusOf(error);
      if (status !== 422 && status !== 404 && status !== 403) throw error;
      if (isPutOff(error)) throw error;
    }
  });
}

/** A limit of GitHub is answered with 403, too; it says when to come again. */
const isPutOff = (error: unknown): boolean => error instanceof Error && /rate limit/i.test(error.message);
