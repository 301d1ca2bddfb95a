import type { Text } from '../text.ts';

/** One question of `junkan init`: its key in a file of answers, and how it is asked in a terminal. */
export interface Question {
  readonly asks: Text;
  /** An answer as it is written; of a question that takes several lines, one of them. */
  readonly example: string;
  /** Takes several lines. */
  readonly isList?: true;
  /** What counts where nothing is answered; an empty list where nothing need be. Without it an answer is needed. */
  readonly offers?: readonly string[];
}

const ask = (ja: string, en: string, example: string, more: Partial<Question> = {}): Question => ({
  asks: { ja, en },
  example,
  ...more,
});

/** The questions, in the order in which they are asked. A name is written as `日本語 / English`; the English is for sites that have it. */
export const QUESTIONS = {
  city: ask('市町村の名前', 'Name of the municipality', 'あおぞら市 / Aozora City'),
  code: ask('全国地方公共団体コード（6桁）', 'Local government code, six digits', '012343'),
  languages: ask('サイトの言葉。ja だけか、ja と en', 'Languages of the site: ja, or ja and en', 'ja', {
    isList: true,
    offers: ['ja'],
  }),
  year: ask(
    '最初の年度（西暦）。何も書かなければ、いまの年度',
    'First fiscal year; the present one if nothing is said',
    '2027',
    {
      offers: [],
    },
  ),
  system: ask('制度の名前', 'Name of the programme', '協働提案制度 / Collaboration Programme'),
  council: ask('検討と決定をする会議の名前', 'Name of the council', '協働審査会 / Collaboration Council'),
  secretariat: ask(
    '事務局の課。ローマ字の短い名前、空白、課の名前',
    'Office of the secretariat: a short word, a space, its name',
    'kyodo-ka 協働推進課 / Collaboration Section',
  ),
  telephone: ask('事務局の電話（公開します）', 'Telephone of the secretariat (published)', '01-2345-6789', {
    offers: [],
  }),
  mail: ask(
    '事務局のメール（公開します）',
    'Mail of the secretariat (published)',
    'kyodo@city.aozora.lg.jp',
    {
      offers: [],
    },
  ),
  consultation: ask(
    '相談の窓口。事務局と同じなら、何も書きません',
    'Office that gives advice; nothing if it is the secretariat',
    'npo-center 市民活動センター / Civic Activity Centre',
    { offers: [] },
  ),
  sections: ask(
    'ほかの課。1行に1つ。後から足せます',
    'Other sections, one a line; more can be added later',
    'midori-ka 公園緑地課 / Parks Section',
    { isList: true, offers: [] },
  ),
  cutoff: ask(
    '予算が要る提案の締切（月-日）',
    'Cut-off of proposals that need city funds (month-day)',
    '4-30',
  ),
  decision: ask('その年度の決定の期限（月-日）', 'Day by which the year is decided (month-day)', '7-31'),
  sittings: ask('会議の回数（一年度に少なくとも）', 'Sittings in a fiscal year, at least', '4'),
  reviewSeats: ask(
    '検討の会議の席。NPOの席の数、空白、市の席の数。決定の会議だけの制度では、何も書きません',
    'Seats of the reviewing sitting: of NPOs, a space, of the city; nothing where one sitting decides',
    '3 3',
    { offers: [] },
  ),
  decisionSeats: ask(
    '決定の会議の席。NPOの席の数、空白、市の席の数',
    'Seats of the deciding sitting: of NPOs, a space, of the city',
    '3 3',
  ),
  directors: ask(
    '決定の会議だけに加わる市の職。1行に1つ。市の席が検討の会議より多いときに、その数だけ書きます',
    'Posts of the city that sit only in the deciding sitting, one a line: as many as it has more seats of the city',
    '総務部長 / Director of General Affairs',
    { isList: true, offers: [] },
  ),
  guidelines: ask(
    '検討の指針。1行に1つ、「名前：問い」。何も書かなければ、2005年の報告書の六つ',
    'Guidelines, one a line, as “name: question”; the six of the 2005 report if nothing is said',
    '公益性：目的に公益性があるか / Public benefit: Is its purpose of public benefit?',
    {
      isList: true,
      offers: [
        'publicInterest 公益性：目的に公益性があるか / Public benefit: Is its purpose of public benefit?',
        'newPublicService 新たな公共サービス：新たな公共サービスとなり得るか / New public service: Can it become a new public service?',
        'continuity 継続性：継続性はあるか / Continuity: Will it last?',
        'synergy 相乗効果：相乗効果はあるか / Synergy: Do both sides achieve more together?',
        'participation 市民参加の領域：市民参加の領域は広がるか / Participation: Does it widen the participation of citizens?',
        'responsibleParties 協働の主体：協働の主体は明確か / Responsible parties: Is it clear who collaborates?',
      ],
    },
  ),
  themes: ask(
    '提案の分野。1行に1つ。何も書かなければ、六つの例',
    'Themes of proposals, one a line; six examples if nothing is said',
    'environment 環境 / Environment',
    {
      isList: true,
      offers: [
        'welfare 福祉・健康 / Welfare and health',
        'children 子ども・子育て / Children and families',
        'environment 環境 / Environment',
        'town まちづくり / Town and community',
        'learning 学び・文化・スポーツ / Learning, culture and sport',
        'safety 防災・安全 / Safety and disaster prevention',
      ],
    },
  ),
  repository: ask(
    'GitHub のリポジトリのアドレス',
    'Address of the repository on GitHub',
    'https://github.com/aozora-city/junkan',
  ),
  site: ask(
    'サイトのアドレス。何も書かなければ、リポジトリの GitHub Pages',
    'Address of the site; GitHub Pages of the repository if nothing is said',
    'https://kyodo.city.aozora.lg.jp',
    { offers: [] },
  ),
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionKey = keyof typeof QUESTIONS;
