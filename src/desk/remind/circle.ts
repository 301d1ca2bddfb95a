import {
  closingComment,
  closingMark,
  closingReason,
  isCircleClosed,
  reopeningComment,
  reopeningMark,
} from '../../domain/desk/projection/circle.ts';
import { isProjected, labelsOf, type Label } from '../../domain/desk/projection/labels.ts';
import type { Places } from '../../domain/desk/places.ts';
import { ensureLabels } from '../../github/issues.ts';
import type { GitHub } from '../../github/port.ts';
import { retryReconcile } from '../../github/reconcile.ts';
import { ensureState } from '../../github/issues.ts';
import { postOnce } from './memory.ts';
import type { Threaded } from './threads.ts';

/** Draws the labels of a thread anew where they are not what the record says. */
export async function ensureProjectLabels(
  gh: GitHub,
  { status, thread }: Threaded,
  places: Places,
  known: Set<string>,
): Promise<void> {
  const wanted = labelsOf(status, places.programme);
  const there = thread.labels.filter(isProjected);
  if (there.length === wanted.length && wanted.every(({ name }) => there.includes(name))) return;
  for (const label of wanted) await ensureLabel(gh, label, known);
  await ensureLabels(
    gh,
    thread.number,
    wanted.map(({ name }) => name),
    isProjected,
  );
}

/** The labels that the repository has, by name. */
export const labelNames = async (gh: GitHub): Promise<Set<string>> => new Set(await gh.labels.names());

async function ensureLabel(gh: GitHub, label: Label, known: Set<string>): Promise<void> {
  const { name } = label;
  if (known.has(name)) return;
  let isFirst = true;
  await retryReconcile(gh, async () => {
    const there = isFirst ? known : await labelNames(gh);
    isFirst = false;
    if (!there.has(name)) await gh.labels.create(label);
  });
  known.add(name);
}

/** The thread is open while the circle is, and closed with it, each with a word on why. */
export async function ensureThreadState(
  gh: GitHub,
  { status, thread }: Threaded,
  places: Places,
): Promise<void> {
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
