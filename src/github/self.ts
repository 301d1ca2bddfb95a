import type { GitHub } from './client.ts';

/** What is known of an account in an answer. */
interface User {
  readonly login?: string;
  readonly type?: string;
}

/** The name by which a workflow speaks with its own token. Nobody else can have it: https://github.com/apps/github-actions */
export const ACTIONS = 'github-actions[bot]';

const known = new WeakMap<GitHub['octokit'], Promise<string | null>>();

const VIEWER = `query { viewer { login } }`;

interface Viewer {
  readonly viewer: { readonly login: string };
}

/** Tells whether something was written by Junkan itself. */
export type IsOurs = (user: User | null | undefined) => boolean;

/**
 * Who "we" are: the App of this client's token, which GitHub names as the viewer (`name[bot]`), and the workflows of this
 * repository. Another App that is installed here is somebody else, whatever marks it writes. For a command that a person runs
 * by hand GitHub cannot say which App is the desk's; there any App is taken for it.
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
export async function ownWriting({ octokit, query }: GitHub): Promise<IsOurs> {
  let asked = known.get(octokit);
  if (!asked) {
    asked = query<Viewer>(VIEWER, {}).then(({ viewer }) =>
      viewer.login.endsWith('[bot]') ? viewer.login : null,
    );
    asked.catch(() => known.delete(octokit));
    known.set(octokit, asked);
  }
  const app = await asked;
  return (user) => {
    if (user?.type !== 'Bot') return false;
    return app === null || user.login === app || user.login === ACTIONS;
  };
}
