import type { Client } from './client.ts';

/** What is known of an account in an answer. */
export interface User {
  readonly login?: string;
  readonly type?: string;
}

/** The name by which a workflow speaks with its own token. Nobody else can have it: https://github.com/apps/github-actions */
export const ACTIONS = 'github-actions[bot]';

const VIEWER = `query { viewer { login } }`;

interface Viewer {
  readonly viewer: { readonly login: string };
}

/** Tells whether something was written by Junkan itself. */
export type IsOurs = (user: User | null | undefined) => boolean;

/**
 * Asks who "we" are: the App of this client's token, which GitHub names as the viewer (`name[bot]`), and the workflows of
 * this repository. Another App that is installed here is somebody else, whatever marks it writes. For a command that a person
 * runs by hand GitHub cannot say which App is the desk's; there any App is taken for it.
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
export async function ownWriting({ query }: Pick<Client, 'query'>): Promise<IsOurs> {
  const { viewer } = await query<Viewer>(VIEWER, {});
  return writtenBy(viewer.login);
}

/** Returns what tells the writing of a viewer, and of the workflows, from that of others. */
export function writtenBy(viewer: string): IsOurs {
  const app = viewer.endsWith('[bot]') ? viewer : null;
  return (user) => {
    if (user?.type !== 'Bot') return false;
    return app === null || user.login === app || user.login === ACTIONS;
  };
}

/** Tells the writing of an App, by the name in its address (`https://github.com/apps/name`); nobody’s where there is none. */
export const writtenByApp =
  (slug: string | undefined): IsOurs =>
  (user) =>
    slug !== undefined && slug !== '' && user?.type === 'Bot' && user.login === `${slug}[bot]`;
