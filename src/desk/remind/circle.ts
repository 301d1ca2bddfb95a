import {
  closingComment,
  closingMark,
  closingReason,
  isCircleClosed,
  reopeningComment,
  reopeningMark,
} from '../../domain/desk/projection/circle.ts';
import { isProjected, labelsOf } from '../../domain/desk/projection/labels.ts';
import type { Places } from '../../domain/desk/places.ts';
import type { GitHub } from '../../github/port.ts';
import { drawLabels, ensureState } from '../../github/issues.ts';
import { postOnce } from './memory.ts';
import type { Threaded } from './threads.ts';

/** Draws the labels of a thread anew where they are not what the record says. */
export async function ensureProjectLabels(
  gh: GitHub,
  { status, thread }: Threaded,
  places: Places,
  known: Set<string>,
): Promise<void> {
  await drawLabels(gh, thread, labelsOf(status, places.programme), isProjected, known);
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
