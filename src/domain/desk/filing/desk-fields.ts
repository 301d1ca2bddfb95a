import type { FiledKind } from '../../forms/form.ts';
import { dayOf } from '../../dates/day.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';
import { isGroup } from '../../record/text/field-path.ts';
import { seatsOn, type Actor } from '../actor.ts';
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
  const data = withReceipt(typed, known.author);
  switch (kind) {
    case 'proposal': {
      const receivedOn = receivedOnOf(data);
      return {
        ...without(data, 'receivedOn'),
        filedAt: known.filedAt,
        source: { issue: known.issue },
        ...(receivedOn === undefined ? {} : { receivedOn }),
      };
    }
    case 'report':
      return { ...data, submittedAt: known.filedAt };
    case 'assessment':
      return asMember(data, known);
    default:
      return data;
  }
}

/** The day from which a paper that was filed counts: that of receipt at the counter, where there was one. */
export const countsFrom = (data: Data, filedAt: IsoTime): IsoDate => receivedOnOf(data) ?? dayOf(filedAt);

function receivedOnOf(data: Data): IsoDate | undefined {
  const { onBehalf } = data;
  const day = isGroup(onBehalf) ? onBehalf['receivedOn'] : undefined;
  return typeof day === 'string' ? day : undefined;
}

/** The office that files for somebody is the author's own, unless another of theirs is named. */
function withReceipt(data: Data, author: Actor): Data {
  const { onBehalf, receivedOn } = data;
  const given = isGroup(onBehalf) ? onBehalf : typeof receivedOn === 'string' ? {} : null;
  if (given === null) return data;
  const office = author.offices.find(({ roles }) => roles.includes('secretariat')) ?? author.offices[0];
  return {
    ...data,
    onBehalf: {
      ...(office === undefined ? {} : { by: office.id }),
      ...(typeof receivedOn === 'string' ? { receivedOn } : {}),
      ...given,
    },
  };
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

function without(data: Data, key: string): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}
