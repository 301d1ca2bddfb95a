import { byId, type Rule } from '../rule.ts';
import { accentContrast } from './accent.ts';
import { lengthOfTime, noSuchDay, sessionBackward } from './days.ts';
import { threadLabels } from './thread-labels.ts';
import { approvalsBeyondSeats, listedTwice } from './lists.ts';
import { localGovernmentCode } from './municipality.ts';
import { pageComponents, pageInOneLanguage } from './page-components.ts';
import { roleWithoutOffice } from './offices.ts';
import { pointsWithMaximum } from './points-and-maximum.ts';
import { stepsWithSeats } from './steps-with-seats.ts';
import { termsLost, termsNotBegun, termsWithoutPage } from './terms.ts';
import { wayWithoutMeans } from './ways.ts';

/** What the values of a programme say together: each is judged alone where it is read. */
export const programmeRules: readonly Rule[] = byId([
  accentContrast,
  approvalsBeyondSeats,
  lengthOfTime,
  listedTwice,
  localGovernmentCode,
  noSuchDay,
  pageComponents,
  pageInOneLanguage,
  roleWithoutOffice,
  sessionBackward,
  pointsWithMaximum,
  stepsWithSeats,
  termsLost,
  termsNotBegun,
  termsWithoutPage,
  threadLabels,
  wayWithoutMeans,
]);
