import * as z from 'zod/mini';
import { approvals, assemblySession, balance, judgement, posts, sittings, steps } from './schema/council.ts';
import { deadlines, caps, settlementTolerance } from './schema/deadlines.ts';
import { identity, publishing } from './schema/publishing.ts';
import { course } from './schema/courses.ts';
import { choice, condition, criterion, office, question, termsVersion, theme } from './schema/lists.ts';
import { entry, window } from './schema/shared.ts';
import { fiscalYear } from '../schema/values.ts';
import { STEP_LABELS } from './steps.ts';

/** The version of the contract between a record and its tools. All programme files of a record carry one and the same. */
export const RECORD_FORMAT = 2;

/** The rules of a city from one fiscal year on (C29): everything that a reorganisation may change. */
export const programmeSchema = z.strictObject({
  recordFormat: entry(
    z.literal(RECORD_FORMAT),
    'number',
    ['記録の形式', 'Record format'],
    ['この取り決めの版です。', 'The version of the contract of the record.'],
    { example: '2' },
  ),
  extends: entry(
    z.optional(fiscalYear()),
    'number',
    ['もとにする年度', 'Extends'],
    [
      'この年度の定めをもとにして、変わるところだけを書きます。一覧は、変わらない行も含めてすべて書きます。',
      'The year on which this one is built: the file says only what differs. A list is written whole.',
    ],
    {
      example: '2026',
      onlyWhen: {
        ja: '前の年度の定めから少しだけ変わるとき',
        en: 'when little differs from an earlier year',
      },
    },
  ),
  ...identity(),
  offices: entry(
    z.array(office()),
    'table',
    ['窓口と課', 'Offices'],
    ['制度に関わる課と窓口の一覧です。', 'The offices that take part.'],
  ),
  deadlines: entry(
    deadlines(),
    'group',
    ['期限', 'Deadlines'],
    ['日付と期間の定めです。', 'Days and lengths of time.'],
  ),
  windows: entry(
    z.optional(z.array(window()).check(z.minLength(1))),
    'table',
    ['募集期間', 'Windows'],
    [
      '提案を募集する期間です。それ以外の日に届いた提案は、次の期間の分になります。',
      'When proposals are called for; what comes at another time belongs to the next.',
    ],
    {
      onlyWhen: { ja: '募集する期間を決めているとき', en: 'when the city calls at certain times' },
      clause: 'C06',
    },
  ),
  shortYearDays: entry(
    z.int().check(z.gte(0)),
    'number',
    ['短い年度の日数', 'Short year (days)'],
    [
      '期間がこの日数に満たない年度は、となりの年度の報告書にまとめます。',
      'A fiscal year with fewer days of the period joins its neighbour’s report.',
    ],
    { example: '31' },
  ),
  sittings: entry(
    sittings(),
    'group',
    ['会議の回数', 'Sittings'],
    ['会議を開く回数の定めです。', 'How often the council sits.'],
    { clause: 'C11' },
  ),
  assemblySessions: entry(
    z.array(assemblySession()),
    'table',
    ['市議会の会期', 'Assembly sessions'],
    ['会議と重ならないようにする会期です。', 'Sessions that sittings should not clash with.'],
    { clause: 'C11' },
  ),
  steps: entry(
    steps(),
    'choices',
    ['会議の段階', 'Steps'],
    ['検討と決定の二段階か、決定だけかを書きます。', 'Review and decision, or the decision alone.'],
    { example: '1\n2', choices: STEP_LABELS, clause: 'C08' },
  ),
  balance: entry(
    balance(),
    'group',
    ['会議の構成', 'Balance'],
    ['会議ごとの席の数と、両側の差の許容です。', 'Seats of each step, and how far the sides may be apart.'],
    { clause: 'C08' },
  ),
  posts: entry(
    posts(),
    'group',
    ['会議ごとの職', 'Posts of the steps'],
    ['検討と決定の会議に加わる市の職です。', 'The city’s posts that sit in each step.'],
    { clause: 'C18' },
  ),
  approvals: entry(
    approvals(),
    'group',
    ['承認の数', 'Approvals'],
    ['会議の書類に必要な承認の数です。', 'Approvals that a paper of the council needs.'],
    { clause: 'C28' },
  ),
  terms: entry(
    z.array(termsVersion()).check(z.minLength(1)),
    'table',
    ['目的と定義の版', 'Terms'],
    ['提案者が了解する文書の版です。', 'Versions of the purpose and definitions.'],
    { clause: 'C01' },
  ),
  criteria: entry(
    z.array(criterion()).check(z.minLength(1)),
    'table',
    ['検討の指針', 'Guidelines'],
    ['会議が検討に使う指針です。', 'The guidelines of the review.'],
    { clause: 'C13' },
  ),
  judgement: entry(
    z.optional(judgement()),
    'group',
    ['検討の仕方', 'Judgement'],
    [
      '指針ごとの判断の仕方です。書かなければ三段階です。',
      'How guidelines are judged: by grades where nothing is written.',
    ],
    { clause: 'C13', onlyWhen: { ja: '点数で検討するとき', en: 'where points are given' } },
  ),
  themes: entry(
    z.array(theme()).check(z.minLength(1)),
    'table',
    ['分野', 'Themes'],
    ['提案が選ぶ分野です。', 'Themes of proposals.'],
  ),
  forms: entry(
    z.array(choice()).check(z.minLength(1)),
    'table',
    ['協働の形態', 'Forms'],
    ['協働事業の形態です。', 'Forms of collaboration.'],
    { clause: 'C20' },
  ),
  eligibility: entry(
    z.array(condition()),
    'table',
    ['応募の条件', 'Eligibility'],
    ['提案者が確かめる条件です。', 'Conditions that proposers confirm.'],
  ),
  courses: entry(
    z.optional(z.array(course()).check(z.minLength(1))),
    'table',
    ['コース', 'Courses'],
    [
      '提案者が選ぶコースです。額・割合・条件・提案できる人を、コースごとに定めます。',
      'What proposers choose from; each has its caps, rate, conditions and proposers.',
    ],
    { onlyWhen: { ja: 'コースがいくつかあるとき', en: 'when there are several' }, clause: 'C29' },
  ),
  questions: entry(
    z.optional(z.array(question())),
    'table',
    ['市からの質問', 'Questions'],
    [
      '基本シートの項目のほかに、市が聞くことです。',
      'What the city asks beside the items of the basic sheet.',
    ],
    { onlyWhen: { ja: '市が独自に聞くことがあるとき', en: 'when the city asks something of its own' } },
  ),
  caps: entry(
    z.optional(caps()),
    'group',
    ['市の負担の上限', 'Caps'],
    [
      '市が負担する額と年数に上限があるときに書きます。',
      'For a city that limits what it pays, and for how long.',
    ],
    { onlyWhen: { ja: '市の負担に上限があるとき', en: 'when the city limits what it pays' } },
  ),
  dueSoonDays: entry(
    z.int().check(z.gte(0)),
    'number',
    ['「まもなく」の日数', 'Due soon (days)'],
    [
      '期限のこの日数前から「まもなく」と示します。',
      'From how many days before a deadline it is called due soon.',
    ],
    { example: '14' },
  ),
  reminderDays: entry(
    z.array(z.int()),
    'list',
    ['知らせる日', 'Reminder days'],
    ['期限の何日前に知らせるかです。', 'How many days before a deadline reminders go out.'],
    { example: '14' },
  ),
  settlementTolerance: entry(
    settlementTolerance(),
    'group',
    ['決算の許容', 'Settlement tolerance'],
    ['率と額の両方を超えたときに理由を求めます。', 'A difference beyond both needs a reason.'],
  ),
  ...publishing(),
});

export type Programme = z.infer<typeof programmeSchema>;
export type YearlyDay = Programme['deadlines']['budgetCutoff'];
export type Period = Programme['deadlines']['reportWithin'];
export type DayOffRule = YearlyDay['dayOff'];
