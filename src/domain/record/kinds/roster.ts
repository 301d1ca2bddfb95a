import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { account } from '../../schema/account.ts';
import { isoDate, key, line } from '../../schema/values.ts';
import { STEP_LABELS } from '../../programme/steps.ts';
import { SIDE_LABELS, side } from './shared.ts';

const member = z.strictObject({
  id: field(key(), {
    label: { ja: '記号', en: 'Id' },
    help: {
      ja: '名簿の中で重ならない記号です。一度使った記号は、別の人に使いません。',
      en: 'A mark unique within the roster, never given to somebody else later.',
    },
    example: 'npo-1',
    entry: 'line',
  }),
  displayName: field(line(), {
    label: { ja: '表示名', en: 'Display name' },
    help: {
      ja: '公開してよい呼び方を書きます。役職名でかまいません。',
      en: 'Give a name that may be published; a post will do.',
    },
    example: 'NPO 構成員A（福祉）',
    entry: 'line',
  }),
  side: field(side(), {
    label: { ja: '構成員の区分', en: 'Side' },
    help: { ja: 'NPOか行政かを選びます。', en: 'Choose whether the member sits for the NPOs or the city.' },
    example: 'npo',
    entry: 'choice',
    choices: SIDE_LABELS,
    clause: 'C08',
  }),
  office: field(line(), {
    label: { ja: '所属', en: 'Office' },
    help: { ja: '所属する団体または課を書きます。', en: 'Give the group or section of the member.' },
    example: '市内のNPO',
    entry: 'line',
  }),
  post: field(line(), {
    label: { ja: '役職', en: 'Post' },
    help: { ja: '所属での役職を書きます。', en: 'Give the post held there.' },
    example: '理事',
    entry: 'line',
    clause: 'C10',
  }),
  steps: field(z.array(z.literal([1, 2])).check(z.minLength(1)), {
    label: { ja: '加わる会議', en: 'Steps' },
    formerly: ['加わるステップ'],
    help: {
      ja: '加わる会議をすべて選びます。検証の会議には、検討の会議の構成員が加わります。',
      en: 'Choose every step in which the member takes part; those who review also verify.',
    },
    example: '1\n2',
    entry: 'choices',
    choices: STEP_LABELS,
    clause: 'C18',
  }),
  from: field(isoDate(), {
    label: { ja: '任期の始まり', en: 'From' },
    help: { ja: '構成員になった日を書きます。', en: 'Give the first day of the term.' },
    example: '2026-04-01',
    entry: 'date',
  }),
  until: field(isoDate(), {
    label: { ja: '任期の終わり', en: 'Until' },
    help: { ja: '任期の最後の日を書きます。', en: 'Give the last day of the term.' },
    example: '2027-03-31',
    entry: 'date',
  }),
  experience: field(z.optional(line()), {
    label: { ja: '理解と経験', en: 'Experience' },
    help: {
      ja: 'NPO側の構成員の、協働や活動についての経験を一文で書きます。',
      en: 'Say in a sentence what a member of the NPO side knows of the work.',
    },
    example: '高齢者の居場所づくりに10年携わる。',
    entry: 'line',
    onlyWhen: { ja: 'NPO側の構成員のとき', en: 'for members of the NPO side' },
    clause: 'C10',
  }),
  github: account(
    {
      help: {
        ja: 'GitHub で承認する人だけが書きます。',
        en: 'Give it only for those who approve on GitHub.',
      },
      onlyWhen: { ja: 'GitHub で承認するとき', en: 'when the member approves on GitHub' },
    },
    'aozora-npo-1',
  ),
});

export const roster = defineKind({
  kind: 'roster',
  label: { ja: '名簿', en: 'Roster' },
  purpose: {
    ja: '会議の構成員と任期を、年度ごとに定める名簿です。',
    en: 'The list of the members of the council and their terms, one for each fiscal year.',
  },
  clauses: ['C08', 'C10', 'C18'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    members: field(z.array(member).check(z.minLength(1)), {
      label: { ja: '構成員', en: 'Members' },
      help: {
        ja: '構成員を一人一行で書きます。NPOと行政をほぼ同数にします。',
        en: 'List the members, one a row; the two sides should be about equal.',
      },
      entry: 'table',
      clause: 'C08',
    }),
  }),
});
