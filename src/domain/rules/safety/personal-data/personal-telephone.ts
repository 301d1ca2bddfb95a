import { defineRule } from '../../rule.ts';
import { telephonesIn } from './find/telephones.ts';
import { digitsOf } from './find/signs.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: '番号を消し、連絡先が要るときは市の窓口の名前を書いてください。',
  en: 'Remove the number; where a contact is needed, name the office of the city.',
};

export const personalTelephone = defineRule({
  id: 'personal-telephone',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '電話番号・FAX番号の記載', en: 'A telephone or fax number' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: telephonesIn,
    normal: digitsOf,
    name: { ja: '電話番号', en: 'a telephone or fax number' },
    instead: INSTEAD,
  }),
});
