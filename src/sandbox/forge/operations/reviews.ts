import type { Actor } from '../actor.ts';
import { sameLogin } from '../people.ts';
import { invalid, notFound, HttpError } from '../refusal.ts';
import { pullShape, reviewShape, type Pull } from '../shapes/pull-shape.ts';
import { isTeam, teamShape } from '../shapes/team-shape.ts';
import { userShape } from '../shapes/user-shape.ts';
import type { Review, Verdict } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { mayAs, roleOf, timeOf, type World } from '../world.ts';
import { checkMay, checkText, tell } from './threads.ts';

const VERDICTS = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

export interface NewReview {
  readonly event: keyof typeof VERDICTS;
  readonly body: string;
  readonly commit: string;
}

/** A verdict stays bound to the commit that was looked at. */
export function submitReview(world: World, who: Actor, thread: Pull, said: NewReview): Review {
  const { event, body, commit } = said;
  if (event !== 'COMMENT' && sameLogin(who.login, thread.author))
    throw new HttpError(422, 'Unprocessable Entity', {
      errors: [
        `Review Can not ${event === 'APPROVE' ? 'approve' : 'request changes on'} your own pull request`,
      ] as never,
    });
  if (event !== 'APPROVE' && body.trim() === '') throw invalid('PullRequestReview', 'body', 'missing_field');
  checkText('PullRequestReview', null, body);
  const review = {
    id: world.store.nextId(),
    author: who.login,
    state: VERDICTS[event],
    body,
    commit,
    submittedAt: timeOf(world),
  };
  thread.pull.reviews.push(review);
  thread.updatedAt = review.submittedAt;
  tellOf(world, who, thread, review, 'submitted');
  return review;
}

/**
 * Asks for reviews. Only who may work on the repository can be asked, never the author; a team only by who sees it.
 * https://docs.github.com/en/rest/pulls/review-requests#request-reviewers-for-a-pull-request
 */
export async function requestReviews(
  world: World,
  who: Actor,
  thread: Pull,
  { users, teams }: { readonly users: readonly string[]; readonly teams: readonly string[] },
): Promise<void> {
  if (!mayAs(who, 'write')) throw new HttpError(403, 'Must have admin rights to Repository.');
  if (users.some((login) => sameLogin(login, thread.author)))
    throw new HttpError(422, 'Review cannot be requested from pull request author.');
  if (users.some((login) => roleOf(world, login) === 'read'))
    throw new HttpError(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    );
  if (
    teams.some((slug) => !isTeam(world, slug)) ||
    (teams.length > 0 && who.kind === 'app' && !who.permissions.members)
  )
    throw new HttpError(422, 'Could not resolve to a node with the global id of the team.');
  const before = thread.pull.requested ?? { users: [], teams: [] };
  thread.pull.requested = {
    users: [...new Set([...before.users, ...users])],
    teams: [...new Set([...before.teams, ...teams])],
  };
  thread.pull.everAsked = [
    ...(thread.pull.everAsked ?? []),
    ...users.map((login) => ({ who: login, isTeam: false })),
    ...teams.map((slug) => ({ who: slug, isTeam: true })),
  ];
  for (const login of users)
    await tell(world, who, thread, 'review_requested', { requested_reviewer: userShape(world, login) });
  for (const slug of teams)
    await tell(world, who, thread, 'review_requested', { requested_team: teamShape(world, slug) });
}

export function reviewOf(thread: Pull, id: number): Review {
  const review = thread.pull.reviews.find((one) => one.id === id);
  if (!review) throw notFound();
  return review;
}

export function editReview(world: World, who: Actor, thread: Pull, review: Review, body: string): void {
  checkMay(who, review.author, 'write');
  const changes = { body: { from: review.body } };
  review.body = body;
  tellOf(world, who, thread, review, 'edited', { changes });
}

export function dismissReview(world: World, who: Actor, thread: Pull, review: Review): void {
  if (!mayAs(who, 'write')) throw new HttpError(403, 'Must have admin rights to Repository.');
  if (!DISMISSABLE.has(review.state))
    throw new HttpError(422, 'Can not dismiss a commented pull request review');
  review.state = 'DISMISSED';
  tellOf(world, who, thread, review, 'dismissed');
}

/** A push takes the approvals back where the rules say so; GitHub does it under the name of who pushed. */
export function dismissAll(world: World, thread: Pull): void {
  const who: Actor = { login: thread.author, kind: 'user', permissions: {}, role: 'admin' };
  for (const review of thread.pull.reviews)
    if (review.state === 'APPROVED') dismissReview(world, who, thread, review);
}

const DISMISSABLE: ReadonlySet<Verdict> = new Set(['APPROVED', 'CHANGES_REQUESTED']);

function tellOf(
  world: World,
  who: Actor,
  thread: Pull,
  review: Review,
  action: string,
  more: object = {},
): void {
  const shape = reviewShape(world, thread, review);
  // Webhooks write the verdict small, the calls write it in capitals.
  const small = { ...shape, state: review.state.toLowerCase() };
  announce(world, who, 'pull_request_review', {
    action,
    review: small,
    pull_request: pullShape(world, thread),
    ...more,
  });
}
