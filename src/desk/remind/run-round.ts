import { callsFor } from '../../github/teams.ts';
import { slowMark, slowWords } from '../../domain/desk/alert/alert-words.ts';
import { isDemonstration } from '../../domain/desk/demonstration.ts';
import {
  closingComment,
  closingMark,
  closingReason,
  isCircleClosed,
  reopeningComment,
  reopeningMark,
} from '../../domain/desk/projection/circle.ts';
import { paperNotices, sittingNotices } from '../../domain/desk/notices/notice.ts';
import {
  isNewlyRegistered,
  registeredComment,
  registeredMark,
} from '../../domain/desk/notices/registered.ts';
import { noticeComment } from '../../domain/desk/notices/notice-words.ts';
import { remindersOn } from '../../domain/desk/reminders/due.ts';
import type { Letter } from '../../domain/desk/reminders/letters.ts';
import type { Call } from '../../domain/desk/reminders/reminder-words.ts';
import { onceRegistered } from '../../domain/desk/filing/words/comment.ts';
import type { Places } from '../../domain/desk/places.ts';
import { formsOf } from '../../domain/forms/forms.ts';
import type { RecordStatus } from '../../domain/lifecycle/status.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoDate, IsoTime } from '../../domain/dates/iso-date.ts';
import { ensureComment, oursWith } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { tellSecretariat as tellOnce } from '../alert/tell.ts';
import { Budget, OverBudgetError } from '../budget.ts';
import { INTAKE } from '../intake/fetch-facts.ts';
import { type WriteCall, noteCalls } from './calls.ts';
import { drawLabels, ensureState, labelNames } from '../../github/issues.ts';
import { CHANNELS } from './channels/index.ts';
import type { Channel, Message, Round } from './channels/channel.ts';
import { postMissingComments, postOnce, sendOnce } from './memory.ts';
import { type Threaded, isOpenOfPeople, personOf, threadsOf } from './threads.ts';
import { isProjected, labelsOf } from '../../domain/desk/projection/labels.ts';

interface Options {
  readonly isRehearsal: boolean;
  /** Only this project, and not what the programme itself owes. */
  readonly project?: string | undefined;
  readonly budget?: Budget | undefined;
  /** The moment of the run (JST). */
  readonly now: IsoTime;
  /** All of them, unless a test says which. */
  readonly channels?: readonly Channel[] | undefined;
}

/** What a run did, or in a rehearsal would have done. */
interface Outcome {
  readonly calls: readonly WriteCall[];
  readonly letters: readonly Letter[];
  /** Threads in which something went wrong; all others were dealt with. */
  readonly failures: readonly { readonly thread: number | null; readonly error: unknown }[];
}

/**
 * The daily round: what papers mean is told on the threads, labels and open threads follow the record, and who owes
 * something soon is reminded. Of a demonstration nothing is told to anybody. Everything is compared with what is there, and only the difference is written.
 */
export async function runRound(client: GitHub, statuses: RecordStatus, options: Options): Promise<Outcome> {
  const { record, today } = statuses;
  if (isDemonstration(record, today)) return { calls: [], letters: [], failures: [] };
  const calls = noteCalls(client, options.isRehearsal);
  const budget = options.budget ?? new Budget();
  const gh = budget.watch(client);
  const slow = new Set<number>();
  const programme = programmeOn(record, today);
  const places: Places = { programme, forms: formsOf(programme, today) };
  const call = await callsFor(gh, teamsNamedIn(record));
  const failures: { thread: number | null; error: unknown }[] = [];
  const attempt = async (thread: number | null, step: () => Promise<void>): Promise<void> => {
    try {
      await (thread === null ? step() : budget.spend(step));
    } catch (error) {
      if (thread !== null && error instanceof OverBudgetError) slow.add(thread);
      else failures.push({ thread, error });
    }
  };
  for (const [id, error] of statuses.lost)
    failures.push({ thread: null, error: new Error(`${id} cannot be judged: ${String(error)}`) });
  const chosen = [...statuses.projects.values()].filter(
    ({ project }) => options.project === undefined || project.id === options.project,
  );
  const { own: threads, strays, open: listed } = await threadsOf(gh, chosen, today, isCircleClosed);
  for (const threaded of threads) {
    const { number } = threaded.thread;
    await attempt(number, () => ensureRegisteredAnswer(gh, threaded, today, places));
    await attempt(number, () => tellNotices(gh, threaded, statuses, places, call));
  }
  const labels = await labelNames(gh);
  for (const threaded of threads) {
    const { number } = threaded.thread;
    await attempt(number, () => ensureProjectLabels(gh, threaded, places, labels));
    await attempt(number, () => ensureThreadState(gh, threaded, places));
  }
  const authors = new Map(threads.map(({ status, thread }) => [status.project.id, personOf(thread)]));
  const own = new Map(chosen.map((status) => [status.project.id, status]));
  const asked = options.project === undefined ? statuses : { ...statuses, projects: own };
  const reminders = remindersOn(asked, authors);
  const open =
    options.project === undefined
      ? (listed ?? (await gh.issues.list({ state: 'open' })).filter(isOpenOfPeople))
      : null;
  const round: Round = { gh, statuses, threads, authors, reminders, open, strays, places, today, call };
  const letters: Letter[] = [];
  for (const channel of options.channels ?? CHANNELS)
    await attempt(null, async () => {
      for (const message of await channel.messages(round))
        await attempt(message.thread, () => deliver(gh, channel, message, options, letters, calls));
    });
  await attempt(null, () =>
    tellOnce(
      gh,
      { record, today },
      Array.from(slow, (number) => ({ mark: slowMark(number), words: slowWords(number) })),
    ),
  );
  return { calls, letters, failures };
}

/** The teams that stand for offices in any year; most offices have an account. */
const teamsNamedIn = ({ programmes }: CityRecord): string[] =>
  [...programmes.values()].flatMap(({ offices }) =>
    offices.flatMap(({ github }) => (github?.login.includes('/') ? [github.login] : [])),
  );

/** What the desk answered to a filing speaks of the time before it was merged: that it waits, and could be taken back. */
async function ensureRegisteredAnswer(
  gh: GitHub,
  { status, thread, comments: known }: Threaded,
  today: IsoDate,
  places: Places,
): Promise<void> {
  if (!isNewlyRegistered(status, today)) return;
  const [said] = oursWith(known ?? (await gh.comments.list(thread.number)), INTAKE);
  const now = said && onceRegistered(said.body, status.project.id, places);
  if (now) await ensureComment(gh, thread.number, INTAKE, now);
}

/** That it is in the record, what the papers of a project mean and what follows, each once. */
async function tellNotices(
  gh: GitHub,
  { status, thread, comments: known }: Threaded,
  { record, today }: RecordStatus,
  places: Places,
  call: Call,
): Promise<void> {
  const papers = paperNotices(status, today);
  const isNew = isNewlyRegistered(status, today);
  const { id } = status.project;
  if (papers.length === 0 && !isNew && sittingNotices(id, record, today, null).length === 0) return;
  const telling = { record, today, status, places, author: personOf(thread), call };
  await postMissingComments(
    gh,
    thread.number,
    (said) => [
      ...(isNew && !said.has(registeredMark(status)) ? [registeredComment(telling)] : []),
      ...[...papers, ...sittingNotices(id, record, today, said)]
        .filter(({ mark }) => !said.has(mark))
        .map((notice) => noticeComment(notice, telling)),
    ],
    known,
  );
}

/** Tells what a message says, unless it was told before. In a rehearsal, what leaves GitHub is only noted. */
async function deliver(
  gh: GitHub,
  channel: Channel,
  { by }: Message,
  { isRehearsal, now }: Options,
  letters: Letter[],
  calls: WriteCall[],
): Promise<void> {
  switch (by.is) {
    case 'comments':
      return postMissingComments(gh, await by.open(), by.draw, by.known);
    case 'sending':
      if (isRehearsal) calls.push({ method: 'SEND', path: `${channel.id} ${by.to}`, body: by.occasions });
      else await sendOnce(gh, channel.id, by, now);
      return;
    case 'listing':
      letters.push(by.letter);
  }
}

/** Draws the labels of a thread anew where they are not what the record says. */
async function ensureProjectLabels(
  gh: GitHub,
  { status, thread }: Threaded,
  places: Places,
  known: Set<string>,
): Promise<void> {
  await drawLabels(gh, thread, labelsOf(status, places.programme), isProjected, known);
}

/** The thread is open while the circle is, and closed with it, each with a word on why. */
async function ensureThreadState(gh: GitHub, { status, thread }: Threaded, places: Places): Promise<void> {
  const { number, state, closed } = thread;
  if (isCircleClosed(status)) {
    if (state === 'closed') return;
    await postOnce(gh, number, closingMark(status), () => closingComment(status, places));
    await ensureState(gh, number, { state: 'closed', reason: closingReason(status) });
  } else if (state === 'closed') {
    const at = closed?.at ?? 'unknown';
    await postOnce(gh, number, reopeningMark(at), () => reopeningComment(status, places, at));
    await ensureState(gh, number, { state: 'open' });
  }
}
