import { NO_RESPONSE } from '../../forms/no-answer.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { contentPathOf, kindOf } from '../../record/path.ts';
import { descriptionAt, labelAt } from '../labels.ts';
import { defineRule } from '../rule.ts';

export const noResponse = defineRule({
  id: 'no-response-left',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '空欄の印が残っている', en: 'The mark of an empty box is left' },
  why: {
    ja: `「${NO_RESPONSE}」は、用紙の空欄に GitHub が書く印です。書類に残ると、それが答えとして公開されます。`,
    en: `GitHub writes "${NO_RESPONSE}" where a box of a form was left empty. Left in a paper it is published as an answer.`,
  },
  remedy: {
    ja: '答えを書くか、答えのない項目ごと消します。',
    en: 'Write the answer, or take the whole field away where there is none.',
  },
  scope: 'file',
  *check({ path: file, text }) {
    const path = contentPathOf(file);
    if (!path || kindOf(path) === null || !text.includes(NO_RESPONSE)) return;
    for (const [index, line] of text.split('\n').entries()) {
      const column = line.indexOf(NO_RESPONSE);
      // Within a sentence it is spoken of.
      if (column < 0 || !/^\s*(?:- )?(?:[\w-]+: )?['"]?$/.test(line.slice(0, column))) continue;
      yield {
        file,
        field: null,
        line: index + 1,
        column: column + 1,
        message: {
          ja: `空欄の印「${NO_RESPONSE}」が残っています。`,
          en: `The mark of an empty box, "${NO_RESPONSE}", is left.`,
        },
        fix: {
          ja: '答えを書くか、この項目を消してください。',
          en: 'Write the answer, or take the field away.',
        },
      };
    }
  },
});

/** What opens and closes a text that was put into quotation marks of the West. */
const QUOTED = /^[“”"‘’'].*[“”"‘’']$/u;

export const titleAsTyped = defineRule({
  id: 'title-as-typed',
  family: 'completeness',
  severity: 'warning',
  clause: 'C04',
  title: { ja: '事業の名称を確かめたい', en: 'A title to look at again' },
  why: {
    ja: '名称は一覧、会議の議題、通知にそのまま載ります。記入例のままや、写したときの引用符は、誤りのことが多いものです。',
    en: 'The title stands in lists, agendas and letters as it is. The example of the form, or quotation marks, are mostly slips.',
  },
  remedy: {
    ja: '事業の名称に直します。そのままでよければ、直す必要はありません。',
    en: 'Write the title of the project; leave it if it is meant so.',
  },
  scope: 'document',
  kinds: ['proposal'],
  *check({ kind, path: file, data: { title } }) {
    const { ja, en } = labelAt(kind, 'title');
    const fix = {
      ja: '名称を確かめて、違うときは直してください。',
      en: 'Look at the title, and mend it if it is not so.',
    };
    if (title === descriptionAt(kind, 'title').example)
      yield {
        file,
        field: 'title',
        message: {
          ja: `「${ja}」が、「${KINDS[kind].label.ja}」の記入例のままです。`,
          en: `"${en}" is the example of the form "${KINDS[kind].label.en}".`,
        },
        fix,
      };
    else if (QUOTED.test(title))
      yield {
        file,
        field: 'title',
        message: {
          ja: `「${ja}」が引用符で囲まれています（${title}）。引用符も名称として公開されます。`,
          en: `"${en}" stands in quotation marks (${title}), which are published with it.`,
        },
        fix,
      };
  },
});
