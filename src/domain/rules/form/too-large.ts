import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const tooLarge = defineRule({
  id: 'too-large',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '大きすぎるファイル', en: 'A file that is too large' },
  why: {
    ja: '読む人の負担にならず、検査がいつでもすぐに終わるよう、大きさに限りを設けています。',
    en: 'A limit keeps papers readable, and keeps every check short.',
  },
  remedy: {
    ja: '要点にしぼるか、資料は別の場所に公開してアドレスを書きます。',
    en: 'Keep to what matters, or publish material elsewhere and give its address.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'too-large') return;
    const paper = paperName(file);
    const limit = `${problem.limit / 1024} kB`;
    const part =
      problem.part === 'file'
        ? { ja: 'ファイル', en: 'file' }
        : { ja: '先頭の「---」の間', en: 'part between the "---" lines' };
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」の${part.ja}が大きすぎます（${limit} を超えています）。`,
        en: `The ${part.en} of "${paper.en}" is too large (more than ${limit}).`,
      },
      allowed: { ja: `${limit} までです。`, en: `Up to ${limit}.` },
      fix: {
        ja: '内容を要点にしぼってください。写真や資料は別の場所に公開し、アドレスを書いてください。',
        en: 'Keep to what matters. Publish pictures and material elsewhere and give the address.',
      },
    };
  },
});
