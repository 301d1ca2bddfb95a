import { isCallForPartner } from '../../lifecycle/partners.ts';
import { isAdopting } from '../../lifecycle/own-date.ts';
import { documentOf } from '../../record/record.ts';
import { indicatorsOf } from '../paper-parts.ts';
import { defineRule } from '../rule.ts';
import { conditionalRules, field, presenceFindings, rows } from './conditional.ts';

/** Fields of the council's, the section's and the plan's papers that other fields of the paper call for. */
export const paperFieldRules = conditionalRules([
  {
    id: 'asks-only-when-continued',
    clause: null,
    title: {
      ja: '継続でない結果に、確認のお願いがある',
      en: 'Asks with a result that is not to be continued',
    },
    why: {
      ja: '確認のお願いは、次の会議で検討を続けるためのものです。結論が出た後に残ると、誰も答えを待っていません。',
      en: 'Asks serve the next sitting; after a conclusion nobody waits for their answers.',
    },
    remedy: {
      ja: '採用に条件を付けるなら「採用の条件」に、改善を勧めるなら「提案者への助言」に書きます。',
      en: 'Write conditions of an adoption as conditions, and recommendations as advice.',
    },
    // A continued matter may do without asks.
    fields: ({ kind, data }) =>
      (kind === 'review' || kind === 'decision') && data.result !== 'continued'
        ? [field('asks', rows(data.asks), false)]
        : [],
  },
  {
    id: 'budget-fiscal-year',
    clause: 'C06',
    title: {
      ja: '予算が必要な採用に、予算の年度がない',
      en: 'An adoption that needs city funds without its budget year',
    },
    why: {
      ja: '市の予算が必要な事業は、どの年度の予算に入れるかが決まって初めて始められます。',
      en: 'A project that needs city funds can begin only when it is settled in which budget they stand.',
    },
    remedy: {
      ja: '予算を措置する年度を西暦で書きます。市の予算を使わない事業や、採用でない結果には書きません。',
      en: 'Give the fiscal year of the budget; none where no city funds are needed or the project is not adopted.',
    },
    fields: (document, project) => {
      const proposal = documentOf(project, 'proposal');
      if (document.kind !== 'decision' || !proposal) return [];
      const needed = isAdopting(document) && proposal.data.budget.needsCityFunds;
      return [field('budgetFiscalYear', document.data.budgetFiscalYear, needed)];
    },
  },
  {
    id: 'decision-conditions',
    clause: 'C19',
    title: { ja: '決定結果と採用の条件が合わない', en: 'A decision and its conditions do not agree' },
    why: {
      ja: '条件付き採用なら、誰がいつまでに何をすればよいかを示します。条件があるなら、結果は条件付き採用です。',
      en: 'An adoption with conditions says who has to do what by when; where there are conditions, the adoption is one with conditions.',
    },
    remedy: {
      ja: '条件付き採用なら条件を一つ以上書きます。条件がなければ、結果を「採用」にします。',
      en: 'Name at least one condition, or choose the result "adopted".',
    },
    fields: ({ kind, data }) =>
      kind === 'decision'
        ? [field('conditions', rows(data.conditions), data.result === 'adopted-with-conditions')]
        : [],
  },
  {
    id: 'partner-of-call',
    clause: 'C02',
    title: {
      ja: '協働相手を募集していない事業の、決まった協働相手',
      en: 'A partner found where none was sought',
    },
    why: {
      ja: '協働相手を募集するのは、相手が決まっていない市の提案だけです。ほかの事業の担い手は、提案者か、基本シートに書かれた協働相手です。',
      en: 'A partner is found for an adopted proposal of the city’s that named none; otherwise it is the proposer, or the partner that the proposal names.',
    },
    remedy: {
      ja: '市の提案の採用でなければ、「決まった協働相手」を消します。',
      en: 'Take the partner away, unless a proposal of the city’s without a partner is adopted.',
    },
    fields: (document, project) => {
      if (document.kind !== 'decision') return [];
      const { partner } = document.data;
      const proposal = documentOf(project, 'proposal')?.data;
      // A proposal that cannot be read says nothing of who is sought.
      const isFound = isAdopting(document) && (!proposal || isCallForPartner(proposal));
      return [field('partner', partner, partner !== undefined && isFound)];
    },
  },
  {
    id: 'decision-section',
    clause: 'C20',
    title: { ja: '採用の決定に担当課がない', en: 'An adoption without a responsible section' },
    why: {
      ja: '採用された事業は、担当課と事業主体者が一緒に詳細を検討します。どの課かが決まらないと始められません。',
      en: 'Section and owner work out the details together, so an adoption names the section.',
    },
    remedy: {
      ja: '採用なら担当課を選びます。採用でなければ担当課を書きません。',
      en: 'Choose the section with an adoption, and none with other results.',
    },
    fields: (document) =>
      document.kind === 'decision' ? [field('section', document.data.section, isAdopting(document))] : [],
  },
  {
    id: 'form-note',
    clause: 'C20',
    title: { ja: '形態「その他」に説明がない', en: 'The form "other" without a note' },
    why: {
      ja: '「その他」だけでは、どのように協働するのかが伝わりません。',
      en: '"Other" alone does not tell how the two work together.',
    },
    remedy: { ja: '形態の説明を一文で書きます。', en: 'Say in one sentence what the form is.' },
    optional: true,
    fields: ({ kind, data }) =>
      kind === 'plan' ? [field('formNote', data.formNote, data.form === 'other')] : [],
  },
  {
    id: 'indicator-measure',
    clause: 'C21',
    title: { ja: '評価項目の単位や目標値がそろっていない', en: 'An indicator without its unit or targets' },
    why: {
      ja: '数値で測る評価項目には、単位と目標値が必要です。数値によらない項目に目標値があると、評価のしかたが分かりません。',
      en: 'A figure needs a unit and targets; on an indicator that is no figure they leave unclear how it is judged.',
    },
    remedy: {
      ja: '数値で測るなら単位と年度ごとの目標値を書きます。数値によらないなら、単位・現状値・目標値・向きを消します。',
      en: 'Give unit and targets for a figure; take unit, baseline, targets and direction away where there is none.',
    },
    fields: (document) =>
      indicatorsOf(document).flatMap(({ place, indicator }) => {
        const { kind, unit, baseline, targets, direction } = indicator;
        const measured = kind !== 'qualitative';
        return [
          field(`${place}.unit`, unit, measured),
          field(`${place}.targets`, targets, measured),
          // Optional for figures.
          field(`${place}.baseline`, baseline, measured && baseline !== undefined),
          field(`${place}.direction`, direction, measured && direction !== undefined),
        ];
      }),
  },
  {
    id: 'opinion-answer',
    clause: 'C12',
    title: {
      ja: '関係課の回答日と回答の片方だけがある',
      en: 'An opinion without its day, or a day without an opinion',
    },
    why: {
      ja: '回答があったかどうかは、回答日で分かります。回答日があるのに中身がないと、待っている人が困ります。',
      en: 'The day of the answer tells that there is one; without the answer itself those who wait are left in doubt.',
    },
    remedy: {
      ja: '回答があったら、回答日・実施の可否・意見の内容の三つを書きます。まだなら、三つとも空のままにします。',
      en: 'With an answer give its day, the feasibility and the opinion; without one give none of the three.',
    },
    fields: ({ kind, data }) => {
      if (kind !== 'opinion') return [];
      const needed = data.answeredOn !== undefined;
      return [field('feasibility', data.feasibility, needed), field('opinion', data.opinion, needed)];
    },
  },
  {
    id: 'reasons-given',
    clause: 'C14',
    title: { ja: '不採用や継続の理由がない', en: 'No reasons for not adopting or continuing' },
    why: {
      ja: '不採用のときは理由を明確にして通知します。理由が分かれば、提案し直すことができます。',
      en: 'A rejection is told with its reasons; with them the proposer can propose again.',
    },
    remedy: {
      ja: '提案者に分かる言葉で、結論に至った理由を書きます。',
      en: 'Give the reasons in words that the proposer understands.',
    },
    optional: true,
    fields: ({ kind, data }) =>
      kind === 'review' ? [field('reasons', data.reasons, data.result !== 'refer')] : [],
  },
  {
    id: 'resubmission-invited',
    clause: 'C14',
    title: {
      ja: '不採用の結果に、再提案のお勧めの有無がない',
      en: 'A rejection that does not say whether to propose again',
    },
    why: {
      ja: '不採用になった提案にも力を貸すのが、この循環の考え方です。再提案を勧めるかどうかを、はっきり伝えます。',
      en: 'The circulation also helps what was not adopted: it says plainly whether a new proposal is welcome.',
    },
    remedy: {
      ja: '不採用のときは「はい」（true）か「いいえ」（false）を書きます。ほかの結果では書きません。',
      en: 'Give true or false with a rejection, and nothing with other results.',
    },
    fields: ({ kind, data }) =>
      kind === 'review' || kind === 'decision'
        ? [field('resubmissionInvited', data.resubmissionInvited, data.result === 'not-adopted')]
        : [],
  },
]);

export const closedReason = defineRule({
  id: 'closed-reason',
  family: 'completeness',
  severity: 'error',
  clause: null,
  title: { ja: '非公開の会議に理由がない', en: 'A closed sitting without its reason' },
  why: {
    ja: '会議は公開が原則です。公開しないときは、その理由を市民に示します。',
    en: 'Sittings are open; where one is closed, citizens are told why.',
  },
  remedy: {
    ja: '非公開の理由を一文で書きます。公開の会議には書きません。',
    en: 'Give the reason in one sentence; an open sitting has none.',
  },
  scope: 'sitting',
  *check({ path, data }) {
    const presence = field('closedReason', data.closedReason, data.openness === 'closed');
    yield* presenceFindings(path, 'sitting', presence, false);
  },
});
