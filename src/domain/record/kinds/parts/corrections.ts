import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { isoDate, line } from '../../../schema/values.ts';

const correction = z.strictObject({
  on: field(isoDate(), {
    label: { ja: '訂正日', en: 'Corrected on' },
    help: { ja: '訂正した日を書きます。', en: 'Give the day of the correction.' },
    example: '2026-05-20',
    entry: 'date',
  }),
  what: field(line(), {
    label: { ja: '訂正した箇所', en: 'What was corrected' },
    help: {
      ja: 'どこをどう直したかを一文で書きます。',
      en: 'Say in one sentence what was changed and how.',
    },
    example: '予算規模の総額を 480,000円 から 450,000円 に直しました。',
    entry: 'line',
  }),
  why: field(line(), {
    label: { ja: '訂正の理由', en: 'Why' },
    help: { ja: '直した理由を一文で書きます。', en: 'Give the reason in one sentence.' },
    example: '転記の誤りのため。',
    entry: 'line',
  }),
});

/** The mending of a merged document: what changed, when and why. Every document of a project may carry them. */
export const corrections = () =>
  field(z.optional(z.array(correction)), {
    label: { ja: '訂正の記録', en: 'Corrections' },
    help: {
      ja: '公開した書類を直すときは、ここに一行を加えます。',
      en: 'To change a published document, add a row here.',
    },
    entry: 'table',
    onlyWhen: { ja: '公開した後に直したとき', en: 'when the document was mended after publication' },
  });
