import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { fieldName } from './naming.ts';

export const plainlyWritten = defineRule({
  id: 'plainly-written',
  family: 'form',
  severity: 'warning',
  clause: null,
  title: { ja: '読み替えた値', en: 'A value that was understood, but not written plainly' },
  why: {
    ja: '全角の数字や和暦も読み取りますが、記録の書き方がそろっていると、後から探したり比べたりしやすくなります。',
    en: 'Full-width digits and Japanese eras are understood; written alike, values are easier to find and compare.',
  },
  remedy: {
    ja: '読み替えた値でよければ、その書き方に直します。違うときは正しい値に直します。',
    en: 'If it was understood rightly, write it that way; otherwise mend the value.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'rewritten') return;
    const { found, readAs } = problem;
    const name = fieldName(file, problem.field);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `${name.ja}の「${found}」を「${readAs}」と読みました。`,
        en: `"${found}" in ${name.en} was read as "${readAs}".`,
      },
      fix: {
        ja: `合っていれば「${readAs}」と書き直してください。`,
        en: `If that is right, write "${readAs}".`,
      },
    };
  },
});
