import { timeInJapan } from '../domain/dates/day.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { statusOf } from '../github/errors.ts';
import type { GitHub } from '../github/port.ts';
import { json, preflight, refused, type Refusal } from './answers.ts';
import { askedIn, BYTES_AT_MOST, type Asked } from './asked.ts';
import { file } from './file.ts';
import { lookAt } from './look.ts';
import { mend, withdraw } from './mend.ts';
import { countBy, type Limit } from './rate.ts';
import type { Blobs } from './read-desk.ts';
import { secretsFrom, type Secrets } from './secrets.ts';
import { challengeFor, WORK, type Work } from './work.ts';

/** What a postbox is told by whoever runs it. */
export interface Settings {
  /** GitHub as the App sees it, with `issues: write` and `contents: read`; asked for anew for each request. */
  github(): Promise<GitHub>;
  /** At least 32 signs that nobody can guess. Another one makes the links of all receipts worthless. */
  readonly secret: string;
  /** Origins of the pages that may send: `https://example.jp`. */
  readonly origins: readonly string[];
  /** The moment at the desk; the present unless given. */
  readonly now?: () => IsoTime;
  readonly work?: Work;
  readonly limits?: Limits;
}

export interface Limits {
  /** Of one sender, as far as `from` tells them apart. */
  readonly sender: Limit;
  /** Of all together, in one process. */
  readonly all: Limit;
  /** Filings in an hour, by what stands on GitHub. */
  readonly filings: number;
}

const LIMITS: Limits = {
  sender: { burst: 30, perHour: 120 },
  all: { burst: 300, perHour: 3_000 },
  filings: 60,
};

/** What the parts of a postbox work with. */
export interface Post {
  readonly gh: GitHub;
  readonly secrets: Secrets;
  readonly blobs: Blobs;
  readonly now: IsoTime;
  readonly filingsAnHour: number;
}

/** What a part answers: something for the page, or why not. */
export type Given = { readonly status: number; readonly body: object } | { readonly refused: Refusal };

/** Takes one request of a page; `from` tells senders apart, as an address does. */
export type Postbox = (request: Request, from?: string) => Promise<Response>;

/**
 * Returns a postbox: it opens as the App what people without an account send from the site's forms, after the judge of the desk has
 * found it valid, and keeps nothing. Guarded by method, origin, size, rate, and a proof of work for each text.
 */
export function postbox(settings: Settings): Postbox {
  const { origins, secret, work = WORK, limits = LIMITS, now = () => timeInJapan(Date.now()) } = settings;
  const blobs: Blobs = new Map();
  const clock = () => Date.now();
  const maySend = countBy(limits.sender, clock);
  const isOpen = countBy(limits.all, clock);
  let known: Promise<Secrets> | null = null;
  const inOrder = oneAfterAnother();
  return async (request, from = '') => {
    const given = request.headers.get('origin');
    const origin = given !== null && origins.includes(given) ? given : null;
    if (origin === null) return refused('wrong-origin', null);
    if (request.method === 'OPTIONS') return preflight(origin);
    if (request.method !== 'POST') return refused('wrong-method', origin);
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return refused('wrong-type', origin);
    if (!maySend(from) || !isOpen('')) return refused('too-many', origin);
    const text = await textWithin(request, BYTES_AT_MOST);
    if (text === null) return refused('too-large', origin);
    const asked = askedIn(parsed(text));
    if (asked === null) return refused('not-understood', origin);
    try {
      const gh = await settings.github();
      known ??= secretsFrom(secret, `${gh.owner}/${gh.repo}`);
      const secrets = await known;
      if (asked.do === 'challenge') return json(200, await challengeFor(asked.digest, work, secrets), origin);
      const post: Post = { gh, secrets, blobs, now: now(), filingsAnHour: limits.filings };
      const answer = await inOrder(turnOf(asked), () => done(asked, post));
      return 'refused' in answer ? refused(answer.refused, origin) : json(answer.status, answer.body, origin);
    } catch (error) {
      // Whatever GitHub repeats of a text stays out of a log.
      if (statusOf(error) === null) throw error;
      return refused('not-reached', origin);
    }
  };
}

function done(asked: Exclude<Asked, { do: 'challenge' }>, post: Post): Promise<Given> {
  switch (asked.do) {
    case 'file':
      return file(asked, post);
    case 'look':
      return lookAt(asked.link, post);
    case 'mend':
      return mend(asked, post);
    case 'withdraw':
      return withdraw(asked.link, post);
  }
}

/** What must not be done twice at once: one filing by its challenge, all else by its issue. */
const turnOf = (asked: Exclude<Asked, { do: 'challenge' }>): string =>
  asked.do === 'file' ? asked.proof.challenge.parameters.nonce : `#${asked.link.issue}`;

/** Lets what has one name wait for one another. */
function oneAfterAnother(): <T>(name: string, act: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (name, act) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(act, act);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}

/** The text of a request; null once it is longer. What a header says of its length is not believed. */
async function textWithin(request: Request, bytes: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > bytes) return null;
    parts.push(part);
  }
  return new TextDecoder().decode(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
