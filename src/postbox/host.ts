import process from 'node:process';
import { postboxFrom } from './from-environment.ts';
import type { Postbox } from './postbox.ts';

let known: Postbox | null = null;

/**
 * The postbox for a function host that takes the standard form: `export default { fetch }` (Cloudflare Workers with
 * `nodejs_compat`, Deno, Bun, Vercel, and others by a line of their own). What it needs is in docs/postbox.md.
 */
export default {
  fetch: (request: Request): Promise<Response> =>
    (known ??= postboxFrom(process.env))(request, senderIn(request, process.env['JUNKAN_SENDER_HEADER'])),
};

/**
 * The address of the sender as the header says it that the host sets; it limits the rate, and is kept nowhere. Of several the last
 * is the host's own word, the others are whatever the sender wrote. Without a header that is named, all are counted together:
 * anybody can send one.
 */
const senderIn = ({ headers }: Request, name: string | undefined): string =>
  (name === undefined || name === '' ? '' : (headers.get(name) ?? '')).split(',').at(-1)?.trim() ?? '';
