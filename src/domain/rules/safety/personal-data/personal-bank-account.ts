import { defineRule } from '../../rule.ts';
import { accountsIn } from './find/accounts.ts';
import { digitsOf } from './find/signs.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: '番号を消し、振込先は市の窓口に直接お知らせください。',
  en: 'Remove the number and give it to the office directly.',
};

export const personalBankAccount = defineRule({
  id: 'personal-bank-account',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '口座番号の記載', en: 'A bank account number' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: accountsIn,
    normal: digitsOf,
    name: { ja: '口座番号', en: 'a bank account number' },
    instead: INSTEAD,
  }),
});
