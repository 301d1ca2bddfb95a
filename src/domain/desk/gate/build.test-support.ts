import { CONTENT } from '../../record/path.ts';
import { accountOf } from '../account.test-support.ts';
import {
  programme,
  project,
  record,
  roster,
  sitting,
  type Made,
} from '../../lifecycle/build.test-support.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import type { CityRecord } from '../../record/record.ts';
import type { Actor } from '../actor.ts';
import type { ReviewSeen } from './reviews.ts';
import type { GateFacts } from './gate.ts';

// A council of two and two (one director more in step 2), a project before step 1, and a review that waits for approval.

export const TODAY = '2026-06-25';

const SEATS: Partial<DataOf<'roster'>['members'][number]>[] = [
  { id: 'npo-1', displayName: 'NPO 構成員A', side: 'npo', github: { login: 'member-1' } },
  { id: 'npo-2', displayName: 'NPO 構成員B', side: 'npo', github: { login: 'member-2' } },
  { id: 'npo-3', displayName: 'NPO 構成員C', side: 'npo' },
  { id: 'zaisei-kacho', displayName: '財政課長', side: 'city', github: { login: 'zaisei' } },
  { id: 'kikaku-kacho', displayName: '企画課長', side: 'city', github: { login: 'kikaku' } },
  { id: 'somu-bucho', displayName: '総務部長', side: 'city', steps: [2], github: { login: 'somu' } },
];

export const secretariat: Actor = {
  ...accountOf('desk'),
  isSecretariat: true,
  isConsultation: false,
  offices: [],
  member: null,
  isNamesake: false,
};

type ReviewData = DataOf<'review'>;

const REVIEW = 'projects/2026-0042/review-2026-02.md';

export interface Case {
  readonly review?: Partial<ReviewData>;
  readonly sitting?: Partial<DataOf<'sitting'>>;
  readonly papers?: readonly Made[];
  readonly reviews?: readonly ReviewSeen[];
  readonly filer?: Actor;
  readonly seats?: typeof SEATS;
  readonly before?: ReviewData;
}

export const reviewData: ReviewData = { meeting: '2026-02', result: 'continued', reasons: '理由' };

export function facts(given: Case = {}): GateFacts {
  const paper: Made = { kind: 'review', key: '2026-02', data: { ...reviewData, ...given.review } };
  const others = given.papers ?? [];
  const before: Made[] = given.before ? [{ kind: 'review', key: '2026-02', data: given.before }] : [];
  return {
    pull: {
      changes: [
        {
          path: CONTENT + REVIEW,
          before: given.before ? 'before' : null,
          after: { is: 'file', text: 'after' },
        },
      ],
      complete: true,
      filer: given.filer ?? secretariat,
      issue: 60,
      body: '',
      since: '2026-06-18T09:00:00+09:00',
      openedBy: new Map(),
    },
    trusted: city([...others, ...before], given),
    merged: city([...others, paper], given),
    findings: [],
    earlier: [],
    reviews: given.reviews ?? [],
    ownership: { files: [], authors: [], approvedBy: [], saidAlone: false },
    isWritable: true,
    isVouchedFor: false,
    today: TODAY,
  };
}

const city = (papers: readonly Made[], given: Case): CityRecord =>
  record(
    [project('2026-0042', ...papers)],
    [sitting('2026-02', '2026-06-17', [1], { attendees: ['npo-1', 'zaisei-kacho'], ...given.sitting })],
    [roster(2026, given.seats ?? SEATS)],
    new Map([[2023, programme()]]),
  );

export const seats = SEATS;

/** A review on GitHub on a day of June 2026, of the content as it is now unless told otherwise. */
export const said = (
  login: string,
  state: ReviewSeen['state'],
  day: number,
  ofThisContent = true,
): ReviewSeen => ({
  by: accountOf(login),
  teams: [],
  state,
  at: `2026-06-${String(day).padStart(2, '0')}T01:00:00Z`,
  body: '',
  ofThisContent,
});
