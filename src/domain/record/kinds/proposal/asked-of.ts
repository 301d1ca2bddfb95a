import type { ProposerType } from '../../../programme/proposer-types.ts';

/** Whether somebody is asked something: must answer it, may, or is not asked at all. */
export type Asking = 'required' | 'optional' | 'not';

type ByType = Readonly<Record<ProposerType, Asking>>;

const OF_CITY_STAFF: ByType = {
  'npo-corporation': 'not',
  group: 'not',
  individual: 'not',
  'city-staff': 'required',
};

const NOT_OF_CITY_STAFF: ByType = {
  'npo-corporation': 'required',
  group: 'required',
  individual: 'required',
  'city-staff': 'not',
};

const OF_GROUPS: ByType = {
  'npo-corporation': 'optional',
  group: 'optional',
  individual: 'not',
  'city-staff': 'not',
};

/** What a proposal says for some kinds of proposers only (C02, C04): the forms ask by this, and the rules judge by it. */
const ASKED: Readonly<Record<string, ByType>> = {
  'proposer.corporateNumber': { ...OF_GROUPS, group: 'not' },
  'proposer.section': OF_CITY_STAFF,
  partners: { ...OF_CITY_STAFF, 'city-staff': 'optional' },
  autonomy: NOT_OF_CITY_STAFF,
  profile: NOT_OF_CITY_STAFF,
  'profile.founded': OF_GROUPS,
  'profile.members': { ...OF_GROUPS, individual: 'optional' },
  'profile.url': { ...OF_GROUPS, individual: 'optional' },
};

/**
 * Returns whether a kind of proposer is asked for a field of a proposal, or for the group that holds it; null where everybody is
 * asked alike.
 */
export const askedOf = (field: string, type: ProposerType): Asking | null =>
  (ASKED[field] ?? ASKED[field.split('.')[0] ?? ''])?.[type] ?? null;
