import { sameLogin } from '../domain/desk/account.ts';
import { askMany } from './ask-many.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';
import type { Pull } from './pulls.ts';
import { orNull, statusOf } from './status.ts';

/**
 * Everybody who was ever asked, also those who answered and those whose request somebody took back: REST names only who is
 * asked still. https://docs.github.com/en/graphql/reference/objects#reviewrequestedevent
 */
export const EVER_ASKED = `timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) {
  nodes { ... on ReviewRequestedEvent { requestedReviewer { ... on User { login } ... on Team { slug } } } }
}`;

export interface EverAsked {
  readonly timelineItems: {
    readonly nodes: readonly {
      readonly requestedReviewer: { readonly login?: string; readonly slug?: string } | null;
    }[];
  };
}

/** Logins, and teams by their slugs. */
export const everAskedIn = ({ timelineItems }: EverAsked): readonly string[] =>
  timelineItems.nodes.flatMap(({ requestedReviewer: who }) => who?.login ?? who?.slug ?? []);

/**
 * Accounts (a login, or `organisation/team`) are asked to review a pull request, each once: who has answered, and whose
 * request somebody took back, is not asked again. GitHub refuses whoever is no collaborator, which is nobody's fault: the
 * pull request is there all the same, and they may review it unasked.
 * https://docs.github.com/en/rest/pulls/review-requests
 */
export async function ensureReviewRequests(
  gh: GitHub,
  pull: Pull,
  accounts: readonly string[],
): Promise<void> {
  const missing = await toBeAsked(gh, pull, accounts, []);
  if (missing.length === 0) return;
  const ever = await everAsked(gh, pull.number);
  for (const account of await toBeAsked(gh, pull, missing, ever)) await ask(gh, pull.number, account);
}

/** Which of these accounts would be asked, where `ever` is who was asked at any time. */
export async function toBeAsked(
  gh: GitHub,
  pull: Pull,
  accounts: readonly string[],
  ever: readonly string[],
): Promise<readonly string[]> {
  if (pull.state === 'closed') return [];
  const known = [...pull.asked, ...ever, pull.author.login];
  const missing: string[] = [];
  for (const account of new Set(accounts))
    if (!known.some((one) => sameLogin(one, nameOf(account))) && (await mayBeAsked(gh, account)))
      missing.push(account);
  return missing;
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

async function everAsked(gh: GitHub, number: number): Promise<readonly string[]> {
  const one = (await askMany<EverAsked>(gh, 'pullRequest', [number], EVER_ASKED)).get(number);
  return one ? everAskedIn(one) : [];
}

async function ask(gh: GitHub, pull_number: number, account: string): Promise<void> {
  const { octokit, owner, repo } = gh;
  const name = nameOf(account);
  const who = account.includes('/') ? { team_reviewers: [name] } : { reviewers: [name] };
  await retryReconcile(gh, async () => {
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
