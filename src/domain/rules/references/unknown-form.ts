import { judgeOf, nameOf } from '../programme-of.ts';
import { defineRule } from '../rule.ts';
import { unlessKnown } from './known.ts';

export const unknownForm = defineRule({
  id: 'unknown-form',
  family: 'references',
  severity: 'error',
  clause: 'C20',
  title: { ja: '協働の形態が制度の定めにない', en: 'A form of collaboration is not in the programme' },
  why: {
    ja: '形態によって、お金と責任の分け方が変わります。制度の定めにある形態から選ぶと、誤解がありません。',
    en: 'Money and responsibility are shared differently in each form, so the form must be one that is defined.',
  },
  mend: {
    ja: '制度の定めにある形態の記号に直します。どれでもないときは other を選び、形態の説明を添えます。',
    en: 'Use the key of a form in the programme; if none fits, choose "other" and add a note.',
  },
  scope: 'document',
  *check(document, project, { record }) {
    if (document.kind !== 'proposal' && document.kind !== 'plan') return;
    const field = document.kind === 'plan' ? 'form' : 'desiredForm';
    const found = document.kind === 'plan' ? document.data.form : document.data.desiredForm;
    const judge = judgeOf(document, project, record);
    if (found === undefined || !judge) return;
    const { kind, path: file } = document;
    const known = judge.programme.forms;
    yield* unlessKnown({ file, kind, field, found, known, list: () => nameOf(judge) });
  },
});
