import type { ProjectDocument, Sitting } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** A day that a paper tells of as past: something was done, said or received on it. */
export interface ToldDay {
  readonly field: string;
  readonly day: IsoDate | undefined;
}

/** The days on which, by its own words, a paper of a project and what it tells of came about. */
export function daysTold(document: ProjectDocument): readonly ToldDay[] {
  return [...ownDays(document), ...receipt(document), ...corrections(document)];
}

function ownDays({ kind, data }: ProjectDocument): ToldDay[] {
  switch (kind) {
    case 'proposal':
      return [
        { field: 'filedAt', day: data.filedAt.slice(0, 10) },
        { field: 'receivedOn', day: data.receivedOn },
      ];
    case 'opinion':
      return [
        { field: 'requestedOn', day: data.requestedOn },
        { field: 'answeredOn', day: data.answeredOn },
      ];
    case 'review':
      return [
        { field: 'hearing.on', day: data.hearing?.on },
        { field: 'notifiedOn', day: data.notifiedOn },
        ...rows('approvals', data.approvals),
      ];
    case 'decision':
      return [{ field: 'notifiedOn', day: data.notifiedOn }, ...rows('approvals', data.approvals)];
    case 'verification':
      return rows('approvals', data.approvals);
    case 'plan':
      return agreed(data.agreedBy);
    case 'agreement':
      return [{ field: 'concludedOn', day: data.concludedOn }];
    case 'amendment':
      return [{ field: 'concludedOn', day: data.concludedOn }, ...agreed(data.agreedBy)];
    case 'report':
      return [
        { field: 'completedOn', day: data.completedOn },
        { field: 'submittedAt', day: data.submittedAt.slice(0, 10) },
        ...rows('activities', data.activities),
      ];
    case 'history':
      return [];
    default:
      return [{ field: 'on', day: data.on }];
  }
}

/** Minutes are confirmed, notices sent and sittings called off on a day that has come. */
export const daysOfSitting = ({ data }: Sitting): readonly ToldDay[] => [
  { field: 'convenedOn', day: data.convenedOn },
  { field: 'cancelled.on', day: data.cancelled?.on },
  { field: 'confirmedOn', day: data.confirmedOn },
];

const receipt = ({ kind, data }: ProjectDocument): ToldDay[] =>
  kind === 'history' || !data.onBehalf
    ? []
    : [{ field: 'onBehalf.receivedOn', day: data.onBehalf.receivedOn }];

const corrections = ({ data }: ProjectDocument): ToldDay[] => rows('corrections', data.corrections);

const agreed = ({ npo, city }: { npo?: IsoDate | undefined; city?: IsoDate | undefined }): ToldDay[] => [
  { field: 'agreedBy.npo', day: npo },
  { field: 'agreedBy.city', day: city },
];

const rows = (table: string, items: readonly { readonly on: IsoDate }[] | undefined): ToldDay[] =>
  (items ?? []).map(({ on }, index) => ({ field: `${table}[${index}].on`, day: on }));
