import { contentPathOf } from '../../record/path.ts';
import { defineRule } from '../rule.ts';

export const programmeMissing = defineRule({
  id: 'programme-missing',
  family: 'references',
  severity: 'error',
  clause: 'C29',
  title: { ja: '制度の定めがない', en: 'There is no programme' },
  why: {
    ja: '期限、席の数、指針などの定めがないと、書類を確かめられません。',
    en: 'Without dates, seats and guidelines no paper can be judged.',
  },
  remedy: {
    ja: '最初の年度の定めを programme/年度.yaml に書きます。',
    en: 'Write the rules of the first year into programme/<year>.yaml.',
  },
  scope: 'paths',
  *check(paths) {
    if (paths.some((path) => contentPathOf(path)?.is === 'programme')) return;
    yield {
      file: 'programme',
      field: null,
      message: {
        ja: '制度の定め（programme/年度.yaml）が一つもありません。ほかの確認はできませんでした。',
        en: 'There is no programme/<year>.yaml. Nothing else could be judged.',
      },
      allowed: { ja: 'programme/2026.yaml のような名前のファイル', en: 'a file such as programme/2026.yaml' },
      fix: { ja: '最初の年度の定めを加えてください。', en: 'Add the rules of the first year.' },
    };
  },
});
