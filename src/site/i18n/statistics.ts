import type { Punctuality } from '../../domain/lifecycle/statistics/punctuality.ts';
import type { Funnel } from '../../domain/lifecycle/statistics/funnel.ts';
import type { Money } from '../../domain/lifecycle/statistics/money.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Text } from '../../domain/text.ts';
import { numberText, shortYear, yenText } from '../format.ts';
import { verifiedSoFar } from './lists.ts';

/** Words of the statistics. Each sentence says what its picture shows. */
export const statisticsText = {
  lead: {
    ja: 'このサイトで公開している書類をもとに集計しました。',
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
    ja: `${shortYear(fiscalYear, 'ja')}に検討する提案は${proposed}件です。これまでに${adopted}件を採用しました。${verifiedSoFar(verified).ja}`,
    en: `${proposed} ${proposed === 1 ? 'proposal belongs' : 'proposals belong'} to the round of ${shortYear(fiscalYear, 'en')}. So far ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted. ${verifiedSoFar(verified).en}`,
  }),
  roundsNote: (drawn: number, more: boolean) => ({
    ja: `図は、結果が出た年度のうち新しい${drawn}つです。${more ? 'ほかの年度も、数値の表にあります。' : ''}棒は、そこまで進んだ提案の数です。まだ途中の提案も数えています。不採用、取下げ、中止は表にあります。`,
    en: `${drawn === 1 ? 'The picture shows the newest round' : `The pictures show the newest ${drawn} rounds`} that had a result${more ? '; the others are in the table' : ''}. A bar counts the proposals that came so far; some are still on their way. Those not adopted, withdrawn or terminated are in the table.`,
  }),
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
    ja: `長さが協定で決まる段階を除くと、いちばん長いのは「${ja}」で、中央値は${numberText(days)}日です。`,
    en: `Apart from stages whose length is agreed, “${en}” takes longest: ${numberText(days)} days in the median.`,
  }),
  left: { ja: '終えた事業', en: 'Projects that left it' },
  running: { ja: 'いまこの段階の事業', en: 'In it now' },
  medianNote: (ja: string, en: string) => ({
    ja: `中央値は、短い順に並べたときの真ん中の値です。${ja}より前にその段階を終えた事業で計算しています。いま続いている段階は、日数に入れず、件数だけを表に示します。`,
    en: `The median is the middle value, of the projects that left the stage before ${en}. Those that are in it now are counted in the table only.`,
  }),
  waiting: { ja: '対応にかかった日数（担当別）', en: 'Who was waited for, and how long' },
  party: { ja: '担当', en: 'Who' },
  waitingShows: ({ ja, en }: Text, days: number) => ({
    ja: `一つの事業で待つ日数がいちばん長いのは${ja}で、中央値は${numberText(days)}日です。`,
    en: `In one project the longest wait is for the ${en.toLowerCase()}: ${numberText(days)} days in the median.`,
  }),
  waitingNote: {
    ja: '次に動く人を待った日数です。市も、会議も、団体も、同じ数え方です。担当課と事業主体者がともに担当する日は、両方に数えています。期日が来る前の日数も入っています。協定で決めた期間（始まるまでと実施中）は、誰も待たせていないので数えていません。いま待っている日数は、今日までを数えています。',
    en: 'Days of waiting for whoever had to act. City, council and groups are counted alike; days on which section and owner both had to act count for both, and days before the due day count too. The time that an agreement gives, before and during the work, is nobody’s delay and not counted. What is waited for now counts until today.',
  },
  onTimeTitle: { ja: '期日までに済んだか', en: 'Done in time' },
  what: { ja: '手続き', en: 'What' },
  onTime: { ja: '期日まで', en: 'In time' },
  late: { ja: '期日の後', en: 'Late' },
  missing: { ja: 'まだ', en: 'Not yet' },
  onTimeShows: (all: number, percent: number) => ({
    ja: `期日のある手続き${all}件のうち、${percent}%が期日までに済みました。`,
    en: `Of ${all} steps that had a day, ${percent}% were done by it.`,
  }),
  reportsTitle: { ja: '期日までに出た報告書', en: 'Reports in time' },
  dueYear: { ja: '期日の年度', en: 'Year of the due day' },
  reportsShow: (year: FiscalYear, { onTime, late, missing }: Punctuality) => ({
    ja: `${shortYear(year, 'ja')}に期日が来た報告書${onTime + late + missing}件のうち、${onTime}件が期日までに出ました。`,
    en: `Of ${onTime + late + missing} ${onTime + late + missing === 1 ? 'report' : 'reports'} due in ${shortYear(year, 'en')}, ${onTime} came in time.`,
  }),
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
  planned: { ja: '計画（すべての事業）', en: 'Planned by all projects' },
  reportedPlan: { ja: '計画（報告のあった事業）', en: 'Planned by those that reported' },
  spent: { ja: '使った額', en: 'Spent' },
  reported: { ja: '報告のあった事業', en: 'Projects that reported' },
  moneyShows: (year: FiscalYear, { projects, reported, reportedPlanYen, spentYen }: Money) => ({
    ja: `${shortYear(year, 'ja')}は、${projects}件の事業のうち${reported}件の報告が出ています。この${reported}件は、計画した${yenText(reportedPlanYen, 'ja')}に対して、${yenText(spentYen ?? 0, 'ja')}を使いました。`,
    en: `In ${shortYear(year, 'en')}, ${reported} of ${projects} projects have reported. They spent ${yenText(spentYen ?? 0, 'en')} of ${yenText(reportedPlanYen, 'en')} planned.`,
  }),
  moneyNote: {
    ja: '協定を結んだ事業の支出です。計画と使った額は、その年度の報告が出た事業だけを比べています。途中で中止になり、報告を求めない年度は数えていません。',
    en: 'Expenses of projects with an agreement. Only projects that have reported the year are compared; years for which a terminated project owes no report are left out.',
  },
  themes: { ja: '分野と年度', en: 'Themes over the years' },
  theme: { ja: '分野', en: 'Theme' },
  themesShow: ({ ja, en }: Text, count: number) => ({
    ja: `提案がいちばん多い分野は「${ja}」で、これまでに${count}件です。`,
    en: `Most proposals are about “${en}”: ${count} so far.`,
  }),
} as const;
