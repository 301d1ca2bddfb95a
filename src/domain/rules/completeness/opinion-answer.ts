import { defineRule } from '../rule.ts';
import { conditional } from './conditional.ts';

export const opinionAnswer = defineRule({
  id: 'opinion-answer',
  family: 'completeness',
  severity: 'error',
  clause: 'C12',
  title: {
    ja: '関係課の回答日と回答の片方だけがある',
    en: 'An opinion without its day, or a day without an opinion',
  },
  why: {
    ja: '回答があったかどうかは、回答日で分かります。回答日があるのに中身がないと、待っている人が困ります。',
    en: 'The day of the answer tells that there is one; without the answer itself those who wait are left in doubt.',
  },
  mend: {
    ja: '回答があったら、回答日・実施の可否・意見の内容の三つを書きます。まだなら、三つとも空のままにします。',
    en: 'With an answer give its day, the feasibility and the opinion; without one give none of the three.',
  },
  scope: 'document',
  *check({ kind, path, data }) {
    if (kind !== 'opinion') return;
    const needed = data.answeredOn !== undefined;
    for (const field of ['feasibility', 'opinion'] as const) {
      const given = data[field] !== undefined;
      yield* conditional({ file: path, kind, field, given, needed, onlyThen: true });
    }
  },
});
