import { defineRule } from '../../rule.ts';
import { identityNumbersIn } from './find/identity-numbers.ts';
import { digitsOf } from './find/signs.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: '番号を消してください。この制度でこうした番号は要りません。',
  en: 'Remove the number; the programme never asks for such numbers.',
};

export const personalIdentityNumber = defineRule({
  id: 'personal-identity-number',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: 'マイナンバーなど個人を示す番号の記載', en: 'An identity number' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: identityNumbersIn,
    normal: digitsOf,
    name: { ja: 'マイナンバー・免許証・保険証などの番号', en: 'the number of an identity or insurance card' },
    instead: INSTEAD,
  }),
});
