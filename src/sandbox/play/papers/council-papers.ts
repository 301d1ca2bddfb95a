import type { DataOf } from '../../../domain/record/kinds/index.ts';

type Judged = NonNullable<DataOf<'review'>['criteria']>;

const judged = (publicInterest: string, continuity: 'good' | 'fair' | 'poor'): Judged => ({
  publicInterest: { judgement: 'good', reason: publicInterest },
  newPublicService: { judgement: 'good', reason: '市だけでは手が届かない取組である。' },
  continuity: { judgement: continuity, reason: '続ける見通しを、提案者の説明で確かめた。' },
  synergy: { judgement: 'good', reason: '市の情報と市民の足が結びつく。' },
  participation: { judgement: 'good', reason: 'だれでも加われる。' },
  responsibleParties: { judgement: 'fair', reason: '市の担当の確認がまだ要る。' },
});

/** A member's sheet; member and side come from the roster. */
export const sheet = (
  meeting: string,
): Pick<DataOf<'assessment'>, 'meeting' | 'conflictOfInterest' | 'criteria'> => ({
  meeting,
  conflictOfInterest: false,
  criteria: judged('浜を使う人すべての役に立つ。', 'good'),
});

/** The sheet of somebody who is close to the proposer: no judgement. */
export const conflicted = (
  meeting: string,
): Pick<DataOf<'assessment'>, 'meeting' | 'conflictOfInterest'> => ({ meeting, conflictOfInterest: true });

export const referral = (meeting: string): DataOf<'review'> => ({
  meeting,
  result: 'refer',
  criteria: judged('浜を使う人すべての役に立つ。', 'good'),
  hearing: { on: '2027-02-17', summary: '数え方を学校の授業でも使えるようにしたいとの説明があった。' },
});

/** Turned down: with reasons, advice and a way back; approved at the sitting itself. */
export const rejection = (meeting: string, members: readonly string[]): DataOf<'review'> => ({
  meeting,
  result: 'not-adopted',
  criteria: judged('子どもが外で学ぶ機会になる。', 'poor'),
  reasons: '広場の上を電線が通り、安全を確かめる手だてが示されていないため、今回は採用としません。',
  reasonInBrief: '広場の上の電線に対する安全の手だてが示されていないためです。',
  advice: '電線のない場所を一か所に決め、見守る人を増やして、もう一度ご提案ください。',
  resubmissionInvited: true,
  notifiedOn: '2027-02-18',
  approvals: members.map((member) => ({ member, on: '2027-02-17', means: 'sitting' })),
});

export const adoption = (meeting: string): DataOf<'decision'> => ({
  meeting,
  result: 'adopted',
  reasons: '必要性が高く、市の海岸の清掃とも結びつくため、採用とします。',
  section: 'kankyo-ka',
  budgetFiscalYear: 2028,
  notifiedOn: '2027-07-22',
});

export const verified = (meeting: string): DataOf<'verification'> => ({
  meeting,
  fiscalYear: 2028,
  verdict: 'continue',
  findings: { counts: { met: 'yes' }, walkers: { met: 'partly', comment: '雨の日の分だけ少なかった。' } },
  opinion: '数えた結果を市の清掃の計画に使えたことを、高く評価する。',
  lessons: '数え方をそろえると、子どもの記録も市の資料として使える。',
});
