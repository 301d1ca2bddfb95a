import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const repeatedHeading = defineRule({
  id: 'repeated-heading',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '同じ見出しが二度ある', en: 'A heading that stands twice' },
  why: {
    ja: '同じ項目の文章が二つあると、どちらが本当か分かりません。',
    en: 'With two texts for one field nobody can tell which of them holds.',
  },
  remedy: {
    ja: '文章を一つの見出しの下にまとめます。',
    en: 'Bring the texts together under one heading.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'repeated-heading') return;
    const { heading, firstLine } = problem;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」に見出し「## ${heading}」が二度あります（一度目は${firstLine}行目）。`,
        en: `"${paper.en}" has the heading "## ${heading}" twice (first on line ${firstLine}).`,
      },
      fix: {
        ja: '文章を一つの見出しの下にまとめ、もう一方の見出しを取り除いてください。',
        en: 'Bring the texts together under one of them and remove the other.',
      },
    };
  },
});
