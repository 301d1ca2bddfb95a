import { yearlyDayText } from '../../domain/programme/deadline.ts';
import type { Clause } from '../../domain/finding.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { hasReview } from '../../domain/programme/steps.ts';
import type { Language, Text } from '../../domain/text.ts';
import { FORM_MEANINGS, FORM_READINGS } from '../i18n/form-meanings.ts';
import { SHEET_ITEMS } from '../paper/sheet-items.ts';

/** A word that this programme uses in its own sense. */
export interface Term {
  /** Its anchor on the glossary's page. */
  readonly id: string;
  readonly word: Text;
  /** よみ, in hiragana; `''` for a name that the city gave, of which nobody knows it here. */
  readonly reading: string;
  readonly meaning: Text;
  /** Clauses of the report of 2005. */
  readonly clauses: readonly Clause[];
}

/** The words that people ask about, in the order of the circulation; what the rules fix comes from the programme. */
export const termsOf = ({
  council,
  steps,
  criteria,
  forms,
  posts,
  deadlines,
}: Programme): readonly Term[] => [
  {
    id: 'collaboration',
    word: { ja: '協働', en: 'collaboration' },
    reading: 'きょうどう',
    meaning: {
      ja: '市とNPOなどが、同じ目的のために、対等な立場で力を合わせることです。',
      en: 'City and NPOs working together as equals towards a purpose that they share.',
    },
    clauses: ['C01', 'C28'],
  },
  {
    id: 'circulation',
    word: { ja: '循環', en: 'circulation' },
    reading: 'じゅんかん',
    meaning: {
      ja: '提案、検討、決定、実施、報告、検証と進み、学んだことが次の提案につながる流れです。',
      en: 'The way from proposal over review, decision, work and report to verification, which leads into the next proposal.',
    },
    clauses: ['C26', 'C27'],
  },
  {
    id: 'basic-sheet',
    word: { ja: '基本シート', en: 'basic sheet' },
    reading: 'きほんしーと',
    meaning: {
      ja: `提案を書くフォームです。${SHEET_ITEMS.length}つの項目があります。`,
      en: `The paper on which a proposal is written, in ${SHEET_ITEMS.length} items.`,
    },
    clauses: ['C04'],
  },
  ...(hasReview({ steps }) ? stepTerms({ criteria, posts, deadlines }) : []),
  {
    id: 'guidelines',
    word: { ja: '検討の指針', en: 'guidelines' },
    reading: 'けんとうのししん',
    meaning: {
      ja: `検討のときに見る${criteria.length}つの点です。どれについても、判断の理由を書きます。`,
      en: `${criteria.length} points by which a proposal is reviewed, each with a reason.`,
    },
    clauses: ['C13', 'C14'],
  },
  {
    id: 'secretariat',
    word: { ja: '事務局', en: 'secretariat' },
    reading: 'じむきょく',
    meaning: {
      ja: '市民活動を受け持つ市の課です。受付、会議の準備、各課との連絡をします。',
      en: 'The city’s section for civic activities: it takes proposals in, prepares the sittings and links the sections.',
    },
    clauses: ['C12'],
  },
  {
    id: 'section',
    word: { ja: '担当課', en: 'responsible section' },
    reading: 'たんとうか',
    meaning: {
      ja: '採用された事業を、市の側で一緒に進める課です。',
      en: 'The section of the city that carries out an adopted project together with its owner.',
    },
    clauses: ['C20'],
  },
  {
    id: 'owner',
    word: { ja: '事業主体者', en: 'project owner' },
    reading: 'じぎょうしゅたいしゃ',
    meaning: {
      ja: '採用された事業を、市とともに行う団体や個人です。',
      en: 'The group or person that carries out an adopted project together with the city.',
    },
    clauses: ['C20'],
  },
  {
    id: 'agreement',
    word: { ja: '協定書', en: 'agreement' },
    reading: 'きょうていしょ',
    meaning: {
      ja: '担当課と事業主体者が、役割や費用などの約束を書いた書類です。',
      en: 'What section and owner promise each other: roles, costs and the rest.',
    },
    clauses: ['C20', 'C23'],
  },
  {
    id: 'indicator',
    word: { ja: '評価項目', en: 'indicator' },
    reading: 'ひょうかこうもく',
    meaning: {
      ja: '事業がうまくいったかを見る項目です。始める前に、目標とともに双方で決めます。',
      en: 'What the success of a project is seen by; agreed with its target before the work begins.',
    },
    clauses: ['C21', 'C24'],
  },
  {
    id: 'verification',
    word: { ja: '検証', en: 'verification' },
    reading: 'けんしょう',
    meaning: {
      ja: '会議が報告書をもとに、目標に届いたか、何を学んだかを確かめることです。',
      en: 'The council looks at a report: were the targets met, and what was learned.',
    },
    clauses: ['C15'],
  },
  {
    id: 're-proposal',
    word: { ja: '再提案', en: 're-proposal' },
    reading: 'さいていあん',
    meaning: {
      ja: '不採用になった提案を、理由と助言をもとに直して、もう一度出すことです。',
      en: 'A proposal that was not adopted, changed by the reasons and advice, and filed again.',
    },
    clauses: ['C26'],
  },
  {
    id: 'round',
    word: { ja: '検討する年度', en: 'round' },
    reading: 'けんとうするねんど',
    meaning: {
      ja: '提案がどの年度の決定に間に合うかを表します。市の予算が必要な提案は、締切の後に届くと次の年度になります。',
      en: 'The year in which a proposal is decided. One that needs city funds and comes after the cut-off belongs to the next.',
    },
    clauses: ['C06'],
  },
  {
    id: 'council',
    word: council,
    reading: '',
    meaning: {
      ja: '市とNPOの構成員が、ほぼ同じ人数で提案を検討し、決定し、結果を検証する会議です。',
      en: 'Where members from the city and from NPOs, about as many of each, review proposals, decide and verify.',
    },
    clauses: ['C08'],
  },
  {
    id: 'member',
    word: { ja: '構成員', en: 'council member' },
    reading: 'こうせいいん',
    meaning: {
      ja: '会議に加わって、提案を検討する人です。NPOと市の両方から選ばれます。',
      en: 'Somebody who sits in the council and reviews proposals; they come from NPOs and from the city.',
    },
    clauses: ['C10'],
  },
  {
    id: 'related-section',
    word: { ja: '関係課', en: 'section concerned' },
    reading: 'かんけいか',
    meaning: {
      ja: '提案の内容に関わりのある市の課です。検討の前に意見を出します。',
      en: 'A section of the city that a proposal concerns; it gives its opinion before the review.',
    },
    clauses: ['C12'],
  },
  {
    id: 'budget-measure',
    word: { ja: '予算措置', en: 'city funds' },
    reading: 'よさんそち',
    meaning: {
      ja: '事業に使う市のお金を、市の予算に入れることです。',
      en: 'Money of the city for a project, put into the city’s budget.',
    },
    clauses: ['C06'],
  },
  ...forms.flatMap(({ key, label }): Term[] => {
    const [meaning, reading] = [FORM_MEANINGS[key], FORM_READINGS[key] ?? ''];
    return meaning ? [{ id: `form-${key}`, word: label, reading, meaning, clauses: ['C20'] }] : [];
  }),
];

/** The words for the steps, where the council reviews before it decides. */
const stepTerms = ({
  criteria,
  posts,
  deadlines,
}: Pick<Programme, 'criteria' | 'posts' | 'deadlines'>): readonly Term[] => [
  {
    id: 'step-1',
    word: { ja: 'ステップ1', en: 'step 1' },
    reading: 'すてっぷいち',
    meaning: {
      ja: `会議が、${criteria.length}つの指針に沿って提案を検討し、提案した方のお話をうかがう段階です。`,
      en: `The council reviews a proposal by ${criteria.length} guidelines and hears its proposer.`,
    },
    clauses: ['C13'],
  },
  {
    id: 'step-2',
    word: { ja: 'ステップ2', en: 'step 2' },
    reading: 'すてっぷに',
    meaning: {
      ja: `${joining(posts['2'] ?? [], 'ja')}採用するかどうかを決める段階です。市の予算が必要な提案は、${yearlyDayText(deadlines.decisionBy).ja}までに決めます。`,
      en: `${joining(posts['2'] ?? [], 'en')}It is decided whether a proposal is adopted: by ${yearlyDayText(deadlines.decisionBy).en} where it needs city funds.`,
    },
    clauses: ['C17', 'C18', 'C19'],
  },
];

/** Who joins the council for the decision; nothing where the programme names nobody. */
function joining(posts: readonly Text[], lang: Language): string {
  if (posts.length === 0) return '';
  const names = posts.map((post) => post[lang]).join(lang === 'ja' ? '、' : ', ');
  return lang === 'ja' ? `${names}も加わって、` : `The council is joined by: ${names}. `;
}
