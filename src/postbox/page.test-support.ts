import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Link } from './asked.ts';
import { digestOf, type Content } from './content-digest.ts';
import type { SentReceipt } from '../domain/desk/postbox/receipt.ts';
import type { Postbox } from './postbox.ts';

// A page of a site that sends to a postbox.

export const ORIGIN = 'https://junkan.example';
export const SECRET = 'a secret of the tests, of forty signs ..';

/** What a page is answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly data: SentReceipt & {
    readonly refused?: string;
    readonly problems?: readonly {
      readonly heading: string | null;
      readonly message: { readonly ja: string };
    }[];
  };
}

export interface Page {
  ask(body: unknown): Promise<Answered>;
  /** Asks for a challenge and solves it. */
  solve(content: Content): Promise<unknown>;
  send(content: Content, of?: Link): Promise<Answered>;
  mend(link: Link, content: Content): Promise<Answered>;
}

export function pageOf(post: Postbox): Page {
  const ask = async (body: unknown): Promise<Answered> => {
    const answer = await post(requestOf(body));
    return {
      status: answer.status,
      headers: answer.headers,
      data: (await answer.json()) as Answered['data'],
    };
  };
  const solve = async (content: Content): Promise<unknown> => {
    const { data } = await ask({ do: 'challenge', digest: await digestOf(content) });
    const challenge = data as unknown as Challenge;
    return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
  };
  return {
    ask,
    solve,
    send: async (content, of) =>
      ask({ do: 'file', ...content, ...(of ? { of } : {}), proof: await solve(content) }),
    mend: async ({ issue, key }, content) =>
      ask({ do: 'mend', link: { issue, key }, ...content, proof: await solve(content) }),
  };
}

export const requestOf = (body: unknown, headers: Record<string, string> = {}): Request =>
  new Request('https://post.example/', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const linkOf = ({ data: { issue, key } }: Answered): Link => ({ issue, key });
