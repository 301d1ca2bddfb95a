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
    (known ??= postboxFrom(process.env))(request, senderIn(request)),
};

/** The address of the sender, as function hosts say it; it limits the rate, and is kept nowhere. */
const senderIn = ({ headers }: Request): string =>
  headers.get('cf-connecting-ip') ?? headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? '';
