import type { Text } from '../../domain/text.ts';
import type { Funnel } from '../../domain/lifecycle/statistics/funnel.ts';

/** How many have gone the whole way round the circle: every year of theirs is verified. */
export const verifiedSoFar = (verified: number): Text => ({
  ja:
    verified === 0
      ? 'すべての年度の検証が終わった事業は、まだありません。'
      : `すべての年度の検証が終わった事業は${verified}件です。`,
  en:
    verified === 0
      ? 'None has had all of its years verified yet.'
      : `${verified} ${verified === 1 ? 'has' : 'have'} had all of their years verified.`,
});

/** Words of the lists of projects and of obligations. */
export const listText = {
  workbook: { ja: 'この一覧を Excel で開く', en: 'This list as an Excel file (in Japanese)' },
  projectsLead: {
    ja: 'この制度に届いたすべての提案と、その後の歩みです。',
    en: 'Every proposal that came in, and what became of it.',
  },
  byStage: { ja: '段階で見る', en: 'By stage' },
  byRound: { ja: '検討した年度で見る', en: 'By round' },
  all: { ja: '新しい順', en: 'Newest first' },
  noRound: { ja: '制度前', en: 'before the programme' },
  stageTitle: (stage: string) => ({ ja: `段階：${stage}`, en: `Stage: ${stage}` }),
  roundTitle: (year: string) => ({ ja: `${year}に検討する提案`, en: `Round of ${year}` }),
  roundLead: (cutoff: string, by: string) => ({
    ja: `市の予算が必要な提案の締切は${cutoff}、決定は${by}までです。`,
    en: `The cut-off for proposals that need city funds is ${cutoff}; they are decided by ${by}.`,
  }),
  roundCame: ({ proposed, adopted, notAdopted, verified }: Funnel) => ({
    ja: `受け付けた提案は${proposed}件です。これまでに${adopted}件が採用、${notAdopted}件が不採用になりました。${verifiedSoFar(verified).ja}`,
    en: `${proposed} ${proposed === 1 ? 'proposal' : 'proposals'} came in. So far ${adopted} ${adopted === 1 ? 'was' : 'were'} adopted and ${notAdopted} ${notAdopted === 1 ? 'was' : 'were'} not. ${verifiedSoFar(verified).en}`,
  }),
  roundNumbers: (year: number) => ({
    ja: `${year}年度の提案の歩み`,
    en: `How far the proposals of FY${year} have come`,
  }),
  point: { ja: 'どこまで進んだか', en: 'How far' },
  proposals: { ja: '提案', en: 'Proposals' },
  sittings: { ja: '扱った会議', en: 'Sittings that dealt with them' },
  otherRounds: { ja: 'ほかの年度とくらべる', en: 'Compare with other rounds' },
  with: { ja: '× ', en: '× ' },
  none: { ja: 'いま、ここにある事業はありません。', en: 'There is no project here at present.' },
  count: (count: number) => ({
    ja: `${count}件`,
    en: `${count} ${count === 1 ? 'project' : 'projects'}`,
  }),
  pages: { ja: 'ページの移動', en: 'Further pages' },
  page: (page: number) => ({ ja: `${page}ページ`, en: `Page ${page}` }),
  previous: { ja: '前のページ', en: 'Previous page' },
  next: { ja: '次のページ', en: 'Next page' },
  nobody: { ja: '対応待ちなし', en: 'nobody must act' },

  dutiesTitle: { ja: 'だれが、いつまでに', en: 'Who must act, and by when' },
  dutiesLead: {
    ja: '提案した団体、会議、市の担当課と事務局。対応待ちの手続きを、同じように載せています。',
    en: 'Groups, council, sections and secretariat: whatever is owed is shown alike for everyone.',
  },
  obligationsOf: (party: string) => ({ ja: `${party}の手続き`, en: `Owed by: ${party}` }),
  sections: { ja: '担当課・関係課', en: 'Sections of the city' },
  dutiesAbout: (party: string) => ({
    ja: `${party}が、次に何をいつまでにするかの一覧です。`,
    en: `What is to be done next by: ${party}, and until when.`,
  }),
  dutiesCount: (count: number, late: number) => ({
    ja: late === 0 ? `${count}件` : `${count}件（うち期日を過ぎたもの${late}件）`,
    en: late === 0 ? `${count} in all` : `${count} in all (${late} past their day)`,
  }),
  dutiesNone: { ja: '対応待ちの手続きはありません。', en: 'Nothing is owed at present.' },
  dutiesAll: (party: string, count: number) => ({
    ja: `${party}の${count}件をすべて見る`,
    en: `See all ${count} of: ${party}`,
  }),
  ofProgramme: { ja: '制度そのもの', en: 'The programme itself' },
} as const;
