import { Octokit } from '@octokit/rest';
import githubAppJwt from 'universal-github-app-jwt';
import type { AsApp } from '../administration.ts';
import { orNull, statusOf } from '../errors.ts';
import { installationFrom } from './administration.ts';

/**
 * Returns GitHub as an App sees it, by its client id and private key.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function asApp(
  { clientId, pem }: { readonly clientId: string; readonly pem: string },
  apiUrl?: string,
): AsApp {
  const client = async (): Promise<Octokit> => {
    const { token } = await githubAppJwt({ id: clientId, privateKey: pem });
    return new Octokit({
      auth: token,
      ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    });
  };
  return {
    self: async () => {
      try {
        const { data } = await (await client()).rest.apps.getAuthenticated();
        if (!data) throw new TypeError('GitHub says nothing of the App.');
        return { id: data.id, slug: data.slug ?? '' };
      } catch (error) {
        if (statusOf(error) === 401 || statusOf(error) === 404) return null;
        throw error;
      }
    },
    installation: async (owner, repo) => {
      const answer = await orNull((await client()).rest.apps.getRepoInstallation({ owner, repo }));
      return answer && installationFrom(answer.data);
    },
    token: async (installation_id, repo, permissions) => {
      const { data } = await (
        await client()
      ).rest.apps.createInstallationAccessToken({ installation_id, repositories: [repo], permissions });
      return data.token;
    },
  };
}
