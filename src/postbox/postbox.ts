import { timeInJapan } from '../domain/dates/day.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { statusOf } from '../github/errors.ts';
import type { GitHub } from '../github/port.ts';
import { json, preflight, refused, type Refusal } from './answers.ts';
import { askedIn, BYTES_AT_MOST, type Asked } from './asked.ts';
import { faultLine } from './fault-line.ts';
import { file } from './file.ts';
import { lookAt } from './look.ts';
import { mend, withdraw } from './mend.ts';
import { inTurn } from './in-turn.ts';
import { countBy, senderAt, type Limit } from './rate.ts';
import { recordMemory, type RecordMemory } from './read-desk.ts';
import { checkSecret, secretsFrom, type Secrets } from './secrets.ts';
import { challengeFor, proofFault, WORK, type Work } from './work.ts';

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
  readonly limits?: Partial<Limits>;
  /** Takes a line for whoever runs it; nothing of what people wrote is in it. Written to the console unless given. */
  readonly log?: (line: string) => void;
}

export interface Limits {
  /** Requests of one sender, as far as `from` tells them apart. */
  readonly sender: Limit;
  /** Challenges for all together: each costs this process a millisecond or two, and GitHub nothing. */
  readonly challenges: Limit;
  /** Requests with one secret link, or one solved challenge. */
  readonly link: Limit;
  /**
   * Requests for all together that have a right link or a solved challenge, and so ask GitHub. Each asks it some ten to thirty
   * times, and an App has 5,000 of these in an hour for all that it does.
   * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github-app-installations
   */
  readonly proven: Limit;
  /** Filings in an hour, by what stands on GitHub. */
  readonly filings: number;
  /** What is done at once, and what may wait for it. */
  readonly atOnce: number;
  readonly waiting: number;
  /** Milliseconds for the text of a request to come, and for its answer; function hosts give some thirty seconds. */
  readonly patience: number;
}

const LIMITS: Limits = {
  sender: { burst: 30, perHour: 120 },
  challenges: { burst: 1_000, perHour: 20_000 },
  link: { burst: 12, perHour: 60 },
  proven: { burst: 60, perHour: 240 },
  filings: 60,
  atOnce: 4,
  waiting: 60,
  patience: 25_000,
};

/** What the parts of a postbox work with. */
export interface Post {
  readonly gh: GitHub;
  readonly secrets: Secrets;
  readonly memory: RecordMemory;
  readonly now: IsoTime;
  readonly filingsAnHour: number;
}

/** Why something is not taken, and after how many seconds it can be tried again, where that is known. */
export interface Refused {
  readonly refused: Refusal;
  readonly after?: number;
}

/** What a part answers: something for the page, or why not. */
export type Given = { readonly status: number; readonly body: object } | Refused;

/** Takes one request of a page; `from` tells senders apart, as an address does. Empty where nothing does. */
export type Postbox = (request: Request, from?: string) => Promise<Response>;

/**
 * Returns a postbox: it opens as the App what people without an account send from the site's forms, after the judge of the desk has
 * found it valid, and keeps nothing. Guarded by method, origin, size, rate, and a proof of work for each text. What costs more is
 * asked for later: nothing asks GitHub without a right link or a solved challenge. Throws `RangeError` for a secret that is too
 * short; the answer itself never throws.
 */
export function postbox(settings: Settings): Postbox {
  const { origins, secret, work = WORK, now = () => timeInJapan(Date.now()), log = console.error } = settings;
  checkSecret(secret);
  const limits = { ...LIMITS, ...settings.limits };
  const clock = () => Date.now();
  const bySender = countBy(limits.sender, clock);
  const challenges = countBy(limits.challenges, clock);
  const byLink = countBy(limits.link, clock);
  const proven = countBy(limits.proven, clock);
  const turns = inTurn(limits);
  const memory = recordMemory();
  let known: Promise<Secrets> | null = null;

  const answerTo = async (asked: Asked): Promise<Given> => {
    const gh = await settings.github();
    known ??= secretsFrom(secret, `${gh.owner}/${gh.repo}`);
    const secrets = await known;
    if (asked.do === 'challenge') {
      const after = challenges('');
      if (after > 0) return { refused: 'too-many', after };
      return { status: 200, body: await challengeFor(asked.digest, work, secrets) };
    }
    const right = await isProven(asked, secrets);
    if ('refused' in right) return right;
    const after = byLink(turnOf(asked)) || proven('');
    if (after > 0) return { refused: 'too-many', after };
    const post: Post = { gh, secrets, memory, now: now(), filingsAnHour: limits.filings };
    return turns(turnOf(asked), () => done(asked, post, right.isLate));
  };

  return async (request, from = '') => {
    const given = request.headers.get('origin');
    const origin = given !== null && origins.includes(given) ? given : null;
    const no = ({ refused: why, after }: Refused) => refused(why, origin, after);
    if (origin === null) return no({ refused: 'wrong-origin' });
    if (request.method === 'OPTIONS') return preflight(origin);
    if (request.method !== 'POST') return no({ refused: 'wrong-method' });
    if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
      return no({ refused: 'wrong-type' });
    const sender = senderAt(from);
    const after = sender === '' ? 0 : bySender(sender);
    if (after > 0) return no({ refused: 'too-many', after });
    try {
      const text = await within(limits.patience, textWithin(request, BYTES_AT_MOST));
      if (text === null) return no({ refused: 'too-large' });
      const asked = askedIn(parsed(text));
      if (asked === null) return no({ refused: 'not-understood' });
      const answer = await within(limits.patience, answerTo(asked));
      return 'refused' in answer ? no(answer) : json(answer.status, answer.body, origin);
    } catch (error) {
      if (error instanceof TooLong) return no({ refused: 'too-slow', after: 10 });
      log(faultLine(error));
      return no({ refused: 'not-reached', after: statusOf(error) === null ? 300 : 60 });
    }
  };
}

/** Whether whoever asks holds the link, and has done the work for the text; the work may have been done too long ago. */
async function isProven(
  asked: Exclude<Asked, { do: 'challenge' }>,
  secrets: Secrets,
): Promise<{ readonly isLate: boolean } | Refused> {
  const link = asked.do === 'file' ? asked.of : asked.link;
  if (link && !(await secrets.fits(link))) return { refused: 'wrong-link' };
  if (!('proof' in asked)) return { isLate: false };
  const fault = await proofFault(asked.proof, asked, secrets);
  // What was sent before may be sent again later: it is there already, or it is too late.
  if (fault === 'expired' && asked.do === 'file') return { isLate: true };
  return fault === null ? { isLate: false } : { refused: fault };
}

function done(asked: Exclude<Asked, { do: 'challenge' }>, post: Post, isLate: boolean): Promise<Given> {
  switch (asked.do) {
    case 'file':
      return file(asked, post, isLate);
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

class TooLong extends Error {}

/** Gives up waiting after so many milliseconds; what was begun goes on, and is found when it is asked for again. */
async function within<T>(milliseconds: number, doing: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong()), milliseconds);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    clearTimeout(timer);
    doing.catch(() => undefined);
  }
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
