import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { isoDate, line, prose, reference } from '../../schema/values.ts';
import { budgetLines, indicators, milestones, roles } from './parts/plan-parts.ts';
import { agreed } from './parts/agreed.ts';
import { corrections } from './parts/corrections.ts';
import { onBehalf } from './parts/on-behalf.ts';
import { source } from './parts/source.ts';

const period = z.strictObject({
  from: field(isoDate(), {
    label: { ja: '開始日', en: 'From' },
    help: { ja: '事業を始める日を書きます。', en: 'Give the first day of the work.' },
    example: '2027-04-01',
    entry: 'date',
  }),
  to: field(isoDate(), {
    label: { ja: '終了日', en: 'To' },
    help: { ja: '事業を終える日を書きます。', en: 'Give the last day of the work.' },
    example: '2028-03-31',
    entry: 'date',
  }),
});

export const plan = defineKind({
  kind: 'plan',
  label: { ja: '事業計画書', en: 'Project plan' },
  purpose: {
    ja: '担当課と事業主体者が一緒に、形態・役割・予算・評価項目を決める書類です。',
    en: 'The paper in which section and owner settle form, roles, money and indicators together.',
  },
  clauses: ['C20', 'C21'],
  filedBy: 'section-and-owner',
  keyForm: 'none',
  schema: z.strictObject({
    form: field(reference(), {
      label: { ja: '協働の形態', en: 'Form' },
      help: { ja: '話し合って決めた形態を選びます。', en: 'Choose the form that both sides settled on.' },
      example: 'shared-cost',
      entry: 'choice',
      from: 'forms',
      clause: 'C20',
    }),
    formNote: field(z.optional(line()), {
      label: { ja: '形態の説明', en: 'Note on the form' },
      help: {
        ja: 'どのような形で協働するかを一文で書きます。',
        en: 'Say in one sentence how the two work together.',
      },
      example: '市が場所を提供し、経費はそれぞれが負担する。',
      entry: 'line',
      requiredWhen: { ja: '形態が「その他」のとき', en: 'when the form is "other"' },
    }),
    sharedPurpose: field(prose(), {
      label: { ja: '共有する目的', en: 'Shared purpose' },
      help: {
        ja: '市と事業主体者が一緒に目指すことを書きます。',
        en: 'Say what the city and the owner aim at together.',
      },
      example: '谷戸の水辺を子どもとともに守り、地域で手入れを続けられる仕組みをつくります。',
      entry: 'prose',
    }),
    owner: field(line(), {
      label: { ja: '事業主体者', en: 'Project owner' },
      help: { ja: '事業を行う団体または個人の名称を書きます。', en: 'Give the name of who carries it out.' },
      example: 'NPO法人 みどりの谷戸',
      entry: 'line',
    }),
    section: field(reference(), {
      label: { ja: '担当課', en: 'Responsible section' },
      help: { ja: '事業を担当する課を選びます。', en: 'Choose the section that is responsible.' },
      example: 'midori-ka',
      entry: 'choice',
      from: 'sections',
    }),
    roles: field(roles('planned'), {
      label: { ja: '役割分担', en: 'Roles' },
      help: { ja: 'それぞれが受け持つことを書きます。', en: 'Say what each side does.' },
      entry: 'group',
      clause: 'C20',
    }),
    period: field(period, {
      label: { ja: '事業の期間', en: 'Period' },
      help: {
        ja: '始める日と終える日を書きます。年度をまたいでもかまいません。',
        en: 'Give the first and the last day, which may lie in different fiscal years.',
      },
      entry: 'group',
    }),
    place: field(z.optional(line()), {
      label: { ja: '実施場所', en: 'Place' },
      help: { ja: '主な場所を書きます。個人の住所は書きません。', en: 'Give the place, no private address.' },
      example: '市内の谷戸と公園',
      entry: 'line',
    }),
    milestones: field(milestones(), {
      label: { ja: '実施の日程', en: 'Milestones' },
      help: { ja: '主な節目を日付の順に書きます。', en: 'List the main steps by their dates.' },
      entry: 'table',
    }),
    budgetLines: field(budgetLines(), {
      label: { ja: '収支予算', en: 'Budget lines' },
      help: {
        ja: '年度ごとに、収入と支出の合計が同じになるように書きます。',
        en: 'List income and expense so that they are equal in each fiscal year.',
      },
      entry: 'table',
    }),
    indicators: field(indicators(), {
      label: { ja: '評価項目と目標値', en: 'Indicators' },
      help: {
        ja: '双方が合意した評価項目と目標値を書きます。',
        en: 'List the indicators and targets that both sides agree on.',
      },
      entry: 'table',
      clause: 'C21',
    }),
    agreed: agreed({ ja: '計画', en: 'plan' }, '2027-03-10', '2027-03-12'),
    privacyHandling: field(z.optional(prose()), {
      label: { ja: '個人情報の取扱い', en: 'Handling of personal data' },
      help: {
        ja: '集める情報、使う目的、保管と廃棄の方法を書きます。',
        en: 'Say what is collected, for what, and how it is kept and destroyed.',
      },
      example:
        '参加申込みの連絡先は当日の連絡だけに使い、事業主体者が施錠して保管し、年度末に裁断して廃棄します。',
      entry: 'prose',
      requiredWhen: { ja: '個人情報を扱うとき', en: 'when personal data is handled' },
    }),
    source: source(),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
