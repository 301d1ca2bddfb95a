import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Proof } from './asked.ts';
import { digestOf, type Content } from './content-digest.ts';
import type { Secrets } from './secrets.ts';

/** How much work a challenge is: rounds of PBKDF2 for each try, and between how many tries it takes. */
export interface Work {
  readonly cost: number;
  readonly tries: readonly [least: number, most: number];
}

/** Two to five seconds on a telephone of some years ago; a flood of a thousand filings takes an hour of a processor. */
export const WORK: Work = { cost: 2_000, tries: [200, 600] };

/** Milliseconds after which a challenge is good no more. */
const GOOD_FOR = 600_000;

/** Returns a challenge for one text: solved, it is good for that text alone. */
export const challengeFor = (
  digest: string,
  { cost, tries: [least, most] }: Work,
  secrets: Secrets,
): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(most, least),
    // Until when it is good is signed beside what it is for: the library would call what is forged and old merely old.
    data: { digest, until: Date.now() + GOOD_FOR },
    deriveKey,
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.solution,
  });

/** What is wrong with a proof of work; null where nothing is. One that is `expired` is right in all else. */
export async function proofFault(
  proof: Proof,
  content: Content,
  secrets: Secrets,
): Promise<'expired' | 'not-solved' | null> {
  const result = await verifySolution({
    ...proof,
    solution: { time: 0, ...proof.solution },
    deriveKey,
    hmacSignatureSecret: secrets.challenge,
    hmacKeySignatureSecret: secrets.solution,
  });
  const { digest, until } = proof.challenge.parameters.data;
  if (!result.verified || digest !== (await digestOf(content))) return 'not-solved';
  return until < Date.now() ? 'expired' : null;
}
