import { schema as github } from '@octokit/graphql-schema';
import { buildSchema, graphql, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import { isBot } from './actor.ts';
import { accountId, sameLogin } from './people.ts';
import type { Thread } from './state/state.ts';
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
  return graphql({
    schema: schema(),
    source: query ?? '',
    variableValues: variables ?? {},
    rootValue: rootFor(world, who),
    fieldResolver,
  });
}

const rootFor = (world: World, who: Actor): object => ({
  viewer: { login: who.login },
  repository: ({ owner, name }: { owner: string; name: string }) => {
    if (!sameLogin(owner, world.owner) || !sameLogin(name, world.repo))
      throw new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
    const find = (isPull: boolean) => {
      return ({ number }: { number: number }): object => {
        const thread = world.store.state.threads.find((one) => one.number === number);
        if (!thread || (thread.pull !== null) !== isPull)
          throw new Error(`Could not resolve to an issue or pull request with the number of ${number}.`);
        checkRead(who, isPull ? 'pull_requests' : 'issues');
        return threadFields(thread);
      };
    };
    return { issue: find(false), pullRequest: find(true) };
  },
});

function threadFields({ number, title, body, edits, author, createdAt, deleted = [] }: Thread): object {
  const last = edits.at(-1);
  return {
    number,
    title,
    body,
    createdAt,
    author: actorFields(author),
    lastEditedAt: last?.at ?? null,
    editor: last ? actorFields(last.by) : null,
    timelineItems: ({ itemTypes }: { itemTypes: readonly string[] }) => {
      if (itemTypes.join() !== 'COMMENT_DELETED_EVENT')
        throw new Error('The stand-in serves deleted comments of a timeline, and nothing else.');
      return {
        nodes: deleted.map(({ author: of, by, at }) => ({
          __typename: 'CommentDeletedEvent',
          createdAt: at,
          actor: actorFields(by),
          deletedCommentAuthor: actorFields(of),
        })),
      };
    },
  };
}

/** GraphQL leaves `[bot]` out of the names of Apps. */
const actorFields = (login: string): object => ({
  __typename: isBot(login) ? 'Bot' : 'User',
  login: login.replace(/\[bot\]$/, ''),
  databaseId: accountId(login),
});

function checkRead({ kind, permissions }: Actor, name: string): void {
  if (kind !== 'user' && permissions[name] === undefined)
    throw new Error('Resource not accessible by integration');
}
