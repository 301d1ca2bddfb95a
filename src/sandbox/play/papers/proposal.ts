import type { DataOf } from '../../../domain/record/kinds/index.ts';

/** What a proposer types; the desk adds when it was filed and by which issue. */
export type ProposalTyped = Omit<DataOf<'proposal'>, 'filedAt' | 'source'>;

/** The proposal that goes through the whole circle. Invented. */
export const beachProposal: ProposalTyped = {
  title: '夕日の浜のごみ調べと手入れ',
  proposer: { type: 'group', name: 'なぎさを歩く会' },
  termsAccepted: '2025-04',
  publicationConsent: true,
  noExcludedActivities: true,
  eligibility: { base: true, members: true, oneYear: true, accounts: true, registered: true },
  theme: ['environment', 'learning'],
  purpose:
    '浜に流れ着くごみを市民が数えて調べ、どこから来るのかを確かめます。分かったことを市と一緒に、減らす手だてにつなげます。',
  needs: {
    problem:
      '手入れの日に集めたごみの量は分かっても、種類と出どころが分からず、減らす手だてを考えられません。',
    beneficiaries: '浜を使う市民と子どもたち、浜の近くで働く人です。',
    evidence:
      '昨年の四回の手入れで、百八十袋を集めました。参加した六十一人のうち五十二人が、調べることを望みました。',
  },
  budget: {
    needsCityFunds: true,
    totalYen: 300000,
    cityShareYen: 200000,
    ownShareYen: 80000,
    otherYen: 20000,
  },
  plan: {
    activities: '月に二回、決めた場所で数えて手入れをします。結果を三か月ごとに地図にします。',
    start: '2028-04-01',
    end: '2028-06-30',
    place: '市内の三つの浜',
    npoRole: '調べ方の準備、参加者の案内、数えた結果の取りまとめを受け持ちます。',
    cityRole: 'ごみの運び出しと、学校への案内をお願いします。',
  },
  autonomy: {
    governance: '月一回の定例会で決めています。会計は二名で受け持ちます。',
    staff: '運営は五名、当日の協力者は二十名です。',
  },
  continuity: { afterSupport: '調べ方を冊子にし、地域の清掃の日に続けてもらいます。' },
  profile: { founded: '2019年5月', members: 26, record: '年に四回、浜の手入れを続けています。' },
  desiredForm: 'shared-cost',
  desiredSection: 'kankyo-ka',
};

/** The same as it was filed first, with two mistakes: the shares do not add up, and it ends before it begins. */
export const firstAttempt: ProposalTyped = {
  ...beachProposal,
  budget: { ...beachProposal.budget, cityShareYen: 250000 },
  plan: { ...beachProposal.plan, end: '2028-03-31' },
};

/** The proposal that is turned down. Invented. */
export const kiteProposal: ProposalTyped = {
  ...beachProposal,
  title: '空から見る谷戸のたこあげ教室',
  proposer: { type: 'group', name: 'たこあげ好きの集まり' },
  theme: ['children'],
  purpose: 'たこに付けた写真機で谷戸を空から写し、子どもたちと地図を作ります。',
  needs: {
    problem: '子どもが外で一緒に遊ぶ機会が減っています。',
    beneficiaries: '市内の小学生とその家族です。',
    evidence: '昨年の教室には定員の二倍の申込みがありました。',
  },
  budget: { needsCityFunds: false, totalYen: 60000, cityShareYen: 0, ownShareYen: 60000 },
  plan: {
    activities: '春の休みに三回、教室を開きます。',
    start: '2027-04-03',
    end: '2027-05-30',
    place: '市内の広場',
    npoRole: '教室の企画と運営を受け持ちます。',
    cityRole: '広場の使用の調整をお願いします。',
  },
  autonomy: { governance: '年一回の総会で決めています。', staff: '運営は三名です。' },
  continuity: { afterSupport: '参加費で道具をまかない、毎年続けます。' },
  profile: { members: 12, record: '年に二回、たこあげの会を開いています。' },
  desiredForm: undefined,
  desiredSection: undefined,
};

/** What comes back the next year, with the council's advice taken up. */
export const kiteAgain = (previous: string): ProposalTyped => ({
  ...kiteProposal,
  previousProposal: previous,
  changesSinceLast: '助言を受けて、電線から離れた広場を一か所に決め、見守る人を三人から六人に増やしました。',
  plan: { ...kiteProposal.plan, start: '2028-04-01', end: '2028-05-28' },
});
