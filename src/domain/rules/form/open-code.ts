import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const openCode = defineRule({
  id: 'open-code',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '閉じていない「```」', en: 'Code that is never closed' },
  why: {
    ja: '「```」の行から後ろは、次の「```」の行まで、見出しも含めて書いたとおりに載る欄になります。',
    en: 'All that follows a line of "```" is shown as it is, headings too, until another such line.',
  },
  remedy: {
    ja: '欄の終わりに「```」だけの行を加えるか、始まりの「```」を取り除きます。',
    en: 'Close it with a line of "```" alone, or remove the first.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'open-code') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」のこの行の「\`\`\`」が閉じていないため、後ろの見出しを読み取れません。`,
        en: `The "\`\`\`" of this line of "${paper.en}" is never closed, so the headings after it cannot be read.`,
      },
      fix: {
        ja: '欄の終わりに「```」だけの行を加えるか、この行を取り除いてください。',
        en: 'Add a line of "```" where it ends, or remove this line.',
      },
    };
  },
});
