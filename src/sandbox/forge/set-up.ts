import sodium from 'libsodium-wrappers';
import type { Forge } from './forge.ts';

const ENVIRONMENT = 'desk';

/**
 * Sets up a repository as the guide has it: the App's key and client id in an environment that only the default branch
 * may use, a first report of the App, and the variable that lets the workflows write.
 */
export async function setUp(forge: Forge): Promise<void> {
  const owner = forge.repository.split('/')[0] ?? '';
  const call = (method: string, path: string, body?: object): Promise<unknown> =>
    forge.asUser(owner).call(method, `/repos/${forge.repository}${path}`, body);
  const at = `/environments/${ENVIRONMENT}`;
  await call('PUT', at, {
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  });
  await call('POST', `${at}/deployment-branch-policies`, { name: 'main' });
  await call('POST', `${at}/variables`, { name: 'JUNKAN_APP_CLIENT_ID', value: forge.clientId });
  await call('POST', '/actions/variables', { name: 'JUNKAN_READY', value: 'true' });
  const { key, key_id } = (await call('GET', `${at}/secrets/public-key`)) as { key: string; key_id: string };
  await sodium.ready;
  const sealed = sodium.crypto_box_seal(forge.newAppKey(), Buffer.from(key, 'base64'));
  const encrypted_value = Buffer.from(sealed).toString('base64');
  await call('PUT', `${at}/secrets/JUNKAN_APP_KEY`, { encrypted_value, key_id });
  await report(forge);
}

/** The App sets a status on the default branch: rules name only an App that has. */
export async function report(forge: Forge): Promise<void> {
  const token = forge.tokenFor({ app: true, permissions: { contents: 'read', statuses: 'write' } });
  const headers = { authorization: `Bearer ${token}` };
  const at = `${forge.url}/repos/${forge.repository}`;
  const main = (await (await fetch(`${at}/git/ref/heads/main`, { headers })).json()) as {
    object: { sha: string };
  };
  const body = JSON.stringify({ state: 'success', context: 'junkan/doctor' });
  const { ok, status } = await fetch(`${at}/statuses/${main.object.sha}`, { method: 'POST', headers, body });
  if (!ok) throw new Error(`The App could not report: ${status}.`);
}
