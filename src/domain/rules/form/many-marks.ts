import { MARKS_LIMIT } from '../../compose.ts';
import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';

export const manyMarks = defineRule({
  id: 'many-marks',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '一つの文字に付く記号が多すぎる', en: 'Too many marks on one letter' },
  why: {
    ja: '濁点やアクセントのように前の文字に重なる記号を大量に付けると、画面では文字が崩れ、検査や検索にも長い時間がかかります。',
    en: 'Marks that are laid over a letter, in great numbers, break the page and keep checks and searches busy.',
  },
  remedy: {
    ja: 'その行の文字を消して、打ち直します。飾りのために付けた記号は取り除きます。',
    en: 'Delete the letters of that line and type them again, without marks for decoration.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'many-marks') return;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: '一つの文字に、重ねて書く記号（濁点やアクセントなど）が続きすぎています。',
        en: 'Too many marks (such as accents) are laid over one letter.',
      },
      allowed: {
        ja: `一つの文字に付けられるのは ${MARKS_LIMIT} 個までです。`,
        en: `Up to ${MARKS_LIMIT} marks on one letter.`,
      },
      fix: {
        ja: 'その行の文字を消して、打ち直してください。',
        en: 'Delete the letters of that line and type them again.',
      },
    };
  },
});
