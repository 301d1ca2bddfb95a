import { defineRule } from '../../rule.ts';
import { addressesIn } from './find/addresses.ts';
import { placeOf } from './find/place-name.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: '番地を消して町名までにするか、施設なら名前を書いてください。',
  en: 'Keep the name of the town only; of a public place, write its name.',
};

export const personalStreetAddress = defineRule({
  id: 'personal-street-address',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '番地のある住所の記載', en: 'A street address' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: addressesIn,
    normal: placeOf,
    name: { ja: '番地や部屋番号のある住所', en: 'a street address' },
    instead: INSTEAD,
  }),
});
