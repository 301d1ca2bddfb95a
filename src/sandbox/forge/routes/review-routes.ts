import { pullOf } from '../operations/pulls.ts';
import {
  dismissReview,
  editReview,
  requestReviews,
  reviewOf,
  submitReview,
  type NewReview,
} from '../operations/reviews.ts';
import { created, number, ok, route, type Call, type Route } from '../route.ts';
import { pullShape, reviewShape } from '../shapes/pull-shape.ts';
import { teamShape } from '../shapes/team-shape.ts';
import { userShape } from '../shapes/user-shape.ts';

const READ = { needs: 'pull_requests=read' };
const WRITE = { needs: 'pull_requests=write' };

const ALL = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

const REQUESTED = '/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers';

interface Asked {
  readonly reviewers?: readonly string[];
  readonly team_reviewers?: readonly string[];
}

interface Sent {
  readonly event?: NewReview['event'];
  readonly body?: string;
  readonly commit_id?: string;
}

export const REVIEWS: readonly Route[] = [
  route(`GET ${ALL}`, READ, (call) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    return { list: thread.pull.reviews.map((review) => reviewShape(call.world, thread, review)) };
  }),
  route(`POST ${ALL}`, WRITE, (call: Call<Sent>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    const { event = 'COMMENT', body = '', commit_id: commit = thread.pull.head.sha } = call.body;
    return ok(
      reviewShape(call.world, thread, submitReview(call.world, call.who, thread, { event, body, commit })),
    );
  }),
  route(`GET ${REQUESTED}`, READ, (call) => {
    const { requested } = pullOf(call.world, number(call, 'pull_number'), call.who).pull;
    return ok({
      users: (requested?.users ?? []).map((login) => userShape(call.world, login)),
      teams: (requested?.teams ?? []).map((slug) => teamShape(call.world, slug)),
    });
  }),
  route(`POST ${REQUESTED}`, WRITE, async (call: Call<Asked | undefined>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    const { reviewers = [], team_reviewers: teams = [] } = call.body ?? {};
    await requestReviews(call.world, call.who, thread, { users: reviewers, teams });
    return created(pullShape(call.world, thread));
  }),
  route(`DELETE ${REQUESTED}`, WRITE, (call: Call<Asked>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    const { users, teams } = thread.pull.requested ?? { users: [], teams: [] };
    const { reviewers = [], team_reviewers = [] } = call.body;
    thread.pull.requested = {
      users: users.filter((login) => !reviewers.includes(login)),
      teams: teams.filter((slug) => !team_reviewers.includes(slug)),
    };
    return ok(pullShape(call.world, thread));
  }),
  route(`PUT ${ALL}/{review_id}`, WRITE, (call: Call<{ body: string }>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    const review = reviewOf(thread, number(call, 'review_id'));
    editReview(call.world, call.who, thread, review, call.body.body);
    return ok(reviewShape(call.world, thread, review));
  }),
  route(`PUT ${ALL}/{review_id}/dismissals`, WRITE, (call) => {
    const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
    const review = reviewOf(thread, number(call, 'review_id'));
    dismissReview(call.world, call.who, thread, review);
    return ok(reviewShape(call.world, thread, review));
  }),
];
