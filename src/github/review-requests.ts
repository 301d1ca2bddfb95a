import { sameLogin } from '../domain/desk/account.ts';
import type { GitHub, Pull } from './port.ts';
import { retryReconcile } from './reconcile.ts';
import { statusOf } from './errors.ts';

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
  const ever = await gh.pulls.everAsked(pull.number);
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

const collaborators = new WeakMap<GitHub['people'], Map<string, Promise<boolean>>>();

/** Whether somebody is a collaborator, asked once a run; of a team GitHub says so when it is asked. */
function mayBeAsked(gh: GitHub, account: string): Promise<boolean> {
  const known = collaborators.get(gh.people) ?? new Map<string, Promise<boolean>>();
  collaborators.set(gh.people, known);
  const answer = known.get(account) ?? isCollaborator(gh, account);
  known.set(account, answer);
  return answer;
}

/** In a public repository everybody may read, so that who may only read is nobody's collaborator. */
async function isCollaborator(gh: GitHub, login: string): Promise<boolean> {
  if (login.includes('/')) return true;
  const permission = await gh.people.permission(login);
  return permission !== null && !['read', 'none'].includes(permission.role);
}

/** GitHub names a team by its slug where it asks one. */
const nameOf = (account: string): string => account.slice(account.indexOf('/') + 1);

async function ask(gh: GitHub, pull: number, account: string): Promise<void> {
  await retryReconcile(gh, async () => {
    try {
      await gh.pulls.request(pull, account);
    } catch (error) {
      const status = statusOf(error);
      if (status !== 422 && status !== 404 && status !== 403) throw error;
      if (isPutOff(error)) throw error;
    }
  });
}

/** A limit of GitHub is answered with 403, too; it says when to come again. */
const isPutOff = (error: unknown): boolean => error instanceof Error && /rate limit/i.test(error.message);
