import { documentOf } from '../../domain/record/record.ts';
import type { Check, Problem } from '../check.ts';
import { fileOf } from '../pages.ts';

/** A number is an identity within one repository only: when it was opened, and by whom, must agree. */
export const threads: Check = {
  id: 'threads',
  group: 'record',
  title: {
    ja: '記録にある issue は、どれもこのリポジトリのその人のものです',
    en: 'Every issue that the record names is here, and was opened when and by whom the record says',
  },
  follows: {
    ja: '窓口はその事業の issue に手をつけません。期日のお知らせも、段階の印も付きません。',
    en: 'The desk leaves that thread alone: no reminders, no labels.',
  },
  async look(ground) {
    return [];
  },
};
