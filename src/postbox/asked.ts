import * as z from 'zod/mini';

/** The longest text of an issue; GitHub takes no more. https://github.com/orgs/community/discussions/41331 */
const TEXT_AT_MOST = 65_000;
const TITLE_AT_MOST = 120;

/** What a request may weigh in bytes: a text in three-byte letters, its JSON, and the proof of work. */
export const BYTES_AT_MOST = 4 * TEXT_AT_MOST;

const issue = z.int().check(z.gte(1), z.lte(999_999_998));
const key = z.string().check(z.regex(/^[\w-]{43}$/));
const link = z.strictObject({ issue, key });
const title = z.string().check(z.maxLength(TITLE_AT_MOST), z.regex(/^[^\p{Cc}]*$/u));
const body = z.string().check(z.minLength(1), z.maxLength(TEXT_AT_MOST));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A solved challenge, as `altcha-lib` gives it; its signature says whether it is ours. */
const proof = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.string(),
      nonce: z.string().check(z.regex(/^[0-9a-f]{16,64}$/)),
      salt: z.string(),
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      data: z.strictObject({ digest, until: z.int() }),
    }),
    signature: z.string(),
  }),
  solution: z.strictObject({
    counter: z.int(),
    derivedKey: z.string(),
    time: z.optional(z.number()),
  }),
});

const asked = z.discriminatedUnion('do', [
  /** A challenge for a text that is about to be sent. */
  z.strictObject({ do: z.literal('challenge'), digest }),
  /** A filing; `of` where the sender has sent before. */
  z.strictObject({ do: z.literal('file'), title, body, of: z.optional(link), proof }),
  /** How far something is. */
  z.strictObject({ do: z.literal('look'), link }),
  /** Another text in the place of the former one. */
  z.strictObject({ do: z.literal('mend'), link, title, body, proof }),
  z.strictObject({ do: z.literal('withdraw'), link }),
]);

export type Asked = z.infer<typeof asked>;
export type Proof = z.infer<typeof proof>;
export type Link = z.infer<typeof link>;

/** Returns what a request asks for; null for anything else. */
export function askedIn(json: unknown): Asked | null {
  const read = asked.safeParse(json);
  return read.success ? read.data : null;
}
