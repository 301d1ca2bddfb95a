import * as z from 'zod/mini';
import { field, defineKind } from '../../../schema/field.ts';
import { consents } from '../parts/consents.ts';
import { corrections } from '../parts/corrections.ts';
import { onBehalf } from '../parts/on-behalf.ts';
import { source } from '../parts/source.ts';
import { budget, continuity, needs, plan } from './proposed-work.ts';
import { autonomy, profile, coProposers, partners, proposer } from './proposer.ts';
import { line, projectId, prose, isoTime, reference } from '../../../schema/values.ts';

/** The circulation (C26): a proposal names the project that it comes from, and what has changed since. */
const predecessor = () => ({
  previousProposal: field(z.optional(projectId()), {
    label: { ja: '前の提案', en: 'Previous proposal' },
    help: {
      ja: '再提案や継続のとき、前の事業の番号を書きます。',
      en: 'For a re-proposal or continuation, give the number of the earlier project.',
    },
    example: '2025-0018',
    entry: 'line',
    requiredWhen: { ja: '再提案または継続のとき', en: 'for a re-proposal or continuation' },
    clause: 'C26',
  }),
  changesSinceLast: field(z.optional(prose()), {
    label: { ja: '前回から変えた点', en: 'Changes since last time' },
    help: {
      ja: '検討結果の理由や助言を受けて、何を変えたかを書きます。',
      en: 'Say what was changed after the reasons and advice given.',
    },
    example: '対象の学校を一校にしぼり、安全の確保の体制を加えました。',
    entry: 'prose',
    requiredWhen: { ja: '前の提案があるとき', en: 'when there is a previous proposal' },
    clause: 'C26',
  }),
});

/** What the proposer would like; both are settled together, after adoption (C20). */
const wishes = () => ({
  desiredForm: field(z.optional(reference()), {
    label: { ja: '希望する協働の形態', en: 'Desired form' },
    help: {
      ja: '希望があれば選びます。形態は採用の後に話し合って決めます。',
      en: 'Choose one if you have a wish; the form is agreed after adoption.',
    },
    example: 'shared-cost',
    entry: 'choice',
    from: 'forms',
  }),
  desiredSection: field(z.optional(reference()), {
    label: { ja: '希望する担当課', en: 'Desired section' },
    help: {
      ja: '思い当たる課があれば選びます。分からなければ空のままでかまいません。',
      en: 'Choose a section if you know one; it may stay empty.',
    },
    example: 'midori-ka',
    entry: 'choice',
    from: 'sections',
  }),
});

const answer = () =>
  field(prose(), {
    label: { ja: '答え', en: 'Answer' },
    help: {
      ja: '質問への答えを書きます。選ぶ質問では、選んだものの記号を書きます。',
      en: 'The answer; of a choice, the key of what was chosen.',
    },
    example: '市民活動保険に入っています。',
    entry: 'line',
  });

/** What the city asks beside the items of the report, each answer by the key of its question; a choice by its own key. */
const answers = () =>
  field(z.optional(z.record(reference(), answer())), {
    label: { ja: '市からの質問への答え', en: 'Answers to the questions of the city' },
    help: {
      ja: '基本シートの項目のほかに、市が聞くことに答えます。',
      en: 'Answers to what the city asks beside the items of the basic sheet.',
    },
    example: 'insurance',
    entry: 'keyed',
    from: 'questions',
    requiredWhen: {
      ja: '制度が必須の質問を定めているとき',
      en: 'when the programme has questions that must be answered',
    },
    clause: 'C29',
  });

/** The course that is proposed for, where the programme has several. */
const course = () =>
  field(z.optional(reference()), {
    label: { ja: 'コース', en: 'Course' },
    help: { ja: '提案するコースを一つ選びます。', en: 'Choose the course that you propose for.' },
    example: 'start-up',
    entry: 'choice',
    from: 'courses',
    requiredWhen: { ja: '制度にコースがいくつかあるとき', en: 'when the programme has several courses' },
    clause: 'C29',
  });

/** What other pages show of a proposal: a line for readers of English, a picture, and where it is done. */
const shown = () => ({
  summaryEn: field(
    z.optional(
      z.strictObject({
        title: field(line(), {
          label: { ja: '英語の名称', en: 'Title in English' },
          help: { ja: '事業の名称を英語で書きます。', en: 'Give the title in English.' },
          example: 'Caring for the valley stream with children',
          entry: 'line',
        }),
        line: field(line(), {
          label: { ja: '英語の一文', en: 'One line in English' },
          help: { ja: '事業の内容を英語の一文で書きます。', en: 'Say in one English sentence what is done.' },
          example: 'Children and neighbours clear the stream and watch its wildlife.',
          entry: 'line',
        }),
      }),
    ),
    {
      label: { ja: '英語での要約', en: 'Summary in English' },
      help: { ja: '人が書いた英語の要約です。', en: 'A summary in English, written by a person.' },
      entry: 'group',
    },
  ),
  picture: field(
    z.optional(
      z.strictObject({
        file: field(line(), {
          label: { ja: '画像のファイル', en: 'File of the picture' },
          help: { ja: '画像のファイルの名前を書きます。', en: 'Give the name of the file.' },
          example: 'mizube.jpg',
          entry: 'line',
        }),
        alt: field(line(), {
          label: { ja: '画像の説明', en: 'Description of the picture' },
          help: {
            ja: '画像の見えない人に、何が写っているかを伝えます。',
            en: 'Tell those who cannot see it what it shows.',
          },
          example: '水路の草を刈る子どもたちと大人',
          entry: 'line',
        }),
        rights: field(line(), {
          label: { ja: '画像の権利', en: 'Rights of the picture' },
          help: {
            ja: '誰の画像で、どのように使えるかを書きます。',
            en: 'Say whose picture it is, and how it may be used.',
          },
          example: 'みどりの谷戸 撮影。CC BY 4.0',
          entry: 'line',
        }),
      }),
    ),
    {
      label: { ja: '画像', en: 'Picture' },
      help: {
        ja: '公開してよい画像を一枚添えられます。',
        en: 'A picture that may be published, if there is one.',
      },
      entry: 'group',
    },
  ),
  location: field(
    z.optional(
      z.strictObject({
        lat: field(z.number().check(z.gte(20), z.lte(46)), {
          label: { ja: '緯度', en: 'Latitude' },
          help: { ja: '北緯を度で書きます。', en: 'Degrees north.' },
          example: '35.319',
          entry: 'number',
        }),
        lon: field(z.number().check(z.gte(122), z.lte(154)), {
          label: { ja: '経度', en: 'Longitude' },
          help: { ja: '東経を度で書きます。', en: 'Degrees east.' },
          example: '139.55',
          entry: 'number',
        }),
        label: field(line(), {
          label: { ja: '場所の名前', en: 'Name of the place' },
          help: {
            ja: '公園や施設など、公の場所の名前を書きます。',
            en: 'Name a public place, such as a park.',
          },
          example: '谷戸の公園',
          entry: 'line',
        }),
      }),
    ),
    {
      label: { ja: '地図に示す場所', en: 'Place on the map' },
      help: {
        ja: '公の場所だけを書きます。個人の住まいは書きません。',
        en: 'Public places only, never a home.',
      },
      entry: 'group',
    },
  ),
});

/** The basic sheet; its seven items are those of the report (C04), in the report's order. */
export const proposal = defineKind({
  kind: 'proposal',
  label: { ja: '基本シート', en: 'Proposal' },
  purpose: {
    ja: 'NPO等や市が、一緒に取り組みたい事業を提案する書類です。',
    en: 'The paper by which anyone proposes a project for NPOs and the city to carry out together.',
  },
  clauses: ['C02', 'C03', 'C04'],
  filedBy: 'proposer',
  keyForm: 'none',
  schema: z.strictObject({
    title: field(line(), {
      label: { ja: '事業の名称', en: 'Title' },
      help: {
        ja: '何をする事業かが分かる名前にします。',
        en: 'Give a name that tells what the project does.',
      },
      example: '谷戸の水辺を子どもと守る事業',
      entry: 'line',
    }),
    filedAt: field(isoTime(), {
      label: { ja: '提出日時', en: 'Filed at' },
      help: {
        ja: '仕組みが記録します。窓口が初めて見た内容の届いた時刻です。窓口が見る前に書き直したときは、最後に書き直した時刻になります。',
        en: 'The system records when the content arrived that the desk saw first; what the desk never answered is as old as its last edit.',
      },
      example: '2026-04-18T10:24:00+09:00',
      entry: 'time',
      clause: 'C06',
    }),
    course: course(),
    proposer: proposer(),
    coProposers: coProposers(),
    partners: partners(),
    ...consents(),
    theme: field(z.array(reference()).check(z.minLength(1)), {
      label: { ja: '分野', en: 'Themes' },
      help: { ja: 'あてはまる分野を一つ以上選びます。', en: 'Choose one theme or more.' },
      example: 'environment\nchildren',
      entry: 'choices',
      from: 'themes',
    }),
    purpose: field(prose(), {
      label: { ja: '提案の目的', en: 'Purpose' },
      help: {
        ja: 'この事業で何を実現したいかを書きます。',
        en: 'Say what the project wants to bring about.',
      },
      example: '谷戸に残る水辺を地域の子どもと手入れし、生きものの住む場所を次の世代に残します。',
      entry: 'prose',
      clause: 'C04',
    }),
    needs: needs(),
    budget: budget(),
    plan: plan(),
    autonomy: autonomy(),
    continuity: continuity(),
    profile: profile(),
    answers: answers(),
    ...wishes(),
    ...predecessor(),
    ...shown(),
    source: source({ ja: '制度前から移した記録でないとき', en: 'except for imports' }),
    onBehalf: onBehalf(),
    corrections: corrections(),
  }),
});
