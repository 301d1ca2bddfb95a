import { dayOf, isCancelled, isHeld } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, type Html } from '../markup/html.ts';

export type SittingState = keyof typeof meetingText.states;

/** Whether a sitting is to come, was held, was called off, or went by without a record. */
export function sittingState(sitting: Sitting, today: IsoDate): SittingState {
  if (isCancelled(sitting, today)) return 'cancelled';
  if (isHeld(sitting, today)) return 'held';
  return dayOf(sitting) >= today ? 'planned' : 'unrecorded';
}

const TONES: Readonly<Record<SittingState, string>> = {
  planned: 'moving',
  held: 'good',
  cancelled: '',
  unrecorded: 'late',
};

export function sittingTag(sitting: Sitting, today: IsoDate, lang: Language): Html {
  const state = sittingState(sitting, today);
  return html`<span class="tag ${TONES[state]}">${meetingText.states[state][lang]}</span>`;
}
