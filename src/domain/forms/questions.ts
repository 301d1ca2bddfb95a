import type { Programme } from '../programme/schema.ts';
import { KINDS } from '../record/kinds/index.ts';
import { isOfProgramme, kindLabel } from '../record/kinds/kind-label.ts';
import type { Text } from '../text.ts';
import type { Box, Choice, FiledKind, FormId, Question } from './form.ts';
import type { Unnamed } from './headings.ts';

/** What forms ask beside the fields of papers, and how. */
const QUESTIONS: Readonly<Record<Question, Pick<Box, 'label' | 'help' | 'example' | 'entry'>>> = {
  project: {
    label: { ja: '事業の番号', en: 'Project' },
    help: {
      ja: '事業のページにある番号を書きます。',
      en: 'Give the number that stands on the page of the project.',
    },
    example: '2026-0042',
    entry: 'line',
  },
  kind: {
    label: { ja: '書類の種類', en: 'Kind of paper' },
    help: { ja: '出す書類を一つ選びます。', en: 'Choose the paper that you file.' },
    example: null,
    entry: 'choice',
  },
  paper: {
    label: { ja: '訂正する書類', en: 'Paper to correct' },
    help: {
      ja: '書類の名前を、事業のページにあるとおりに書きます。',
      en: 'Name the paper as the page of the project does.',
    },
    example: '基本シート',
    entry: 'line',
  },
  field: {
    label: { ja: '訂正する項目', en: 'Field to correct' },
    help: {
      ja: '書類にある項目の名前をそのまま書きます。表の中の一か所を直すときは、事務局にご相談ください。',
      en: 'Give the name of the field as the paper has it. For a single cell of a table, ask the secretariat.',
    },
    example: '総額（円）',
    entry: 'line',
  },
  value: {
    label: { ja: '正しい内容', en: 'Right content' },
    help: {
      ja: '訂正した後の内容を、項目の全体について書きます。',
      en: 'Write the whole of the field as it should be.',
    },
    example: '450000',
    entry: 'prose',
  },
  topic: {
    label: { ja: '相談したいこと', en: 'What you would like to ask' },
    help: {
      ja: '聞きたいことを、ふだんの言葉で書いてください。まとまっていなくてもかまいません。',
      en: 'Write what you would like to know, in your own words.',
    },
    example: '公園で高齢者の集まりを続けています。市と一緒に広げたいのですが、何から書けばよいですか。',
    entry: 'prose',
  },
  side: {
    label: { ja: 'どちらの側から書きますか', en: 'Which side do you write for?' },
    help: {
      ja: '評価と所見は、それぞれの側が自分の分を書きます。相手の分は、相手が後から届け出ます。',
      en: 'Each side writes its own evaluation; the other side gives its own afterwards.',
    },
    example: null,
    entry: 'choice',
  },
  why: {
    label: { ja: '訂正の理由', en: 'Why' },
    help: { ja: '訂正する理由を一文で書きます。', en: 'Give the reason in one sentence.' },
    example: '転記の誤りのため。',
    entry: 'line',
  },
};

const PASTED: Pick<Box, 'label' | 'help' | 'example' | 'entry'> = {
  label: { ja: '書類の本文', en: 'Text of the paper' },
  help: {
    ja: 'サイトの様式で作った書類を、そのまま全部貼り付けます。',
    en: 'Paste the whole text that the form on the site has made.',
  },
  example: null,
  entry: 'paper',
};

const PAPERS = Object.keys(KINDS).filter(
  (kind): kind is FiledKind => kind !== 'sitting' && kind !== 'roster' && kind !== 'history',
);

/** Returns the papers of a programme that can be filed: without the review, where there is none. */
export const kindsOf = (programme: Programme): readonly Choice[] =>
  PAPERS.filter((kind) => isOfProgramme(kind, programme)).map((value) => ({
    value,
    label: kindLabel(value, programme),
  }));

/** Who writes a report; where both do so together, the secretariat enters both words. */
const REPORTERS: readonly Choice[] = [
  {
    value: 'npo',
    label: { ja: '事業主体者（提案した団体・個人）', en: 'The owner (the group or person who proposed it)' },
  },
  { value: 'city', label: { ja: '市の担当課', en: 'The city’s section' } },
  {
    value: 'both',
    label: {
      ja: '双方で一緒に書いて、事務局に出す',
      en: 'Both together, to be handed to the secretariat',
    },
  },
];

/** Returns the box of a question, as a form asks it; a programme has its own choices for some. */
export function questionBox(
  question: Question,
  form: FormId,
  required: boolean,
  choices: readonly Choice[] = question === 'side' ? REPORTERS : [],
): Unnamed {
  const asked = form === 'paste' && question === 'paper' ? PASTED : QUESTIONS[question];
  return {
    box: {
      target: { is: 'question', question },
      ...asked,
      help: required ? asked.help : withRest(asked.help),
      formerly: [],
      required,
      description: null,
      choices,
      formerChoices: [],
      columns: [],
    },
    within: { ja: '', en: '' },
    group: ':',
    always: false,
    atCounter: false,
  };
}

const withRest = ({ ja, en }: Text): Text => ({
  ja: `${ja}番号のないときは、空のままにします。`,
  en: `${en} Leave it empty where there is none.`,
});
