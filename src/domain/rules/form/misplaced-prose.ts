import { defineRule } from '../rule.ts';
import { placeOf } from './draft.ts';
import { descriptionOfField, fieldName } from './naming.ts';

export const misplacedProse = defineRule({
  id: 'misplaced-prose',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: '本文に書く文章が項目欄にある', en: 'Prose that belongs into the body' },
  why: {
    ja: '文章は本文の見出しの下に置きます。書類をそのまま開いた人が、読み物として読めるようにするためです。',
    en: 'Prose stands under headings in the body, so that whoever opens the file sees a paper.',
  },
  remedy: {
    ja: '項目欄から文章を取り出し、本文の見出しの下に移します。',
    en: 'Move the text from the fields to the body, under its heading.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'misplaced-prose') return;
    const name = fieldName(file, problem.field);
    const description = descriptionOfField(file, problem.field);
    const heading = description?.entry === 'prose' ? `## ${description.label.ja}` : null;
    yield {
      ...placeOf(problem, file),
      message: {
        ja: `${name.ja}が項目欄に書かれています。本文に書く文章です。`,
        en: `${name.en} stands among the fields; it belongs into the body.`,
      },
      fix:
        heading === null
          ? { ja: '項目欄から取り除き、本文に書いてください。', en: 'Move it to the body.' }
          : {
              ja: `項目欄から取り除き、本文の見出し「${heading}」の下に書いてください。`,
              en: `Move it to the body, under the heading "${heading}".`,
            },
    };
  },
});
