import type { IncomingMessage } from 'node:http';

/** A form with every box full is far below this. */
const POST_AT_MOST = 4_000_000;

/**
 * The address that a browser of this machine asked a local server for; null for any other host, for what another site
 * sends (`Origin`), and for what is no address at all. A name that leads here from elsewhere is another host too.
 */
export function ownAddress({ headers, url = '/' }: IncomingMessage): URL | null {
  const base = `http://${headers.host}`;
  if (!URL.canParse(url, base)) return null;
  const address = new URL(url, base);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  const own = headers.origin === undefined || headers.origin === address.origin;
  return here && own && address.origin === new URL(base).origin ? address : null;
}

/** The fields that were posted. Throws `RangeError` for more than any form holds. */
export async function postedFields(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > POST_AT_MOST) throw new RangeError('More was posted than any form holds.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** The value of a cookie, as it was set; null where there is none. */
export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  for (const part of (headers.cookie ?? '').split('; '))
    if (part.startsWith(`${name}=`)) return part.slice(name.length + 1);
  return null;
}
