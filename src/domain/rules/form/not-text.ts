import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const notText = defineRule({
  id: 'not-text',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '文字として読めないファイル', en: 'A file that is no text' },
  why: {
    ja: '記録は、誰でも読み、比べ、検索できる文字のファイルで残します。',
    en: 'The record is kept as text that everybody can read, compare and search.',
  },
  remedy: {
    ja: '文字コードを UTF-8 にして保存し直します。画像や Word などのファイルは、内容を文字で書き写します。',
    en: 'Save the file as UTF-8 text. Write out in text what a picture or an office file says.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'not-text') return;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `「${paper.ja}」のファイルを文字として読めません。`,
        en: `The file of "${paper.en}" cannot be read as text.`,
      },
      allowed: { ja: '文字コードが UTF-8 の文字のファイルです。', en: 'A text file in UTF-8.' },
      fix: {
        ja: '文字コードを UTF-8 にして保存し直してください。画像などのファイルは置けません。',
        en: 'Save it again as UTF-8 text. Pictures and other binary files cannot stand here.',
      },
    };
  },
});
