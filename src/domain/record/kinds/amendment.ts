import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, prose } from '../../schema/values.ts';
import { budgetLines, indicators, milestones, roles } from './parts/plan-parts.ts';
import { agreed } from './parts/agreed.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

const WHOLE = {
  ja: '変わらない行も含めて、変更後の全体を書きます。',
  en: 'Give the whole as it is from then on, unchanged rows too.',
};

/** Parts of the plan that are replaced whole; never its period, which is the agreement's. */
const plan = z.strictObject({
  indicators: field(z.optional(indicators()), {
    label: { ja: '変更後の評価項目と目標値', en: 'Indicators as amended' },
    help: WHOLE,
    entry: 'table',
    onlyWhen: { ja: '評価項目または目標値を変えるとき', en: 'when indicators or targets change' },
    clause: 'C21',
  }),
  budgetLines: field(z.optional(budgetLines()), {
    label: { ja: '変更後の収支予算', en: 'Budget lines as amended' },
    help: WHOLE,
    entry: 'table',
    onlyWhen: { ja: '収支予算を変えるとき', en: 'when the budget changes' },
  }),
  milestones: field(z.optional(milestones()), {
    label: { ja: '変更後の実施の日程', en: 'Milestones as amended' },
    help: WHOLE,
    entry: 'table',
    onlyWhen: { ja: '実施の日程を変えるとき', en: 'when the milestones change' },
  }),
  roles: field(z.optional(roles('amended')), {
    label: { ja: '変更後の役割分担', en: 'Roles as amended' },
    help: { ja: '双方の変更後の役割を書きます。', en: 'Give the roles of both sides from then on.' },
    entry: 'group',
    onlyWhen: { ja: '役割分担を変えるとき', en: 'when the roles change' },
  }),
});

export const amendment = defineKind({
  kind: 'amendment',
  label: { ja: '変更協定書', en: 'Amendment' },
  purpose: {
    ja: '双方の合意で、協定書や事業計画書の内容を変える書類です。',
    en: 'The paper by which both sides change the agreement or the plan.',
  },
  clauses: ['C20', 'C21'],
  filedBy: 'section-and-owner',
  keyForm: 'date',
  schema: z.strictObject({
    changes: field(prose(), {
      label: { ja: '変更の内容', en: 'Changes' },
      help: { ja: '何を、なぜ変えるかを書きます。', en: 'Say what is changed, and why.' },
      example: '台風による水路の崩れで活動の区間が短くなったため、参加者の目標値を200人から160人に改めます。',
      entry: 'prose',
    }),
    validFrom: field(z.optional(isoDate()), {
      label: { ja: '変更後の有効期間の始まり', en: 'Valid from, as amended' },
      help: {
        ja: '協定の効力が始まる日を書きます。',
        en: 'Give the first day of the force of the agreement.',
      },
      example: '2027-04-01',
      entry: 'date',
      onlyWhen: { ja: '有効期間の始まりを変えるとき', en: 'when the first day changes' },
    }),
    validUntil: field(z.optional(isoDate()), {
      label: { ja: '変更後の有効期間の終わり', en: 'Valid until, as amended' },
      help: {
        ja: '協定の効力が終わる日を書きます。',
        en: 'Give the last day of the force of the agreement.',
      },
      example: '2028-03-31',
      entry: 'date',
      onlyWhen: { ja: '有効期間の終わりを変えるとき', en: 'when the last day changes' },
    }),
    plan: field(z.optional(plan), {
      label: { ja: '事業計画の変更', en: 'Changes of the plan' },
      help: {
        ja: '事業計画書のうち、変える部分だけを書きます。',
        en: 'Give only the parts of the plan that change.',
      },
      entry: 'group',
      onlyWhen: { ja: '事業計画書の内容を変えるとき', en: 'when the plan changes' },
    }),
    agreed: agreed({ ja: '変更', en: 'amendment' }, '2027-09-24', '2027-09-28'),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
