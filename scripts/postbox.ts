import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { run, UsageError } from '../src/io/main.ts';
import { postboxFrom } from '../src/postbox/from-environment.ts';
import { listener } from '../src/postbox/serve.ts';

/** Lines that are open at once; what comes beyond waits at the door. */
const LINES_AT_MOST = 500;

/**
 * `npm run postbox`: takes filings of people without an account, on plain Node; `--port 0` takes any free one. `--behind-proxy` where a server stands before it
 * that says by `x-forwarded-for` who sends, as one does that speaks TLS.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      'behind-proxy': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError({
      ja: `--port には、1 から 65535 までの数を書いてください（${values.port} とあります）。`,
      en: `--port takes a number from 1 to 65535, not ${values.port}.`,
    });
  const post = postboxFrom(process.env);
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000 },
    values['behind-proxy']
      ? listener(
          post,
          ({ headers }) =>
            String(headers['x-forwarded-for'] ?? '')
              .split(',')
              .at(-1)
              ?.trim() ?? '',
        )
      : listener(post),
  );
  server.maxConnections = LINES_AT_MOST;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, values.host, resolve);
  });
  const { port: open } = server.address() as AddressInfo;
  console.log(`受付箱: http://${values.host}:${open}/`);
  await new Promise((resolve) => process.once('SIGTERM', resolve).once('SIGINT', resolve));
  // What is under way is answered; whoever only keeps a line open is not waited for.
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  return 0;
}

await run(main);
