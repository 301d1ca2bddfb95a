import { byId, type Rule } from '../rule.ts';
import { accentContrast } from './accent.ts';
import { lengthOfTime, noSuchDay, sessionBackward } from './days.ts';
import { approvalsBeyondSeats, listedTwice, noSecretariat } from './lists.ts';
import { termsLost, termsWithoutPage } from './terms.ts';

/** What the values of a programme say together: each is judged alone where it is read. */
export const programmeRules: readonly Rule[] = byId([
  accentContrast,
  approvalsBeyondSeats,
  lengthOfTime,
  listedTwice,
  noSecretariat,
  noSuchDay,
  sessionBackward,
  termsLost,
  termsWithoutPage,
]);
