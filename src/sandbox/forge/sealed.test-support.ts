import sodium from 'libsodium-wrappers';

/** A secret as it is sent to GitHub. https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
export async function sealed(value: string, key: string): Promise<string> {
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal(value, Buffer.from(key, 'base64'))).toString('base64');
}
