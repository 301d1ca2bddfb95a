import type { Actor } from './actor.ts';
import { branchMoved } from './operations/branches.ts';
import { commitFiles, type FileWish } from './operations/commits.ts';
import { convertIssue, deleteIssue, transferIssue } from './operations/moderation.ts';
import { headRef, moveRef, NOTHING, readRef, refIn } from './git/refs.ts';
import { dispatch } from './dispatch.ts';
import { MAIN, type World } from './world.ts';

/** What a person asks for in GitHub's pages was refused. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What a person does in GitHub's pages: by the same rules as through its calls, without their limits and faults. */
export interface PersonsHands {
  /** Reads or does anything that there is a call for: `get('/repos/o/r/issues/1')`. Throws `RefusedError`. */
  call(method: string, path: string, body?: object): Promise<unknown>;
  /** These give the number. */
  openIssue(said: { title: string; body: string; labels?: readonly string[] }): Promise<number>;
  openPull(said: { title: string; body: string; head: string; base?: string }): Promise<number>;
  editIssue(number: number, to: { title?: string; body?: string }): Promise<void>;
  closeIssue(number: number, reason?: 'completed' | 'not_planned'): Promise<void>;
  reopenIssue(number: number): Promise<void>;
  /** Gives the comment's id. */
  comment(number: number, body: string): Promise<number>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** For good; only an owner of the organisation, unless it allows it. */
  deleteIssue(number: number): Promise<void>;
  /** To another repository of the same owner, where it has a number of its own. */
  transferIssue(number: number, to: { readonly repo: string; readonly number: number }): Promise<void>;
  /** Makes it a discussion. */
  convertIssue(number: number): Promise<void>;
  setLabels(number: number, labels: readonly string[]): Promise<void>;
  /** Gives the review's id; without `commit` it is bound to the newest one. */
  review(
    number: number,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    body?: string,
    commit?: string,
  ): Promise<number>;
  dismissReview(number: number, id: number, message: string): Promise<void>;
  /** Gives the merge commit. */
  merge(number: number): Promise<string>;
  closePull(number: number): Promise<void>;
  editPull(number: number, to: { title?: string; body?: string }): Promise<void>;
  /** Copies the repository under the person's own name. */
  fork(): Promise<void>;
  /** Commits files (`null` takes one away) on a branch, which is made from the default branch; in the fork when asked. */
  commit(wish: {
    branch: string;
    files: readonly FileWish[];
    message: string;
    fork?: boolean;
  }): Promise<string>;
  /** Pushes a commit that is there already, by force if need be. */
  push(wish: Push): Promise<void>;
}

interface Push {
  readonly branch: string;
  readonly commit: string;
  readonly fork: boolean;
}

export function handsOf(world: World, who: Actor, settle: () => void): PersonsHands {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const url = new URL(`/api/v3${path}`, world.server);
    const asked = { method, url, path: url.pathname.slice('/api/v3'.length), body };
    const { status, json } = await dispatch(world, who, asked);
    settle();
    if (status >= 400) throw new RefusedError(status, String(Reflect.get(Object(json), 'message')));
    return json;
  };
  const here = (path: string): string => `/repos/${world.owner}/${world.repo}${path}`;
  const done = async (method: string, path: string, body?: object): Promise<void> => {
    await call(method, here(path), body);
  };
  const numbered = async (field: string, path: string, body: object): Promise<number> =>
    Number(Reflect.get(Object(await call('POST', here(path), body)), field));
  return {
    call,
    openIssue: (said) => numbered('number', '/issues', said),
    openPull: ({ base = MAIN, ...said }) => numbered('number', '/pulls', { ...said, base }),
    editIssue: (number, to) => done('PATCH', `/issues/${number}`, to),
    closeIssue: (number, reason = 'completed') =>
      done('PATCH', `/issues/${number}`, { state: 'closed', state_reason: reason }),
    reopenIssue: (number) => done('PATCH', `/issues/${number}`, { state: 'open' }),
    comment: (number, body) => numbered('id', `/issues/${number}/comments`, { body }),
    editComment: (id, body) => done('PATCH', `/issues/comments/${id}`, { body }),
    deleteComment: (id) => done('DELETE', `/issues/comments/${id}`),
    deleteIssue: (number) => deleteIssue(world, who, number).then(settle),
    transferIssue: (number, to) => transferIssue(world, who, number, to).then(settle),
    convertIssue: (number) => convertIssue(world, who, number).then(settle),
    setLabels: (number, labels) => done('PUT', `/issues/${number}/labels`, { labels }),
    review: (number, event, body, commit) =>
      numbered('id', `/pulls/${number}/reviews`, {
        event,
        ...(body === undefined ? {} : { body }),
        ...(commit === undefined ? {} : { commit_id: commit }),
      }),
    dismissReview: (number, id, message) =>
      done('PUT', `/pulls/${number}/reviews/${id}/dismissals`, { message }),
    merge: async (number) =>
      String(Reflect.get(Object(await call('PUT', here(`/pulls/${number}/merge`), {})), 'sha')),
    closePull: (number) => done('PATCH', `/pulls/${number}`, { state: 'closed' }),
    editPull: (number, to) => done('PATCH', `/pulls/${number}`, to),
    fork: async () => {
      const { git } = world;
      const main = await readRef(git, headRef(MAIN));
      const { login } = who;
      if (main !== null) await moveRef(git, refIn(login, headRef(MAIN)), main, NOTHING);
      await git.run(['symbolic-ref', refIn(login, 'HEAD'), refIn(login, headRef(MAIN))]);
    },
    commit: async ({ fork = false, ...wish }) => {
      const commit = await commitFiles(world, who, { ...wish, owner: fork ? who.login : null });
      settle();
      return commit;
    },
    push: async ({ branch, commit, fork }) => {
      const owner = fork ? who.login : null;
      const ref = refIn(owner, headRef(branch));
      const from = (await readRef(world.git, ref)) ?? NOTHING;
      await moveRef(world.git, ref, commit, from);
      await branchMoved(world, who, { owner, branch, from, to: commit });
      settle();
    },
  };
}
