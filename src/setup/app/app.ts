import { createPrivateKey } from 'node:crypto';
import { Octokit } from '@octokit/rest';
import githubAppJwt from 'universal-github-app-jwt';
import { APP_PERMISSIONS } from '../../desk/protect/app-permissions.ts';
import { connect, type GitHub } from '../../github/client.ts';
import { orNull, statusOf } from '../../github/status.ts';
import type { AppKey, Place } from '../session.ts';
import { StepError } from '../step.ts';

/** The App that a code from GitHub stands for, with the key that nobody else has. Throws `StepError` for a code that is none. */
export async function redeemCode({ octokit }: GitHub, code: string): Promise<AppKey> {
  try {
    const { data } = await octokit.rest.apps.createFromManifest({ code });
    return { id: data.id, slug: data.slug ?? '', clientId: data.client_id, pem: data.pem };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    throw new StepError({
      ja: '× GitHub から戻ったしるしが古くなっています（一時間で切れます）。GitHub に残ったアプリを消し、もう一度「GitHub でアプリを作る」を押してください。',
      en: '× What GitHub sent back has run out (after an hour). Delete the App that was left there, and press the button again.',
    });
  }
}

/** The App whose Client ID and key somebody copied here. Throws `StepError` where they do not belong together. */
export async function appOf(place: Place, clientId: string, pem: string): Promise<AppKey> {
  if (!isPrivateKey(pem))
    throw new StepError({
      ja: '× 鍵が読めません。「-----BEGIN」から「-----END」の行まで、ファイルの中身をすべて写してください。',
      en: '× That is no private key. Copy the whole file, from “-----BEGIN” to the line “-----END”.',
    });
  try {
    const { data } = await (await asApp(place, { clientId, pem })).rest.apps.getAuthenticated();
    if (!data) throw new TypeError('GitHub says nothing of the App.');
    return { id: data.id, slug: data.slug ?? '', clientId, pem };
  } catch (error) {
    if (statusOf(error) !== 401 && statusOf(error) !== 404) throw error;
    throw new StepError({
      ja: '× この Client ID と鍵は、組になっていません。アプリの設定のページで、二つを確かめてください。',
      en: '× This Client ID and this key do not belong together. Look at both on the App’s page of settings.',
    });
  }
}

/** How the App is installed on the repository; null where it is not. */
export interface Installed {
  readonly id: number;
  /** Permissions that the desk needs and that the App was not given. */
  readonly lacks: readonly string[];
  readonly onAll: boolean;
}

/** As the App itself sees it, with its key. */
export async function installed(
  place: Place,
  app: AppKey,
  { owner, repo }: GitHub,
): Promise<Installed | null> {
  const octokit = await asApp(place, app);
  const answer = await orNull(octokit.rest.apps.getRepoInstallation({ owner, repo }));
  return answer && installedFrom(answer.data);
}

/**
 * As the organisation's list has it, which is shown to its owners only; `unknown` to anybody else.
 * https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization
 */
export async function listed({ octokit, owner }: GitHub, app: number): Promise<Installed | null | 'unknown'> {
  try {
    const all = await octokit.paginate(octokit.rest.orgs.listAppInstallations, { org: owner, per_page: 100 });
    const found = all.find(({ app_id }) => app_id === app);
    return found ? installedFrom(found) : null;
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
    return 'unknown';
  }
}

function installedFrom(data: {
  readonly id: number;
  readonly permissions: object;
  readonly repository_selection: string;
}): Installed {
  const given = new Map<string, unknown>(Object.entries(data.permissions));
  const lacks = Object.entries(APP_PERMISSIONS).flatMap(([name, level]) =>
    given.get(name) === level || given.get(name) === 'write' ? [] : [`${name}: ${level}`],
  );
  return { id: data.id, lacks, onAll: data.repository_selection === 'all' };
}

/** GitHub as the App has it on this repository, allowed to set statuses. */
export async function asInstalled(place: Place, app: AppKey, id: number, gh: GitHub): Promise<GitHub> {
  const octokit = await asApp(place, app);
  const { data } = await octokit.rest.apps.createInstallationAccessToken({
    installation_id: id,
    repositories: [gh.repo],
    permissions: { statuses: 'write' },
  });
  const repository = `${gh.owner}/${gh.repo}`;
  return connect({ token: data.token, repository, apiUrl: place.apiUrl, second: place.second });
}

/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
async function asApp(
  { apiUrl }: Place,
  { clientId, pem }: Pick<AppKey, 'clientId' | 'pem'>,
): Promise<Octokit> {
  const { token } = await githubAppJwt({ id: clientId, privateKey: pem });
  return new Octokit({
    auth: token,
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
