import type { Punctuality } from '../../domain/lifecycle/statistics/punctuality.ts';
import type { Funnel } from '../../domain/lifecycle/statistics/funnel.ts';
import type { FiscalYear } from '../../domain/record/values.ts';
import type { Text } from '../../domain/text.ts';
import { shortYear, yenText } from '../format.ts';

/** Words of the statistics. Each sentence says what its picture shows. */
export const statisticsText = {
  lead: {
    ja: 'この記録だけから数えた、協働事業の全体の姿です。',
    en: 'The whole of the projects in numbers, counted from this record alone.',
  },
  asOf: (day: string) => ({ ja: `${day}現在です。`, en: `As of ${day}.` }),
  nothing: { ja: '数えられる提案はまだありません。', en: 'There is nothing to count yet.' },
  contents: { ja: 'このページの内容', en: 'On this page' },
  numbers: { ja: '数値の表', en: 'The numbers' },
  csv: ({ ja, en }: Text) => ({ ja: `「${ja}」をCSVで`, en: `“${en}” as CSV` }),
  json: { ja: 'すべての数値をJSONで', en: 'All numbers as JSON' },
  days: (days: string, one: boolean) => ({ ja: `${days}日`, en: `${days} ${one ? 'day' : 'days'}` }),
  round: { ja: '検討した年度', en: 'Round' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  projects: { ja: '事業の数', en: 'Projects' },
  median: { ja: '日数の中央値', en: 'Median days' },
  totalDays: { ja: '日数の合計', en: 'Days in all' },
  rounds: { ja: '年度ごとの歩み', en: 'How far each round has come' },
  roundsShow: ({ fiscalYear, proposed, adopted, verified }: Funnel) => ({
    ja: `${shortYear(fiscalYear, 'ja')}に検討する提案は${proposed}件で、これまでに${adopted}件が採用され、${verified}件が検証まで終わりました。`,
    en: `Of the ${proposed} proposals of ${shortYear(fiscalYear, 'en')}, ${adopted} were adopted and ${verified} are verified so far.`,
  }),
  roundsNote: {
    ja: '棒は、そこまで進んだ提案の数です。まだ途中の提案も数えています。不採用、取下げ、中止は表にあります。',
    en: 'A bar counts the proposals that came so far; some are still on their way. Those not adopted, withdrawn or terminated are in the table.',
  },
  adoption: { ja: '採用の割合', en: 'Share adopted' },
  answered: { ja: '結果が出た提案', en: 'Answered' },
  adopted: { ja: '採用', en: 'Adopted' },
  adoptionShows: (answered: number, adopted: number, percent: number) => ({
    ja: `結果が出た${answered}件のうち、${adopted}件（${percent}%）を採用しました。`,
    en: `Of ${answered} proposals that were answered, ${adopted} (${percent}%) were adopted.`,
  }),
  adoptionNote: {
    ja: '結果がまだの提案と、取り下げられた提案は数えていません。',
    en: 'Proposals that wait for an answer or were withdrawn are not counted.',
  },
  stages: { ja: '段階ごとの日数', en: 'Days in each stage' },
  stage: { ja: '段階', en: 'Stage' },
  stagesShow: ({ ja, en }: Text, days: number) => ({
    ja: `実施中を除くと、いちばん長いのは「${ja}」で、中央値は${days}日です。`,
    en: `Apart from the work itself, “${en}” takes longest: ${days} days in the median.`,
  }),
  medianNote: {
    ja: '中央値は、短い順に並べたときの真ん中の値です。いま続いている段階は、今日までの日数で数えています。',
    en: 'The median is the middle value. A stage that still lasts is counted until today.',
  },
  waiting: { ja: '誰の番が何日あったか', en: 'Whose turn, and how long' },
  party: { ja: '受け持つ人', en: 'Who' },
  waitingShows: ({ ja, en }: Text, days: number) => ({
    ja: `一つの事業で受け持つ日数がいちばん長いのは${ja}で、中央値は${days}日です。`,
    en: `In one project the longest turn is that of the ${en.toLowerCase()}: ${days} days in the median.`,
  }),
  waitingNote: {
    ja: '市も、会議も、団体も、同じ数え方です。担当課と事業主体者がともに受け持つ日は、両方に数えています。',
    en: 'City, council and groups are counted alike. Days on which section and owner both have the turn count for both.',
  },
  onTimeTitle: { ja: '期日までに済んだか', en: 'Done in time' },
  what: { ja: '手続き', en: 'What' },
  onTime: { ja: '期日まで', en: 'In time' },
  late: { ja: '期日の後', en: 'Late' },
  missing: { ja: 'まだ', en: 'Not yet' },
  onTimeShows: (all: number, percent: number, reports: Punctuality | undefined) => {
    const due = reports ? reports.onTime + reports.late + reports.missing : 0;
    return {
      ja: `期日のある手続き${all}件のうち、${percent}%が期日までに済みました。${reports ? `報告書は、${due}件のうち${reports.onTime}件です。` : ''}`,
      en: `Of ${all} steps that had a day, ${percent}% were done by it.${reports ? ` Of ${due} reports, ${reports.onTime} came in time.` : ''}`,
    };
  },
  onTimeNote: {
    ja: '右の数字は、期日までに済んだ割合です。期日がまだ来ていない手続きは数えていません。',
    en: 'The figure at the right is the share done in time. What is not due yet is not counted.',
  },
  targets: { ja: '目標の達成', en: 'Targets' },
  met: { ja: '達成', en: 'Met' },
  notMet: { ja: '未達成', en: 'Not met' },
  notMeasured: { ja: '測っていない', en: 'Not measured' },
  targetsShow: (all: number, met: number, percent: number, unmeasured: number) => ({
    ja: `報告のあった${all}個の目標のうち、${met}個（${percent}%）を達成しました。${unmeasured}個は測っていません。`,
    en: `Of ${all} targets that were reported on, ${met} (${percent}%) were met; ${unmeasured} were not measured.`,
  }),
  targetsNote: {
    ja: '市と団体が協定で決めた、数値のある目標です。右の数字は「達成した数 / 目標の数」です。',
    en: 'Targets with a number, as agreed by both sides. At the right: met / all.',
  },
  money: { ja: '計画した額と使った額', en: 'Money planned and spent' },
  planned: { ja: '計画', en: 'Planned' },
  spent: { ja: '実績', en: 'Spent' },
  moneyShows: (year: FiscalYear, planned: number, spent: number) => ({
    ja: `${shortYear(year, 'ja')}は、計画${yenText(planned, 'ja')}に対して、${yenText(spent, 'ja')}を使いました。`,
    en: `In ${shortYear(year, 'en')}, ${yenText(spent, 'en')} were spent of ${yenText(planned, 'en')} planned.`,
  }),
  moneyNote: {
    ja: '協定を結んだ事業の支出です。報告がまだの事業の実績は入っていません。',
    en: 'Expenses of projects with an agreement. What is not reported yet is not in the money spent.',
  },
  themes: { ja: '分野と年度', en: 'Themes over the years' },
  theme: { ja: '分野', en: 'Theme' },
  themesShow: ({ ja, en }: Text, count: number) => ({
    ja: `提案がいちばん多い分野は「${ja}」で、これまでに${count}件です。`,
    en: `Most proposals are about “${en}”: ${count} so far.`,
  }),
  themesNote: {
    ja: '一つの提案が二つ以上の分野にわたるときは、それぞれに数えています。',
    en: 'A proposal of several themes counts in each.',
  },
} as const;
