import sodium from 'libsodium-wrappers';
import { APP_NUMBER, CLIENT_ID, ENVIRONMENT, KEY } from '../../desk/protect/environment.ts';
import type { GitHub } from '../../github/client.ts';
import type { AppKey } from '../session.ts';
import { ensureEnvironmentVariable } from '../variables.ts';

/**
 * Puts the App's key into the environment as a secret, and its number and Client ID as variables. The key is sealed for
 * GitHub before it leaves this machine.
 * https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
export async function storeApp(gh: GitHub, { id, clientId, pem }: AppKey): Promise<void> {
  const { octokit, owner, repo } = gh;
  const where = { owner, repo, environment_name: ENVIRONMENT };
  await ensureEnvironmentVariable(gh, CLIENT_ID, clientId);
  await ensureEnvironmentVariable(gh, APP_NUMBER, String(id));
  const { data } = await octokit.rest.actions.getEnvironmentPublicKey(where);
  await octokit.rest.actions.createOrUpdateEnvironmentSecret({
    ...where,
    secret_name: KEY,
    key_id: data.key_id,
    encrypted_value: await sealed(pem, data.key),
  });
}

async function sealed(text: string, publicKey: string): Promise<string> {
  await sodium.ready;
  const box = sodium.crypto_box_seal(Buffer.from(text, 'utf8'), Buffer.from(publicKey, 'base64'));
  return Buffer.from(box).toString('base64');
}
