import { pullOf } from '../acts/pulls.ts';
import { dismissReview, editReview, reviewOf, submitReview, type NewReview } from '../acts/reviews.ts';
import { number, ok, route, type Call, type Route } from '../route.ts';
import { reviewShape } from '../shapes/pull.ts';

const READ = { needs: 'pull_requests=read' };
const WRITE = { needs: 'pull_requests=write' };

const ALL = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

interface Sent {
  readonly event?: NewReview['event'];
  readonly body?: string;
  readonly commit_id?: string;
}

export const REVIEWS: readonly Route[] = [
  route(`GET ${ALL}`, READ, (call) => {
    const thread = pullOf(call.world, number(call, 'pull_number'));
    return { list: thread.pull.reviews.map((review) => reviewShape(call.world, thread, review)) };
  }),
  route(`POST ${ALL}`, WRITE, (call: Call<Sent>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'));
    const { event = 'COMMENT', body = '', commit_id: commit = thread.pull.head.sha } = call.body;
    return ok(
      reviewShape(call.world, thread, submitReview(call.world, call.who, thread, { event, body, commit })),
    );
  }),
  route(`PUT ${ALL}/{review_id}`, WRITE, (call: Call<{ body: string }>) => {
    const thread = pullOf(call.world, number(call, 'pull_number'));
    const review = reviewOf(thread, number(call, 'review_id'));
    editReview(call.world, call.who, thread, review, call.body.body);
    return ok(reviewShape(call.world, thread, review));
  }),
  route(`PUT ${ALL}/{review_id}/dismissals`, WRITE, (call) => {
    const thread = pullOf(call.world, number(call, 'pull_number'));
    const review = reviewOf(thread, number(call, 'review_id'));
    dismissReview(call.world, call.who, thread, review);
    return ok(reviewShape(call.world, thread, review));
  }),
];
