import { defineRule } from '../../rule.ts';
import { birthDatesIn } from './find/birth-dates.ts';
import { WHY, suspected } from './suspected.ts';

const INSTEAD = {
  ja: '日付を消し、必要なら「60代」「小学5年生」のように書いてください。',
  en: 'Remove the date; where age matters, write an age group.',
};

export const personalBirthDate = defineRule({
  id: 'personal-birth-date',
  family: 'safety',
  severity: 'error',
  clause: null,
  title: { ja: '生年月日の記載', en: 'A date of birth' },
  why: WHY,
  remedy: INSTEAD,
  scope: 'file',
  check: suspected({
    find: birthDatesIn,
    normal: (text) => text,
    name: { ja: '生年月日', en: 'a date of birth' },
    instead: INSTEAD,
  }),
});
