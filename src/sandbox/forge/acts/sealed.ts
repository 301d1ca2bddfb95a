import sodium from 'libsodium-wrappers';
import type { World } from '../world.ts';

const keys = new WeakMap<World, { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array }>();

/** The one key of the stand-in under which secrets are sealed; a new one each time that it is opened. */
async function keyOf(world: World): Promise<{ publicKey: Uint8Array; privateKey: Uint8Array }> {
  await sodium.ready;
  const key = keys.get(world) ?? sodium.crypto_box_keypair();
  keys.set(world, key);
  return key;
}

/** https://docs.github.com/en/rest/actions/secrets#get-an-environment-public-key */
export async function publicKey(world: World): Promise<{ key_id: string; key: string }> {
  const key = Buffer.from((await keyOf(world)).publicKey);
  return { key_id: String(key.readUIntBE(0, 6)), key: key.toString('base64') };
}

/** What was sealed for the stand-in; null for what was not. https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
export async function openSealed(world: World, keyId: string, sealed: string): Promise<string | null> {
  const { publicKey: open, privateKey } = await keyOf(world);
  if ((await publicKey(world)).key_id !== keyId) return null;
  try {
    return Buffer.from(sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), open, privateKey)).toString(
      'utf8',
    );
  } catch {
    return null;
  }
}
