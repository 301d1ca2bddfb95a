import type { Desk } from '../domain/desk/filing/desk.ts';
import { judge } from '../domain/desk/filing/judge.ts';
import { projectOf } from '../domain/desk/filing/read-filing.ts';
import { judgeSent } from '../domain/desk/postbox/judge-sent.ts';
import { nextSteps, stateOf, type SentReceipt } from '../domain/desk/postbox/receipt.ts';
import { isSender } from '../domain/desk/sender.ts';
import type { Comment, Thread } from '../domain/desk/thread.ts';
import { inJapan } from '../domain/desk/filing/filed-at.ts';
import type { Text } from '../domain/text.ts';
import { dayOf } from '../domain/dates/day.ts';
import { projectNumber } from '../domain/desk/filing/place.ts';
import { fetchFacts, whoIs, type Seen } from '../desk/intake/fetch-facts.ts';
import type { GitHub } from '../github/port.ts';
import { readThread } from '../github/threads.ts';
import type { Link } from './asked.ts';
import type { Given, Post } from './postbox.ts';
import { readDesk } from './read-desk.ts';

/** An issue of the postbox, and the desk that knows what it is about. */
export interface Found {
  readonly desk: Desk;
  readonly seen: Seen;
}

/** Returns what came by the postbox under a number; null where nothing did. */
export async function find(issue: number, { gh, now, memory }: Post): Promise<Found | null> {
  const thread = await readThread(gh, issue);
  if (!thread || !isSender(thread.author)) return null;
  const desk = await readDesk(gh, now, [thread.title, thread.body, ownProject(thread)], memory);
  const seen = await fetchFacts(gh, desk, issue);
  return seen && isSender(seen.facts.thread.author) ? { desk, seen } : null;
}

/** The number that a proposal of this thread has, by the day on which it was sent. */
const ownProject = ({ number, createdAt }: Pick<Thread, 'number' | 'createdAt'>): string =>
  projectNumber(dayOf(inJapan(createdAt)), number);

export async function lookAt(link: Link, post: Post): Promise<Given> {
  const found = await find(link.issue, post);
  return found ? { status: 200, body: await receiptOf(found, post) } : { refused: 'not-there' };
}

/** The receipt of an issue that was just opened or changed. Throws where it is gone. */
export async function receiptFor(issue: number, post: Post): Promise<SentReceipt> {
  const found = await find(issue, post);
  if (!found) throw new Error(`Issue ${issue} is gone.`);
  return receiptOf(found, post);
}

async function receiptOf({ desk, seen }: Found, { gh, secrets }: Post): Promise<SentReceipt> {
  const { filing, facts, comments } = seen;
  const { thread } = facts;
  const outcome = judge(filing, facts, desk);
  const verdict = judgeSent(facts, desk);
  const isProposal = filing?.form.kinds.includes('proposal') === true;
  const project = isProposal ? ownProject(thread) : (projectOf(filing, desk)?.id ?? null);
  return {
    issue: thread.number,
    key: await secrets.keyOf(thread.number),
    form: filing?.form.id ?? null,
    title: thread.title,
    body: thread.body,
    sentAt: inJapan(thread.createdAt),
    state: stateOf(outcome),
    next: verdict.is === 'valid' ? nextSteps(verdict.outcome, desk.programme) : [],
    problems: verdict.is === 'refused' && stateOf(outcome) === 'to-mend' ? verdict.problems : [],
    project,
    isInRecord: project !== null && desk.read.record.projects.has(project),
    answers: await answersIn(gh, desk, comments),
  };
}

/** What people of the city's offices said in the thread; nobody else's words stand beside a receipt. */
async function answersIn(
  gh: GitHub,
  desk: Desk,
  comments: readonly Comment[],
): Promise<SentReceipt['answers']> {
  const others = comments.filter(({ ours }) => !ours);
  const accounts = new Map(others.map(({ author }) => [author.login, author]));
  const names = new Map<string, Text>();
  for (const [login, author] of accounts) {
    const [office] = (await whoIs(gh, desk, author)).offices;
    if (office) names.set(login, office.name);
  }
  return others.flatMap(({ author, body, createdAt }) => {
    const by = names.get(author.login);
    return by ? [{ by, at: inJapan(createdAt), text: body }] : [];
  });
}
