import type { FiledKind } from '../../forms/form.ts';
import { dayOf } from '../../dates/day.ts';
import { isIsoDate, type IsoDate, type IsoTime } from '../../dates/iso-date.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { isGroup } from '../../record/text/field-path.ts';
import { seatsOn, type Actor } from '../actor.ts';
import { isSender } from '../sender.ts';
import type { CityRecord } from '../../record/record.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the desk knows of a filing and nobody types. */
export interface Known {
  readonly record: CityRecord;
  readonly issue: number;
  readonly filedAt: IsoTime;
  readonly author: Actor;
}

/** The values of a paper with those that the desk itself supplies; what somebody typed in their place is not kept. */
export function withDeskFields(kind: FiledKind, typed: Data, known: Known): Data {
  const data = { ...withReceipt(typed, known.author), source: sourceOf(known) };
  switch (kind) {
    case 'proposal':
    case 'offer':
      return { ...data, filedAt: known.filedAt };
    case 'report':
      return { ...data, submittedAt: known.filedAt };
    case 'opinion':
      return withDue(data, known);
    case 'assessment':
      return asMember(data, known);
    default:
      return data;
  }
}

const sourceOf = ({ issue, author }: Known) => ({
  issue,
  ...(isSender(author) ? { via: 'postbox' as const } : {}),
});

/** The day from which a paper that was filed counts: that of receipt at the counter, where there was one. */
export const countsFrom = (data: Data, filedAt: IsoTime): IsoDate => receivedOnOf(data) ?? dayOf(filedAt);

function receivedOnOf(data: Data): IsoDate | undefined {
  const { onBehalf } = data;
  const day = isGroup(onBehalf) ? onBehalf['receivedOn'] : undefined;
  return typeof day === 'string' ? day : undefined;
}

/** The office that files for somebody is the author's own, unless another of theirs is named. */
function withReceipt(data: Data, author: Actor): Data {
  const { onBehalf } = data;
  if (!isGroup(onBehalf)) return data;
  const office = author.offices.find(({ roles }) => roles.includes('secretariat')) ?? author.offices[0];
  return { ...data, onBehalf: { ...(office === undefined ? {} : { by: office.id }), ...onBehalf } };
}

/** Where the question to a section names no day for the answer, it is that of the programme in force. */
function withDue(data: Data, { record }: Known): Data {
  const { due, requestedOn } = data;
  if (due !== undefined || typeof requestedOn !== 'string' || !isIsoDate(requestedOn)) return data;
  const day = lastDayAfter(requestedOn, 'opinionWithin', record);
  return day === null ? data : { ...data, due: day };
}

/** A sheet is the author's own, on the side that the roster says; the secretariat names whose sheet it enters. */
function asMember(data: Data, { record, author, filedAt }: Known): Data {
  const on = typeof data['on'] === 'string' ? data['on'] : countsFrom(data, filedAt);
  const named = typeof data['member'] === 'string' && data['member'] !== '' ? data['member'] : undefined;
  const member = named ?? author.member?.id;
  const seat = seatsOn(record, on).find(({ id }) => id === member);
  return {
    ...data,
    on,
    ...(member === undefined ? {} : { member }),
    ...(seat === undefined ? {} : { side: seat.side }),
  };
}
