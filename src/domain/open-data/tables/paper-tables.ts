import { paperColumns, paperRows } from '../rows.ts';
import { defineTable, toMeeting, toProject } from '../table.ts';

export const agreements = defineTable({
  name: 'agreements',
  title: { ja: '協定', en: 'Agreements' },
  description: { ja: '協定書の当事者と期間です。', en: 'Parties and period of each agreement.' },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('agreement'),
  rowsOf: paperRows('agreement'),
});

export const amendments = defineTable({
  name: 'amendments',
  title: { ja: '変更協定', en: 'Amendments' },
  description: { ja: '協定の変更です。', en: 'Changes of agreements.' },
  primaryKey: ['source'],
  foreignKeys: [toProject],
  columns: paperColumns('amendment'),
  rowsOf: paperRows('amendment'),
});

export const decisions = defineTable({
  name: 'decisions',
  title: { ja: '決定結果', en: 'Decisions' },
  description: { ja: '採用するかどうかの決定です。', en: 'What was decided.' },
  primaryKey: ['project', 'meeting'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('decision'),
  rowsOf: paperRows('decision'),
});

export const offers = defineTable({
  name: 'offers',
  title: { ja: '協働相手の応募', en: 'Offers' },
  description: {
    ja: '協働する相手を募集した市の提案に届いた応募です。',
    en: 'Offers to be the partner of a proposal of the city’s.',
  },
  primaryKey: ['source'],
  foreignKeys: [toProject],
  columns: paperColumns('offer'),
  rowsOf: paperRows('offer'),
});

export const plans = defineTable({
  name: 'plans',
  title: { ja: '事業計画', en: 'Plans' },
  description: {
    ja: '事業計画書の形態、主体、期間です。',
    en: 'Form, owner, section and period of each plan.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('plan'),
  rowsOf: paperRows('plan'),
});

export const proposals = defineTable({
  name: 'proposals',
  title: { ja: '提案（基本シート）', en: 'Proposals' },
  description: {
    ja: '提案者が提出した基本シートの、数値や選択の項目です。',
    en: 'The figures and choices of the basic sheets as they were filed.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject, { fields: ['previousProposal'], table: 'projects', reference: ['project'] }],
  columns: paperColumns('proposal'),
  rowsOf: paperRows('proposal'),
});

export const reports = defineTable({
  name: 'reports',
  title: { ja: '報告', en: 'Reports' },
  description: { ja: '年度ごとの報告書です。', en: 'The report of each fiscal year.' },
  primaryKey: ['project', 'fiscalYear'],
  foreignKeys: [toProject],
  columns: paperColumns('report'),
  rowsOf: paperRows('report'),
});

export const reviews = defineTable({
  name: 'reviews',
  title: { ja: '検討結果', en: 'Reviews' },
  description: { ja: '検討の結果です。', en: 'What the review found.' },
  primaryKey: ['project', 'meeting'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('review'),
  rowsOf: paperRows('review'),
});

export const terminations = defineTable({
  name: 'terminations',
  title: { ja: '見送り・中止', en: 'Terminations' },
  description: {
    ja: '採用の後の見送り、中止、協定の解除です。',
    en: 'Projects that ended early after their adoption.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('termination'),
  rowsOf: paperRows('termination'),
});

export const verifications = defineTable({
  name: 'verifications',
  title: { ja: '検証', en: 'Verifications' },
  description: { ja: '年度ごとの検証の結果です。', en: 'The verification of each fiscal year.' },
  primaryKey: ['project', 'fiscalYear'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('verification'),
  rowsOf: paperRows('verification'),
});

export const withdrawals = defineTable({
  name: 'withdrawals',
  title: { ja: '取下げ', en: 'Withdrawals' },
  description: { ja: '提案者による取下げです。', en: 'Proposals withdrawn by their proposers.' },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('withdrawal'),
  rowsOf: paperRows('withdrawal'),
});
