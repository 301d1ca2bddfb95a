import sodium from 'libsodium-wrappers';
import { createPrivateKey } from 'node:crypto';
import { APP_PERMISSIONS, APP_NUMBER, CLIENT_ID, ENVIRONMENT, KEY } from '../desk/protect/environment.ts';
import type { Installation } from '../github/administration.ts';
import { statusOf } from '../github/errors.ts';
import { asApp } from '../github/octokit/as-app.ts';
import { connect } from '../github/octokit/client.ts';
import type { GitHub } from '../github/port.ts';
import type { AppKey, Place } from './session.ts';
import { StepError } from './step.ts';

/**
 * Puts the App's key into the environment as a secret, and its number and Client ID as variables. The key is sealed for
 * GitHub before it leaves this machine.
 * https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
export async function storeApp({ administration }: GitHub, { id, clientId, pem }: AppKey): Promise<void> {
  await administration.setVariable({ name: CLIENT_ID, value: clientId }, ENVIRONMENT);
  await administration.setVariable({ name: APP_NUMBER, value: String(id) }, ENVIRONMENT);
  await administration.setSecret(ENVIRONMENT, KEY, (publicKey) => sealed(pem, publicKey));
}

/** GitHub refuses longer names of Apps. */
const LONGEST_NAME = 34;

/**
 * What GitHub is asked to make: an App of this organisation alone, which is sent no events, for the workflows hear them.
 * Its name is the person's to change on GitHub's page, where another App has it already.
 * https://docs.github.com/en/apps/sharing-github-apps/registering-a-github-app-from-a-manifest
 */
export const manifest = ({ owner, url, back }: { owner: string; url: string; back: string }): object => ({
  name: `${owner.slice(0, LONGEST_NAME - '-desk'.length)}-desk`,
  url,
  description: '循環の窓口。届いた書類に返事を書き、プルリクエストにし、会議の承認を数えます。',
  redirect_url: back,
  public: false,
  default_permissions: APP_PERMISSIONS,
  default_events: [],
});

/** The App that a code from GitHub stands for, with the key that nobody else has. Throws `StepError` for a code that is none. */
export async function redeemCode({ administration }: GitHub, code: string): Promise<AppKey> {
  const made = await administration.redeem(code);
  if (made) return made;
  throw new StepError({
    ja: '× GitHub から戻ったしるしが古くなっています（一時間で切れます）。GitHub に残ったアプリを消し、もう一度「GitHub でアプリを作る」を押してください。',
    en: '× What GitHub sent back has run out (after an hour). Delete the App that was left there, and press the button again.',
  });
}

/** The App whose Client ID and key somebody copied here. Throws `StepError` where they do not belong together. */
export async function appOf(place: Place, clientId: string, pem: string): Promise<AppKey> {
  if (!isPrivateKey(pem))
    throw new StepError({
      ja: '× 鍵が読めません。「-----BEGIN」から「-----END」の行まで、ファイルの中身をすべて写してください。',
      en: '× That is no private key. Copy the whole file, from “-----BEGIN” to the line “-----END”.',
    });
  const self = await asApp({ clientId, pem }, place.apiUrl).self();
  if (self) return { ...self, clientId, pem };
  throw new StepError({
    ja: '× この Client ID と鍵は、組になっていません。アプリの設定のページで、二つを確かめてください。',
    en: '× This Client ID and this key do not belong together. Look at both on the App’s page of settings.',
  });
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
  const there = await asApp(app, place.apiUrl).installation(owner, repo);
  return there && installedFrom(there);
}

/**
 * As the organisation's list has it, which is shown to its owners only; `unknown` to anybody else.
 * https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization
 */
export async function listed({ administration }: GitHub, app: number): Promise<Installed | null | 'unknown'> {
  try {
    const found = (await administration.installations()).find((one) => one.app === app);
    return found ? installedFrom(found) : null;
  } catch (error) {
    if (statusOf(error) !== 403 && statusOf(error) !== 404) throw error;
    return 'unknown';
  }
}

function installedFrom({ id, permissions, onAll }: Omit<Installation, 'page'>): Installed {
  const given = new Map<string, unknown>(Object.entries(permissions));
  const lacks = Object.entries(APP_PERMISSIONS).flatMap(([name, level]) =>
    given.get(name) === level || given.get(name) === 'write' ? [] : [`${name}: ${level}`],
  );
  return { id, lacks, onAll };
}

/** GitHub as the App has it on this repository, allowed to set statuses. */
export async function asInstalled(place: Place, app: AppKey, id: number, gh: GitHub): Promise<GitHub> {
  const token = await asApp(app, place.apiUrl).token(id, gh.repo, { statuses: 'write' });
  const repository = `${gh.owner}/${gh.repo}`;
  return connect({ token, repository, apiUrl: place.apiUrl, second: place.second });
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

async function sealed(text: string, publicKey: string): Promise<string> {
  await sodium.ready;
  const box = sodium.crypto_box_seal(Buffer.from(text, 'utf8'), Buffer.from(publicKey, 'base64'));
  return Buffer.from(box).toString('base64');
}
