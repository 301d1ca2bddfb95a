import type { Party } from '../record/kinds/shared.ts';
import type { Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { lastDayAfter } from './last-day.ts';
import type { LifecycleContext } from './context.ts';
import { firstSitting, type Step } from './sittings.ts';

/**
 * Returns the sitting at which something is due: the first of its step that is not cancelled and lies at least
 * `agendaCloses` after the cause, as far as it is known today. A sitting that has gone by without dealing with the
 * matter stays the one.
 */
export function nextSitting(step: Step, cause: IsoDate, context: LifecycleContext): Sitting | undefined {
  const agendaOpen = lastDayAfter(cause, 'agendaCloses', context.record);
  return agendaOpen === null ? undefined : firstSitting(context.sittings, step, agendaOpen, context.today);
}

/** The council owes what a planned sitting can do; while none is planned, the secretariat owes the sitting. */
export function councilOrSecretariat(sitting: Sitting | undefined, metOn: IsoDate | null): Party {
  return sitting !== undefined || metOn !== null ? 'council' : 'secretariat';
}

/** What an obligation says of the sitting at which it is due. */
export const atSitting = (sitting: Sitting | undefined): { meeting?: string } =>
  sitting === undefined ? {} : { meeting: sitting.id };
