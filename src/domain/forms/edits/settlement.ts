import * as z from 'zod/mini';
import { report } from '../../record/kinds/report.ts';
import { field } from '../../schema/field.ts';
import { fiscalYear, line, yen } from '../../schema/values.ts';
import { defineEdit, optionally } from './edit.ts';

const { shape } = report.schema.shape.settlement._zod.def.element;

/** What was in fact spent and received, where it is known or put right after the report. */
export const settlement = defineEdit({
  label: { ja: '決算', en: 'Settlement' },
  purpose: {
    ja: '登録された報告書の決算に費目を書き足すとき、金額を直すときに、担当課・事業主体者・事務局が書きます。',
    en: 'Lines of the settlement of a report are added or put right after it was registered.',
  },
  filedBy: 'section-and-owner',
  of: ['report'],
  asks: { settlement: 'lines' },
  schema: z.strictObject({
    project: field(line(), {
      label: { ja: '事業の番号か名称', en: 'Project' },
      help: { ja: '事業の番号か名称を書きます。', en: 'Give the number or the title.' },
      example: '2026-0042',
      entry: 'line',
    }),
    fiscalYear: field(fiscalYear(), {
      label: { ja: '報告の年度', en: 'Fiscal year' },
      help: { ja: '報告書の年度を書きます。', en: 'Give the fiscal year of the report.' },
      example: '2026',
      entry: 'number',
    }),
    lines: field(
      z.array(
        z.strictObject({
          line: field(line(), {
            label: { ja: '費目', en: 'Item' },
            help: {
              ja: '事業計画書の収支予算にある費目の名前を書きます。なかった費目は、新しい名前を書きます。',
              en: 'Give the item as the budget of the plan has it, or a new one.',
            },
            example: '材料費',
            entry: 'line',
          }),
          actualYen: field(yen(), {
            label: { ja: '決算額（円）', en: 'Actual (yen)' },
            help: { ja: '実際の額を円で書きます。', en: 'Give the actual sum in yen.' },
            example: '118400',
            entry: 'yen',
          }),
          reason: optionally(shape.reason),
        }),
      ),
      {
        label: { ja: '決算の費目', en: 'Lines' },
        help: {
          ja: '加える費目、直す費目だけを書きます。',
          en: 'Only the lines that are added or put right.',
        },
        entry: 'table',
      },
    ),
    why: field(line(), {
      label: { ja: '書き足す・直す理由', en: 'Why' },
      help: { ja: '理由を一文で書きます。', en: 'Give the reason in one sentence.' },
      example: '精算が済んだため。',
      entry: 'line',
    }),
  }),
});
