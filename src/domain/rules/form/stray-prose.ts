import { layoutOf } from '../../record/text/layout.ts';
import { schemaOfFile } from '../../record/path.ts';
import { defineRule } from '../rule.ts';
import { listedKeys } from '../../messages/allowed-values.ts';
import { placeOf } from './draft.ts';
import { paperName } from './naming.ts';

export const strayProse = defineRule({
  id: 'stray-prose',
  family: 'form',
  severity: 'error',
  clause: null,
  title: { ja: 'どの項目でもない文章', en: 'Text that belongs to no field' },
  why: {
    ja: '見出しの前に書かれた文章は、どの項目のものか分からず、公開のページに載りません。',
    en: 'A text before the first heading belongs to no field and would appear on no page.',
  },
  remedy: {
    ja: '文章を、合う見出しの下に移すか、取り除きます。',
    en: 'Move the text under the heading where it belongs, or remove it.',
  },
  scope: 'form',
  *check(problem, file) {
    if (problem.code !== 'stray-prose') return;
    const paper = paperName(file);
    const schema = schemaOfFile(file);
    const headings = schema ? layoutOf(schema).headings : [];
    yield {
      ...placeOf(problem, file),
      message:
        headings.length === 0
          ? {
              ja: `「${paper.ja}」に本文「${problem.found}」があります。この書類は本文を持ちません。`,
              en: `"${paper.en}" has a body, "${problem.found}"; this kind of paper has none.`,
            }
          : {
              ja: `「${paper.ja}」の最初の見出しより前に、文章「${problem.found}」があります。`,
              en: `"${paper.en}" has text before its first heading: "${problem.found}".`,
            },
      ...(headings.length === 0 ? {} : { allowed: listedKeys(headings.map((label) => `## ${label}`)) }),
      fix:
        headings.length === 0
          ? { ja: '先頭の項目欄に書くか、取り除いてください。', en: 'Put it into the fields, or remove it.' }
          : {
              ja: '合う見出しの下に移すか、取り除いてください。',
              en: 'Move it under a heading, or remove it.',
            },
    };
  },
});
