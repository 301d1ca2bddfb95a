import { APP_NUMBER, CLIENT_ID, ENVIRONMENT, KEY } from '../../desk/protect/environment.ts';
import type { GitHub } from '../../github/port.ts';
import type { AppKey } from '../session.ts';

/**
 * Puts the App's key into the environment as a secret, and its number and Client ID as variables. The key is sealed for
 * GitHub before it leaves this machine.
 * https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
export async function storeApp({ administration }: GitHub, { id, clientId, pem }: AppKey): Promise<void> {
  await administration.setVariable({ name: CLIENT_ID, value: clientId }, ENVIRONMENT);
  await administration.setVariable({ name: APP_NUMBER, value: String(id) }, ENVIRONMENT);
  await administration.setSecret(ENVIRONMENT, KEY, pem);
}
