interface File {
  readonly path: string;
  readonly text: string;
}

/** A proposal’s way from its review to its agreement, as the city’s papers: adopted with one thing that is asked of its owner. */
export function decided(project: string): readonly File[] {
  const at = (name: string) => `projects/${project}/${name}`;
  return [
    {
      path: 'meetings/2026-07.md',
      text: sitting('1', '2026-12-18', '2026-12-03', project, 'ステップ2へ送る'),
    },
    { path: 'meetings/2026-08.md', text: sitting('2', '2027-03-26', '2027-03-11', project, '採用') },
    {
      path: at('review-2026-07.md'),
      text: `---\nmeeting: 2026-07\nresult: refer\n${GUIDELINES}${approvals('2026-12-18')}---\n`,
    },
    { path: at('decision-2026-08.md'), text: DECISION },
    { path: at('plan.md'), text: PLAN },
    { path: at('agreement.md'), text: AGREEMENT },
  ];
}

const sitting = (
  step: string,
  day: string,
  convenedOn: string,
  project: string,
  outcome: string,
): string => `---
step: [${step}]
convenedOn: ${convenedOn}
startsAt: ${day}T14:00:00+09:00
endsAt: ${day}T16:30:00+09:00
place: 市役所 会議室
openness: open
chair: 市民活動課長
attendees: [npo-1, npo-2, npo-4, npo-5, zaisei-kacho, kikaku-kacho, gyokaku-kacho]
absentees: [${step === '2' ? 'somu-bucho, kikaku-bucho, gyokaku-bucho' : ''}]
agenda:
  - project: ${project}
    item: 「水辺の手入れ」
    outcome: ${outcome}
confirmedOn: ${day}
---

水辺の手入れについて話し合った。
`;

const approvals = (day: string): string =>
  `approvals:\n${['npo-1', 'npo-4', 'zaisei-kacho', 'kikaku-kacho']
    .map((member) => `  - member: ${member}\n    on: ${day}\n    means: sitting\n`)
    .join('')}`;

const GUIDELINES = `criteria:\n${[
  'publicInterest',
  'newPublicService',
  'continuity',
  'synergy',
  'participation',
  'responsibleParties',
]
  .map((key) => `  ${key}:\n    judgement: good\n    reason: 会議で確かめた。\n`)
  .join('')}`;

const DECISION = `---
meeting: 2026-08
result: adopted-with-conditions
section: midori-ka
budgetFiscalYear: 2027
conditions:
  - id: watch-list
    owedBy: owner
    what: 見守りの当番表を出す。
    due: 2027-04-30
notifiedOn: 2027-03-31
${approvals('2027-03-26')}---

## 決定の理由

水辺の手入れを続ける人がいて、市の役割もはっきりしているため、採用する。
`;

const PLAN = `---
form: shared-cost
owner: みどりを守る会
section: midori-ka
period:
  from: 2027-04-01
  to: 2027-06-30
milestones:
  - id: first-day
    due: 2027-04-30
    what: 一回目の手入れ
budgetLines:
  - id: in-city
    fiscalYear: 2027
    kind: income
    item: 市の負担金
    amountYen: 200000
    bearer: city
  - id: ex-tools
    fiscalYear: 2027
    kind: expense
    item: 道具
    amountYen: 200000
    bearer: city
indicators:
  - id: days
    label: 手入れの日数
    kind: activity
    unit: 日
    targets:
      - fiscalYear: 2027
        value: 3
    direction: at-least
    method: 日誌による。
agreed:
  npo: { on: 2027-03-31, means: unrecorded }
  city: { on: 2027-03-31, means: unrecorded }
---

## 共有する目的

水辺を住む人の手で守る。

## NPO等の役割

手入れ。

## 市の役割

場所の提供。
`;

const AGREEMENT = `---
parties:
  npo: みどりを守る会
  city: 鎌倉市（みどり課）
agreed:
  npo: { on: 2027-03-31, means: unrecorded }
  city: { on: 2027-03-31, means: unrecorded }
validFrom: 2027-04-01
validUntil: 2027-06-30
---

## 責任の分担

作業中の事故は市の保険による。

## 成果の帰属

双方が共に持つ。

## 変更の手続

双方の協議による。
`;
