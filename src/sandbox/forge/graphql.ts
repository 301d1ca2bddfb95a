import { schema as github } from '@octokit/graphql-schema';
import { buildSchema, graphql, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import { isBot } from './actor.ts';
import { sameLogin } from './people.ts';
import { idOf } from './accounts.ts';
import { newestOf } from './operations/statuses.ts';
import { threadsFor } from './operations/threads.ts';
import { readCommit } from './git/commits.ts';
import { isPull, testMerge, type Pull } from './shapes/pull-shape.ts';
import type { Comment, Review, Thread } from './state/state.ts';
import type { World } from './world.ts';

let known: GraphQLSchema | null = null;

/** GitHub's whole schema; it takes half a second to read, and only when somebody asks. */
const schema = (): GraphQLSchema =>
  (known ??= buildSchema(github.idl, { assumeValid: true, assumeValidSDL: true }));

/** What is not served fails, also where the schema would allow null. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const value: unknown = Reflect.get(Object(source), info.fieldName);
  if (value === undefined)
    throw new Error(`The stand-in does not serve ${info.parentType.name}.${info.fieldName}.`);
  return typeof value === 'function' ? value(args, context, info) : value;
};

/** Answers a query by GitHub's own schema, so that one that GitHub would not understand fails here too. */
export async function answerGraphql(world: World, who: Actor, body: unknown): Promise<object> {
  const { query, variables } = body as { query?: string; variables?: Record<string, unknown> };
  const { errors, ...answer } = await graphql({
    schema: schema(),
    source: query ?? '',
    variableValues: variables ?? {},
    rootValue: rootFor(world, who),
    fieldResolver,
  });
  if (!errors) return answer;
  // GitHub says beside each error of what type it is.
  return {
    ...answer,
    errors: errors.map((error) => ({
      ...error.toJSON(),
      ...(error.message.startsWith('Could not resolve') ? { type: 'NOT_FOUND' } : {}),
    })),
  };
}

const rootFor = (world: World, who: Actor): object => ({
  viewer: { login: who.login },
  repository: ({ owner, name }: { owner: string; name: string }) => {
    if (!sameLogin(owner, world.owner) || !sameLogin(name, world.repo))
      throw new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
    const find = (isPull: boolean) => {
      return ({ number }: { number: number }): object => {
        const thread = threadsFor(world, who).find((one) => one.number === number);
        if (!thread || (thread.pull !== null) !== isPull)
          throw new Error(`Could not resolve to an issue or pull request with the number of ${number}.`);
        checkRead(who, isPull ? 'pull_requests' : 'issues');
        return fieldsOf(world, who, thread);
      };
    };
    const pullRequests = (asked: Page): object => {
      checkRead(who, 'pull_requests');
      return connection(threadsFor(world, who).filter(isPull), asked, (pull) => fieldsOf(world, who, pull));
    };
    return { issue: find(false), pullRequest: find(true), pullRequests };
  },
});

interface Page {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Part of a list, the oldest first. https://docs.github.com/en/graphql/guides/using-pagination-in-the-graphql-api */
function connection<T>(
  list: readonly T[],
  { first, after }: Page,
  fields: (item: T) => object,
): { nodes: object[]; pageInfo: object; totalCount: number } {
  if (!first || first > 100) throw new Error('`first` is asked for, from 1 to 100.');
  const from = Number(after ?? 0);
  const nodes = list.slice(from, from + first).map(fields);
  const endCursor = nodes.length === 0 ? null : String(from + nodes.length);
  return {
    nodes,
    pageInfo: { hasNextPage: from + nodes.length < list.length, endCursor },
    totalCount: list.length,
  };
}

const fieldsOf = (world: World, who: Actor, thread: Thread): object => ({
  ...threadFields(world, thread),
  ...(isPull(thread) ? pullFields(world, who, thread) : {}),
});

function pullFields(world: World, who: Actor, thread: Pull): object {
  const { head, reviews } = thread.pull;
  let tried: ReturnType<typeof testMerge> | undefined;
  const merge = () => (tried ??= testMerge(world, thread));
  return {
    headRefOid: head.sha,
    reviews: (page: Page) => connection(reviews, page, (one) => reviewFields(world, one)),
    mergeable: async () => {
      const test = await merge();
      return test === null ? 'UNKNOWN' : test === 'conflict' ? 'CONFLICTING' : 'MERGEABLE';
    },
    potentialMergeCommit: async () => {
      const test = await merge();
      return test === null || test === 'conflict' ? null : commitFields(world, who, test);
    },
    commits: ({ last }: { last?: number | null }) => {
      if (last !== 1) throw new Error('The stand-in serves the last commit of a pull request alone.');
      return { nodes: [{ commit: commitFields(world, who, head.sha) }] };
    },
  };
}

const commitFields = (world: World, who: Actor, oid: string): object => ({
  oid,
  parents: async (page: Page) =>
    connection((await readCommit(world.git, oid))?.parents ?? [], page, (parent) => ({ oid: parent })),
  status: () => {
    checkRead(who, 'statuses');
    const contexts = newestOf(world, oid).map(({ context, state, description, url }) => ({
      context,
      state: state.toUpperCase(),
      description,
      targetUrl: url,
    }));
    return contexts.length === 0 ? null : { contexts };
  },
});

const reviewFields = (world: World, { author, state, commit, submittedAt, body }: Review): object => ({
  author: actorFields(world, author),
  state,
  commit: { oid: commit },
  submittedAt,
  body,
});

const commentFields = (world: World, { id, author, body, createdAt, updatedAt }: Comment): object => ({
  databaseId: id,
  author: actorFields(world, author),
  body,
  createdAt,
  updatedAt,
});

const TIMELINE: Readonly<Record<string, (world: World, thread: Thread) => object[]>> = {
  COMMENT_DELETED_EVENT: (world, { deleted = [] }) =>
    deleted.map(({ author, by, at }) => ({
      __typename: 'CommentDeletedEvent',
      createdAt: at,
      actor: actorFields(world, by),
      deletedCommentAuthor: actorFields(world, author),
    })),
  REVIEW_REQUESTED_EVENT: (world, { pull }) =>
    (pull?.everAsked ?? []).map(({ who, isTeam }) => ({
      __typename: 'ReviewRequestedEvent',
      requestedReviewer: isTeam ? { __typename: 'Team', slug: who } : actorFields(world, who),
    })),
};

function threadFields(world: World, thread: Thread): object {
  const { number, title, body, edits, author, createdAt } = thread;
  const last = edits.at(-1);
  return {
    number,
    title,
    body,
    createdAt,
    author: actorFields(world, author),
    lastEditedAt: last?.at ?? null,
    editor: last ? actorFields(world, last.by) : null,
    comments: (page: Page) => connection(thread.comments, page, (one) => commentFields(world, one)),
    timelineItems: ({ itemTypes }: { itemTypes: readonly string[] }) => {
      const nodes = TIMELINE[itemTypes.join()]?.(world, thread);
      if (!nodes) throw new Error(`The stand-in serves no ${itemTypes.join()} of a timeline.`);
      return { nodes };
    },
    // The text as it was opened is the oldest of its versions.
    userContentEdits: {
      nodes: last
        ? [...edits.map(({ at }) => at).reverse(), createdAt].map((editedAt) => ({ editedAt }))
        : [],
    },
  };
}

/** GraphQL leaves `[bot]` out of the names of Apps. */
const actorFields = (world: World, login: string): object => ({
  __typename: isBot(login) ? 'Bot' : 'User',
  login: login.replace(/\[bot\]$/, ''),
  databaseId: idOf(world, login),
});

function checkRead({ kind, permissions }: Actor, name: string): void {
  if (kind !== 'user' && permissions[name] === undefined)
    throw new Error('Resource not accessible by integration');
}
