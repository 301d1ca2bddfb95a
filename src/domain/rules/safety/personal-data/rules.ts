import type { Rule } from '../../rule.ts';
import { personalBankAccount } from './personal-bank-account.ts';
import { personalBirthDate } from './personal-birth-date.ts';
import { personalIdentityNumber } from './personal-identity-number.ts';
import { personalMailAddress } from './personal-mail-address.ts';
import { personalStreetAddress } from './personal-street-address.ts';
import { personalTelephone } from './personal-telephone.ts';

/** What nobody may publish about a person. They need no more than a text, so that a browser can ask them too. */
export const personalDataRules: readonly Rule[] = [
  personalTelephone,
  personalMailAddress,
  personalStreetAddress,
  personalBirthDate,
  personalBankAccount,
  personalIdentityNumber,
];
