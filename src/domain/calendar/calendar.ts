import type { IsoDate, IsoTime } from '../dates/iso-date.ts';

/** A day that is over at its end, or hours of one: what a calendar shows. */
export interface CalendarEvent {
  /** Stays the same as long as it means the same thing; unique within everything that we publish. */
  readonly uid: string;
  /** Grows whenever the event changes (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** The day on which it was changed last (JST); null where nobody knows. */
  readonly modifiedOn: IsoDate | null;
  /** A whole day, or times in JST. */
  readonly when: { readonly on: IsoDate } | { readonly from: IsoTime; readonly to: IsoTime };
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly url: string;
  readonly cancelled?: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Address under which it can be read again. */
  readonly url: string;
  /** The day of the record: when what it says was true. */
  readonly asOf: IsoDate;
  readonly events: readonly CalendarEvent[];
}
