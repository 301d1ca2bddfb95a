import type { Outcome } from '../../domain/lifecycle/statistics/outcome.ts';
import type { FiscalYear } from '../../domain/dates/iso-date.ts';
import type { Language, Text } from '../../domain/text.ts';
import { shortYear, yenInWords } from '../format.ts';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** What was spent, by whom, and what came of it, in a sentence or two. */
function spentAndMet({ spentYen, citySpentYen, targets, met }: Outcome): Text {
  const [all, city] = [spentYen ?? 0, citySpentYen ?? 0];
  const yen = (sum: number, lang: Language) => yenInWords(sum, lang);
  return {
    ja: `費用は${yen(all, 'ja')}、うち市のお金は${yen(city, 'ja')}（${percent(city, all)}%）です。${targets === 0 ? '' : `数値の目標${targets}のうち${met}を達成しました。`}`,
    en: `They cost ${yen(all, 'en')}, of which the city paid ${yen(city, 'en')} (${percent(city, all)}%).${targets === 0 ? '' : ` Of ${targets} ${targets === 1 ? 'target' : 'targets'} with a number, ${met} ${met === 1 ? 'was' : 'were'} met.`}`,
  };
}

/** Words of the page about the city's own money. */
export const moneyText = {
  lead: {
    ja: '協働事業に市がいくら使い、何ができたのかを、報告書と会議の検証からまとめました。',
    en: 'How much the city spent on collaborative projects, and what came of it, from the reports and the council’s verifications.',
  },
  all: (outcome: Outcome): Text => {
    const { ja, en } = spentAndMet(outcome);
    const { reported } = outcome;
    return {
      ja: `これまでに${reported}件の事業から報告がありました。${ja}`,
      en: `So far ${reported} ${reported === 1 ? 'project has' : 'projects have'} reported. ${en}`,
    };
  },
  verdicts: ({ verdicts }: Outcome): Text => {
    const all = verdicts.continue + verdicts.improve + verdicts.end;
    if (all === 0)
      return { ja: '会議の検証は、まだありません。', en: 'The council has not verified any of them yet.' };
    return {
      ja: `会議は、事業ごと・年度ごとに検証します。これまでの検証${all}回の結果は、「継続」${verdicts.continue}、「改善して継続」${verdicts.improve}、「終了」${verdicts.end}でした。`,
      en: `The council verifies each year of each project. Of ${all} ${all === 1 ? 'verification' : 'verifications'} so far, ${verdicts.continue} said “Continue”, ${verdicts.improve} “Improve” and ${verdicts.end} “End”.`,
    };
  },
  nothing: {
    ja: '報告書の出た事業は、まだありません。',
    en: 'No project has reported yet.',
  },
  byYear: { ja: '年度ごと', en: 'By year' },
  byYearShows: (year: FiscalYear, outcome: Outcome): Text => {
    const { ja, en } = spentAndMet(outcome);
    const { projects, reported } = outcome;
    return {
      ja: `${shortYear(year, 'ja')}は、${projects}件の事業のうち${reported}件から報告がありました。${ja}`,
      en: `In ${shortYear(year, 'en')}, ${reported} of ${projects} ${projects === 1 ? 'project' : 'projects'} reported. ${en}`,
    };
  },
  byTheme: { ja: '分野ごと', en: 'By theme' },
  byThemeNote: {
    ja: '二つ以上の分野にわたる事業は、それぞれの分野に数えています。',
    en: 'A project of several themes counts in each.',
  },
  byForm: { ja: '協働の形態ごと', en: 'By form of collaboration' },
  mostIn: ({ ja, en }: Text, yen: number): Text => ({
    ja: `市のお金がいちばん多く使われたのは「${ja}」で、${yenInWords(yen, 'ja')}です。`,
    en: `Most of the city’s money went to “${en}”: ${yenInWords(yen, 'en')}.`,
  }),
  byProject: { ja: '事業ごと', en: 'By project' },
  byProjectHint: {
    ja: '市のお金を多く使った順に、100件までです。事業の名前を選ぶと、結果と理由を読めます。',
    en: 'Those on which the city spent most come first, a hundred at most. Choose a project to read what came of it.',
  },
  ahead: { ja: 'これから報告がある事業', en: 'Yet to be reported' },
  aheadShows: (projects: number, yen: number): Text => ({
    ja: `協定を結び、まだ報告していない年度のある事業が${projects}件あります。市は、合わせて${yenInWords(yen, 'ja')}を負担する計画です。`,
    en: `${projects} ${projects === 1 ? 'project has an agreement and years' : 'projects have agreements and years'} not reported yet, for which the city plans to pay ${yenInWords(yen, 'en')} in all.`,
  }),
  project: { ja: '事業', en: 'Project' },
  form: { ja: '協働の形態', en: 'Form' },
  years: { ja: '報告のあった年度', en: 'Years reported' },
  city: { ja: '市が使ったお金', en: 'The city spent' },
  cityPlanned: { ja: '市の計画額', en: 'The city had planned' },
  spent: { ja: '費用の合計', en: 'Cost in all' },
  reported: { ja: '報告のあった事業', en: 'Projects that reported' },
  projects: { ja: '協定のある事業', en: 'Projects with an agreement' },
  targets: { ja: '数値の目標', en: 'Targets' },
  met: { ja: '達成した目標', en: 'Targets met' },
  metOf: (met: number, targets: number): Text => ({
    ja: `${targets}のうち${met}達成`,
    en: `${met} of ${targets} met`,
  }),
  verified: { ja: '会議の検証', en: 'Verified' },
  continue: { ja: '検証：継続', en: 'Verified: continue' },
  improve: { ja: '検証：改善して継続', en: 'Verified: improve' },
  end: { ja: '検証：終了', en: 'Verified: end' },
  how: { ja: '数え方', en: 'How it was counted' },
  howSays: {
    ja: '市のお金は、報告書の決算で市が負担した収入です。費用は、決算の支出です。市の職員の人件費は入っていません。報告のあった年度だけを数えています。目標は、協定で決めた数値のある目標です。',
    en: 'The city’s money is the income that the city bore, as the reports settle it; cost is the expense. Wages of the city’s staff are not in it. Only years that were reported are counted. Targets are those with a number, as agreed.',
  },
  data: {
    ja: 'この表のデータ（オープンデータ「お金と成果」）',
    en: 'The data (open data, “Money and outcome”)',
  },
} as const;
