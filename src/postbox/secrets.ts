import type { Link } from './asked.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

/** What the one secret of a postbox is used for; each use has a key of its own, made from it (RFC 5869). */
export interface Secrets {
  /** Signs challenges. */
  readonly challenge: string;
  /** Signs what solves them. */
  readonly solution: string;
  /** Returns the key of the secret link of an issue: whoever has it may mend and take back what it holds. */
  keyOf(issue: number): Promise<string>;
  /** Whether a key is that of its issue, without telling by the time it takes how much of it is right. */
  fits(link: Link): Promise<boolean>;
}

/** A shorter secret could be guessed. */
export const SHORTEST = 32;

/** Throws `RangeError` for a secret that is too short. */
export function checkSecret(secret: string): void {
  if (secret.length < SHORTEST) throw new RangeError(`The secret has fewer than ${SHORTEST} signs.`);
}

/** `repository` is `owner/name`: numbers mean nothing elsewhere. */
export async function secretsFrom(secret: string, repository: string): Promise<Secrets> {
  const master = await crypto.subtle.importKey('raw', bytes(secret), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const derived = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytes(`junkan postbox ${use}`),
  });
  const text = async (use: string) => base64url(await crypto.subtle.deriveBits(derived(use), master, 256));
  const link = await crypto.subtle.deriveKey(derived('link'), master, { ...HMAC, length: 256 }, false, [
    'sign',
    'verify',
  ]);
  const named = (issue: number) => bytes(`${repository.toLowerCase()}#${issue}`);
  return {
    challenge: await text('challenge'),
    solution: await text('solution'),
    keyOf: async (issue) => base64url(await crypto.subtle.sign(HMAC, link, named(issue))),
    fits: ({ issue, key }) => crypto.subtle.verify(HMAC, link, fromBase64url(key), named(issue)),
  };
}

const base64url = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
