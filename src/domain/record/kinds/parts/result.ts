import * as z from 'zod/mini';
import { field } from '../../../schema/field.ts';
import { dueItems } from './due-items.ts';
import { JUDGEMENTS, JUDGEMENT_LABELS, YES_NO_LABELS } from '../shared.ts';
import { line, isoDate, meetingId, prose, reference } from '../../../schema/values.ts';

/** Judgements by the programme's guidelines (C13): a grade with its reason, or points, as the programme has it. */
export const judgedCriteria = () =>
  z.record(
    reference(),
    z.strictObject({
      judgement: field(z.optional(z.enum(JUDGEMENTS)), {
        label: { ja: '判断', en: 'Judgement' },
        help: { ja: '指針に照らした判断を選びます。', en: 'Choose how the proposal meets the guideline.' },
        example: 'good',
        entry: 'choice',
        choices: JUDGEMENT_LABELS,
        requiredWhen: { ja: '三段階で検討するとき', en: 'where grades are given' },
      }),
      points: field(z.optional(z.int().check(z.gte(0), z.lte(1000))), {
        label: { ja: '点数', en: 'Points' },
        help: { ja: '満点までの点数を書きます。', en: 'Give points, up to the maximum.' },
        example: '7',
        entry: 'number',
        requiredWhen: { ja: '点数で検討するとき', en: 'where points are given' },
      }),
      reason: field(z.optional(line()), {
        label: { ja: '判断の理由', en: 'Reason' },
        help: {
          ja: 'そう判断した理由を、一文か二文で書きます。',
          en: 'Give the reason for the judgement in a sentence or two.',
        },
        example: '水辺の保全は広く市民の利益となり、特定の会員に限られていません。',
        entry: 'line',
        requiredWhen: { ja: '三段階で検討するとき', en: 'where grades are given' },
      }),
    }),
  );

/** What review and decision have in common: the sitting, advice, the way back, the notice (C14). */

/** The sitting that came to the result. */
export const meeting = (example: string) =>
  field(meetingId(), {
    label: { ja: '会議', en: 'Sitting' },
    help: { ja: '結果を出した会議を選びます。', en: 'Choose the sitting that came to the result.' },
    example,
    entry: 'choice',
    from: 'meetings',
  });

/** What is wanted before the council goes on with a proposal. */
export const asks = () =>
  field(
    z.optional(
      dueItems({
        id: 'ask-1',
        owedBy: 'proposer',
        what: '参加する児童の安全の体制を一枚にまとめて提出してください。',
        due: '2026-07-10',
      }),
    ),
    {
      label: { ja: '確認をお願いする事項', en: 'Asks' },
      help: {
        ja: '次の会議までに、誰に何をお願いするかを書きます。',
        en: 'Say what is asked of whom before the next sitting.',
      },
      entry: 'table',
      onlyWhen: { ja: '継続して検討するとき', en: 'when the result is to continue' },
    },
  );

export const advice = () =>
  field(z.optional(prose()), {
    label: { ja: '提案者への助言', en: 'Advice' },
    help: {
      ja: '提案や再提案に役立つことがあれば書きます。',
      en: 'Write what helps the proposal or a new one, if there is something.',
    },
    example: '対象の学校を一校にしぼり、担当課と時期を話し合うと、実施の見通しが立ちやすくなります。',
    entry: 'prose',
    clause: 'C14',
  });

/** The council's own sentence on a rejection, which stands on top of its page and notice (C14). */
export const reasonInBrief = () =>
  field(z.optional(line()), {
    label: { ja: '理由の要点', en: 'Reason in brief' },
    help: {
      ja: '採用しない理由を、会議の言葉で一文にまとめます。ページと通知の先頭に載ります。',
      en: 'Give the reason in one sentence of the council itself; it stands on top of the page and the notice.',
    },
    example: '市の負担が終わった後の担い手の見通しが示されていないためです。',
    entry: 'line',
    requiredWhen: { ja: '不採用のとき', en: 'when not adopted' },
    clause: 'C14',
  });

export const resubmissionInvited = () =>
  field(z.optional(z.boolean()), {
    label: { ja: '再提案のお勧め', en: 'Invited to propose again' },
    help: {
      ja: '内容を改めての再提案をお勧めするかどうかを選びます。',
      en: 'Choose whether the proposer is invited to propose again.',
    },
    example: 'true',
    entry: 'choice',
    choices: YES_NO_LABELS,
    requiredWhen: { ja: '不採用のとき', en: 'when not adopted' },
    clause: 'C26',
  });

/** The day on which the proposer was told: owed for what ends or settles the matter. */
export const notifiedOn = (example: string) =>
  field(z.optional(isoDate()), {
    label: { ja: '通知日', en: 'Notified on' },
    help: {
      ja: '提案者に結果を通知した日を書きます。',
      en: 'Give the day on which the proposer was told the result.',
    },
    example,
    entry: 'date',
    clause: 'C14',
  });

const approval = z.strictObject({
  member: field(reference(), {
    label: { ja: '承認した構成員', en: 'Member' },
    help: { ja: '承認した構成員を名簿から選びます。', en: 'Choose the member who approved from the roster.' },
    example: 'npo-1',
    entry: 'choice',
    from: 'members',
  }),
  on: field(isoDate(), {
    label: { ja: '承認日', en: 'Approved on' },
    help: { ja: '承認した日を書きます。', en: 'Give the day of the approval.' },
    example: '2026-06-24',
    entry: 'date',
  }),
  means: field(z.enum(['github', 'sitting', 'paper']), {
    label: { ja: '承認の方法', en: 'Means' },
    help: { ja: 'どのように承認したかを選びます。', en: 'Choose how the approval was given.' },
    example: 'sitting',
    entry: 'choice',
    choices: {
      github: { ja: 'GitHub 上の承認', en: 'On GitHub' },
      sitting: { ja: '会議の席', en: 'At the sitting' },
      paper: { ja: '書面', en: 'On paper' },
    },
  }),
});

/** Which members of the council approved the text of a result, and how: both sides are wanted (C28). */
export const approvals = () =>
  field(z.optional(z.array(approval)), {
    label: { ja: '構成員の承認', en: 'Approvals' },
    help: {
      ja: 'この書類の内容を承認した構成員を、一人一行で書きます。',
      en: 'List the members who approved this text, one a row.',
    },
    entry: 'table',
    clause: 'C28',
  });

/** What proposer and members of the council said to each other. */
export const hearing = () =>
  field(
    z.optional(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: 'ヒヤリングの日', en: 'Hearing on' },
          help: { ja: 'ヒヤリングをした日を書きます。', en: 'Give the day of the hearing.' },
          example: '2026-06-17',
          entry: 'date',
        }),
        summary: field(prose(), {
          label: { ja: 'ヒヤリングの要旨', en: 'Summary of the hearing' },
          help: {
            ja: '主な質問と答えを書きます。発言した人の名前は書きません。',
            en: 'Write the main questions and answers, without the names of those who spoke.',
          },
          example:
            '構成員から雨の日の活動について質問があり、提案者から近くの集会所で観察の記録を作るとの説明がありました。',
          entry: 'prose',
        }),
      }),
    ),
    {
      label: { ja: 'ヒヤリング', en: 'Hearing' },
      help: {
        ja: '提案者から話を聞いたときに書きます。',
        en: 'Give the hearing of the proposer, if there was one.',
      },
      entry: 'group',
    },
  );
