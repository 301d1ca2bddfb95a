import type { Member } from '../../lifecycle/balance.ts';
import type { Party } from '../../record/kinds/shared.ts';
import type { Sitting } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';
import type { ProposalTally } from '../tally/tally.ts';

/** What a sitting does with a project, in the order of the agenda. */
export const MATTERS = ['review', 'heard', 'decision', 'verification', 'progress'] as const;

export type Matter = (typeof MATTERS)[number];

/** Something that was asked for the review, and whether the record has an answer. */
export interface Ask {
  readonly what: string;
  readonly owedBy: Party;
  readonly due: IsoDate;
  readonly done: boolean;
}

/** Somebody who is asked to come, with the council's approval (C09). */
export interface Guest {
  readonly role: Text;
  readonly name: Text;
}

/** One project on the agenda. */
export interface AgendaItem {
  readonly matter: Matter;
  readonly project: string;
  readonly title: string;
  /** The item as the meeting's file says it, in Japanese. */
  readonly item: string;
  /** Whether a sitting went by at which it should have been dealt with. */
  readonly carried: boolean;
  readonly invited: readonly Guest[];
  readonly asks: readonly Ask[];
  /** Members who take no part: by their sheets, or because the proposal is that of their own office or group. */
  readonly conflicts: readonly Member[];
  /** Sections that were asked and have not answered. */
  readonly opinions: readonly { readonly section: Text; readonly due: IsoDate | null }[];
  /** The sheets for this sitting, once there is one. */
  readonly tally: ProposalTally | null;
}

/** A sitting's agenda as the record has it. */
export interface Agenda {
  readonly sitting: Sitting;
  /** The day on which the record was looked at (JST): before the sitting. */
  readonly on: IsoDate;
  readonly items: readonly AgendaItem[];
  /** Projects that stand on the sitting's agenda although nothing of them is due there. */
  readonly others: readonly string[];
}
