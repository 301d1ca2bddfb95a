import type { IncomingMessage, RequestListener } from 'node:http';
import { Readable } from 'node:stream';
import { faultLine } from './fault-line.ts';
import type { Postbox } from './postbox.ts';

/**
 * Answers requests of Node's own server by a postbox. `from` tells senders apart: their address, unless a server stands before
 * this one.
 */
export const listener =
  (
    post: Postbox,
    from = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '',
  ): RequestListener =>
  (incoming, outgoing) => {
    const answer = async (): Promise<void> => {
      const given = await post(requestFrom(incoming), from(incoming));
      outgoing.writeHead(given.status, Object.fromEntries(given.headers));
      outgoing.end(Buffer.from(await given.arrayBuffer()));
    };
    // The postbox itself answers every fault of its own: this is a line that broke, or an address that is none.
    answer().catch((error: unknown) => {
      console.error(faultLine(error));
      if (!outgoing.headersSent) outgoing.writeHead(400, { 'content-type': 'application/json' });
      outgoing.end('{}');
    });
  };

function requestFrom(incoming: IncomingMessage): Request {
  const { method = 'GET', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  return new Request('http://localhost/', {
    method,
    headers: given,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit);
}
