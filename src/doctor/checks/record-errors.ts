import { dayOf } from '../../domain/dates/day.ts';
import { RULES } from '../../domain/rules/index.ts';
import { checkRecord } from '../../domain/rules/run.ts';
import type { Check } from '../check.ts';
import { fileOf } from '../pages.ts';

/** What a programme says that GitHub would refuse in a form is among these findings. */
export const recordErrors: Check = {
  id: 'record-errors',
  group: 'record',
  title: { ja: '記録に誤りはありません', en: 'The record has no error' },
  follows: {
    ja: '窓口の判断がその誤りに引きずられ、サイトの公開が止まることもあります。',
    en: 'The desk judges by a record that is wrong, and publication may stop.',
  },
  look({ files, read, now, repository }) {
    const errors = checkRecord(RULES, { files, read, today: dayOf(now) }).filter(
      ({ severity }) => severity === 'error',
    );
    const first = errors[0];
    if (!first) return [];
    return [
      {
        found: {
          ja: `誤りが ${errors.length} 件あります。はじめの一つ: ${first.file} ${first.message.ja}`,
          en: `${errors.length} errors. The first: ${first.file} ${first.message.en}`,
        },
        mend: {
          ja: 'npm run check を動かし、出てきた誤りを上から直して、プルリクエストで送ります。',
          en: 'Run npm run check, mend what it finds, and send it by a pull request.',
        },
        where: fileOf(repository, `content/${first.file}`),
      },
    ];
  },
};
