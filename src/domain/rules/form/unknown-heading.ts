import type { Text } from '../../text.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const unknownHeading = defineRule({
  id: 'unknown-heading',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '決まりにない見出し', en: 'A heading that the paper does not have' },
  why: {
    ja: '本文の見出しが、どの項目の文章かを示します。決まりにない見出しの下の文章は、どこにも載りません。',
    en: 'The headings say which field a text belongs to; a text under another heading would appear nowhere.',
  },
  remedy: {
    ja: '見出しを書類の決まりにあるものに直します。文章の中の小見出しは「###」から始めます。',
    en: 'Use a heading that the paper has. Headings within a text begin with "###".',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'unknown-heading') return;
    const { heading, nearest, allowed } = problem;
    const paper = paperName(file);
    yield {
      ...placeOf(problem, file),
      message:
        allowed.length === 0
          ? {
              ja: `「${paper.ja}」の本文に、大きな見出し「${heading}」があります。`,
              en: `The body of "${paper.en}" has the large heading "${heading}".`,
            }
          : {
              ja: `「${paper.ja}」に「${heading}」という見出しはありません。`,
              en: `"${paper.en}" has no heading "${heading}".`,
            },
      allowed:
        allowed.length === 0
          ? { ja: '「###」から始まる見出しです。', en: 'Headings that begin with "###".' }
          : listedKeys(allowed.map((label) => `## ${label}`)),
      fix: fixOf(nearest),
    };
  },
});

function fixOf(nearest: string | null): Text {
  if (nearest === null) {
    return {
      ja: '文章の中の見出しなら「###」に変えてください。',
      en: 'If it is a heading within a text, begin it with "###".',
    };
  }
  return {
    ja: `「## ${nearest}」ではありませんか。文章の中の見出しなら「###」に変えてください。`,
    en: `Is "## ${nearest}" meant? If it is a heading within a text, begin it with "###".`,
  };
}
