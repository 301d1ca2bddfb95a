import type { Challenge } from 'altcha-lib';
import type { SentProblem } from '../../domain/desk/postbox/judge-sent.ts';
import type { SentReceipt } from '../../domain/desk/postbox/receipt.ts';
import type { Text } from '../../domain/text.ts';
import { digestOf, type Content } from '../../postbox/content-digest.ts';
import { forgetProof, proofFor, type Proof } from './proofs.ts';

/** The secret link of a receipt. */
export interface Link {
  readonly issue: number;
  readonly key: string;
}

/** What the postbox says. */
export type Said =
  | { readonly is: 'receipt'; readonly receipt: SentReceipt }
  | { readonly is: 'problems'; readonly problems: readonly SentProblem[] }
  | { readonly is: 'refused'; readonly why: string; readonly message: Text };

/** Sends a text, once, however often it is asked to; `of` is the link of a former receipt. Throws where the postbox cannot be reached. */
export const send = (postbox: string, content: Content, of: Link | null): Promise<Said> =>
  withProof(postbox, content, (proof) => ({ do: 'file', ...content, ...(of ? { of } : {}), proof }));

/** Puts a text in the place of what was sent. */
export const mend = (postbox: string, link: Link, content: Content): Promise<Said> =>
  withProof(postbox, content, (proof) => ({ do: 'mend', link, ...content, proof }));

export const look = (postbox: string, link: Link): Promise<Said> => call(postbox, { do: 'look', link });

export const withdraw = (postbox: string, link: Link): Promise<Said> =>
  call(postbox, { do: 'withdraw', link });

async function withProof(
  postbox: string,
  content: Content,
  request: (proof: Proof) => object,
): Promise<Said> {
  const digest = await digestOf(content);
  const ask = async (): Promise<Said> =>
    call(postbox, request(await proofFor(digest, () => solved(postbox, digest))));
  const said = await ask();
  if (said.is !== 'refused' || !WORTHLESS.has(said.why)) return said;
  // Nothing had arrived by it: the work is done anew, once.
  forgetProof(digest);
  return ask();
}

/** Refusals of the work alone. */
const WORTHLESS = new Set(['expired', 'not-solved']);

async function solved(postbox: string, digest: string): Promise<Proof> {
  const [{ solveChallenge }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
  ]);
  const answer = await post(postbox, { do: 'challenge', digest });
  if (!answer.ok) throw new Error(`The postbox answered ${answer.status}.`);
  const challenge = (await answer.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('The challenge was not solved.');
  return { challenge, solution };
}

async function call(postbox: string, body: object): Promise<Said> {
  const answer = await post(postbox, body);
  const data = (await answer.json()) as SentReceipt & {
    readonly problems?: readonly SentProblem[];
    readonly refused?: string;
    readonly message?: Text;
  };
  if (answer.ok) return { is: 'receipt', receipt: data };
  if (data.refused !== undefined && data.message)
    return { is: 'refused', why: data.refused, message: data.message };
  return { is: 'problems', problems: data.problems ?? [] };
}

const post = (postbox: string, body: object): Promise<Response> =>
  fetch(postbox, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
