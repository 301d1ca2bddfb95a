import * as z from 'zod/mini';
import * as v from '../record/values.ts';
import { approvals, assemblySession, sittings, steps } from './schema/council.ts';
import { deadlines } from './schema/deadlines.ts';
import { choice, criterion, office, termsVersion } from './schema/lists.ts';
import { caps, settlementTolerance } from './schema/money.ts';
import { entry, monthAndDay, text } from './schema/shared.ts';

const municipality = z.strictObject({
  name: entry(text(), 'group', ['自治体名', 'Name'], ['自治体の名前です。', 'The name of the municipality.']),
  localGovernmentCode: entry(
    z.string().check(z.regex(/^\d{6}$/)),
    'line',
    ['全国地方公共団体コード', 'Local government code'],
    ['検査数字を含む6桁です。', 'Six digits with the check digit.'],
    { example: '142042' },
  ),
});

/** The rules of a city from one fiscal year on (C29): everything that a reorganisation may change. */
export const programmeSchema = z.strictObject({
  recordFormat: entry(
    z.int(),
    'number',
    ['記録の形式', 'Record format'],
    ['この取り決めの版です。', 'The version of the contract of the record.'],
    { example: '1' },
  ),
  municipality: entry(
    municipality,
    'group',
    ['自治体', 'Municipality'],
    ['制度を運営する自治体です。', 'The municipality that runs the programme.'],
  ),
  system: entry(text(), 'group', ['制度の名称', 'System'], ['制度の名前です。', 'The name of the system.']),
  council: entry(
    text(),
    'group',
    ['会議の名称', 'Council'],
    ['検討と決定を行う会議の名前です。', 'The name of the council.'],
  ),
  offices: entry(
    z.array(office()),
    'table',
    ['窓口と課', 'Offices'],
    ['制度に関わる課と窓口の一覧です。', 'The offices that take part.'],
  ),
  fiscalYearStart: entry(
    monthAndDay(),
    'group',
    ['年度の始まり', 'Fiscal year start'],
    ['年度の最初の日です。', 'The first day of the fiscal year.'],
  ),
  deadlines: entry(
    deadlines(),
    'group',
    ['期限', 'Deadlines'],
    ['日付と期間の定めです。', 'Days and lengths of time.'],
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
  ),
  assemblySessions: entry(
    z.array(assemblySession()),
    'table',
    ['市議会の会期', 'Assembly sessions'],
    ['会議と重ならないようにする会期です。', 'Sessions that sittings should not clash with.'],
  ),
  steps: entry(
    steps(),
    'group',
    ['会議の構成', 'Steps'],
    ['ステップごとの席の数です。', 'Seats of each step.'],
  ),
  step1Posts: entry(
    z.optional(z.array(text())),
    'table',
    ['ステップ1の職', 'Step 1 posts'],
    ['ステップ1に加わる市の職です。', 'The city’s posts in step 1.'],
  ),
  step2Posts: entry(
    z.array(text()),
    'table',
    ['ステップ2の職', 'Step 2 posts'],
    ['ステップ2で新たに加わる市の職です。', 'The city’s posts that join in step 2.'],
  ),
  approvals: entry(
    approvals(),
    'group',
    ['承認の数', 'Approvals'],
    ['会議の書類に必要な承認の数です。', 'Approvals that a paper of the council needs.'],
  ),
  terms: entry(
    z.array(termsVersion()).check(z.minLength(1)),
    'table',
    ['目的と定義の版', 'Terms'],
    ['提案者が了解する文書の版です。', 'Versions of the purpose and definitions.'],
  ),
  criteria: entry(
    z.array(criterion()).check(z.minLength(1)),
    'table',
    ['検討の指針', 'Guidelines'],
    ['会議が検討に使う指針です。', 'The guidelines of the review.'],
  ),
  themes: entry(
    z.array(choice()).check(z.minLength(1)),
    'table',
    ['分野', 'Themes'],
    ['提案が選ぶ分野です。', 'Themes of proposals.'],
  ),
  forms: entry(
    z.array(choice()).check(z.minLength(1)),
    'table',
    ['協働の形態', 'Forms'],
    ['協働事業の形態です。', 'Forms of collaboration.'],
  ),
  eligibility: entry(
    z.array(choice()),
    'table',
    ['応募の条件', 'Eligibility'],
    ['提案者が確かめる条件です。', 'Conditions that proposers confirm.'],
  ),
  caps: entry(
    z.optional(caps()),
    'group',
    ['市の負担の上限', 'Caps'],
    ['上限があるときだけ書きます。', 'Only where there is a limit.'],
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
  languages: entry(
    z.array(z.enum(['ja', 'en'])).check(z.minLength(1)),
    'choices',
    ['言語', 'Languages'],
    ['画面の言語です。', 'Languages of the interface.'],
    { example: 'ja', choices: { ja: { ja: '日本語', en: 'Japanese' }, en: { ja: '英語', en: 'English' } } },
  ),
  repository: entry(
    v.webAddress(),
    'line',
    ['リポジトリの番地', 'Repository'],
    ['記録を置く場所の番地です。', 'Where the record is kept.'],
    { example: 'https://github.com/example/junkan' },
  ),
  site: entry(
    v.webAddress(),
    'line',
    ['サイトの番地', 'Site'],
    ['公開するサイトの番地です。', 'Where the site is published.'],
    { example: 'https://example.github.io' },
  ),
  licence: entry(
    text(),
    'group',
    ['ライセンス', 'Licence'],
    ['記録を使うときの条件です。', 'On which terms the record may be used.'],
  ),
  demonstration: entry(
    z.optional(text()),
    'group',
    ['実演の断り書き', 'Demonstration'],
    [
      '記録が例であることを示す文です。本番では書きません。',
      'Says that the projects are examples; not in real use.',
    ],
  ),
  demonstrationToday: entry(
    z.optional(v.isoDate()),
    'date',
    ['実演の今日', 'Demonstration’s today'],
    ['実演のサイトが立つ日です。', 'The day on which a demonstration stands.'],
    { example: '2026-11-20', onlyWhen: { ja: '実演のときだけ', en: 'only for a demonstration' } },
  ),
});

export type Programme = z.infer<typeof programmeSchema>;
export type YearlyDay = Programme['deadlines']['budgetCutoff'];
export type Period = Programme['deadlines']['reportWithin'];
export type DayOffRule = YearlyDay['dayOff'];
