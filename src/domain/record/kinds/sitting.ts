import * as z from 'zod/mini';
import { field, defineKind } from '../../schema/field.ts';
import { SITTING_LABELS } from './shared.ts';
import { attendance } from './sitting-attendance.ts';
import { line, projectId, isoDate, meetingId, count, isoTime, prose } from '../../schema/values.ts';

/** What the sitting is to deal with. A project on the agenda of a sitting of the first step is under review. */
const agenda = () =>
  field(
    z.array(
      z.strictObject({
        project: field(z.optional(projectId()), {
          label: { ja: '事業の番号', en: 'Project' },
          help: {
            ja: '事業についての議題なら、その番号を書きます。',
            en: 'Give the number if the item is about a project.',
          },
          example: '2026-0042',
          entry: 'line',
          onlyWhen: { ja: '事業についての議題のとき', en: 'when the item is about a project' },
        }),
        item: field(line(), {
          label: { ja: '議題', en: 'Item' },
          help: { ja: '何を話し合うかを書きます。', en: 'Say what is to be discussed.' },
          example: '谷戸の水辺を子どもと守る事業の検討（ヒヤリング）',
          entry: 'line',
        }),
        outcome: field(z.optional(line()), {
          label: { ja: '結果', en: 'Outcome' },
          help: { ja: '会議の後に、結論を一文で書きます。', en: 'After the sitting, give the conclusion.' },
          example: '採用する。',
          entry: 'line',
          onlyWhen: { ja: '開催した後', en: 'after the sitting' },
        }),
      }),
    ),
    {
      label: { ja: '議題', en: 'Agenda' },
      help: { ja: '議題を順に書きます。', en: 'List the items in their order.' },
      entry: 'table',
      clause: 'C12',
    },
  );

/** A sitting that was planned and is not held. */
const cancelled = () =>
  field(
    z.optional(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: '中止を決めた日', en: 'Cancelled on' },
          help: { ja: '中止を決めた日を書きます。', en: 'Give the day on which it was cancelled.' },
          example: '2026-06-16',
          entry: 'date',
        }),
        reason: field(line(), {
          label: { ja: '中止の理由', en: 'Reason' },
          help: { ja: '中止する理由を一文で書きます。', en: 'Give the reason in one sentence.' },
          example: '台風の接近のため。',
          entry: 'line',
        }),
        postponedTo: field(z.optional(meetingId()), {
          label: { ja: '延期先の会議', en: 'Postponed to' },
          help: { ja: '議題を扱う次の会議を選びます。', en: 'Choose the sitting that takes its place.' },
          example: '2026-03',
          entry: 'choice',
          from: 'meetings',
          onlyWhen: { ja: '延期のとき', en: 'when the sitting is postponed' },
        }),
      }),
    ),
    {
      label: { ja: '会議の中止', en: 'Cancelled' },
      help: { ja: '予定した会議を開かないときに書きます。', en: 'Say so when the sitting is not held.' },
      entry: 'group',
      onlyWhen: { ja: '会議を中止するとき', en: 'when the sitting is cancelled' },
    },
  );

export const sitting = defineKind({
  kind: 'sitting',
  label: { ja: '会議', en: 'Sitting' },
  purpose: {
    ja: '会議の開催通知、議題、出席、議事録を一つにまとめた書類です。',
    en: 'The paper of one sitting of the council: notice, agenda, attendance and minutes.',
  },
  clauses: ['C08', 'C11'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    step: field(z.array(z.literal([1, 2, 'verification', 'learning'])).check(z.minLength(1)), {
      label: { ja: '会議の種類', en: 'Kind of sitting' },
      help: { ja: 'あてはまるものをすべて選びます。', en: 'Choose all that fit.' },
      example: '1\nlearning',
      entry: 'choices',
      choices: SITTING_LABELS,
    }),
    convenedOn: field(isoDate(), {
      label: { ja: '開催通知日', en: 'Convened on' },
      help: { ja: '開催を通知した日を書きます。', en: 'Give the day of the notice.' },
      example: '2026-05-29',
      entry: 'date',
    }),
    startsAt: field(isoTime(), {
      label: { ja: '開会の日時', en: 'Starts at' },
      help: { ja: '開会の日時を書きます。', en: 'Give the time at which it begins.' },
      example: '2026-06-17T14:00:00+09:00',
      entry: 'time',
    }),
    endsAt: field(isoTime(), {
      label: { ja: '閉会の日時', en: 'Ends at' },
      help: { ja: '閉会の日時を書きます。予定でもかまいません。', en: 'Give the time at which it ends.' },
      example: '2026-06-17T16:30:00+09:00',
      entry: 'time',
    }),
    place: field(line(), {
      label: { ja: '会場', en: 'Place' },
      help: { ja: '会場を書きます。', en: 'Give the place.' },
      example: '市役所 会議室',
      entry: 'line',
    }),
    openness: field(z.enum(['open', 'closed']), {
      label: { ja: '公開の別', en: 'Openness' },
      help: { ja: '傍聴できるかどうかを選びます。', en: 'Choose whether the public may attend.' },
      example: 'open',
      entry: 'choice',
      choices: { open: { ja: '公開', en: 'Open' }, closed: { ja: '非公開', en: 'Closed' } },
    }),
    closedReason: field(z.optional(line()), {
      label: { ja: '非公開の理由', en: 'Why closed' },
      help: { ja: '公開しない理由を一文で書きます。', en: 'Give the reason in one sentence.' },
      example: '個人の生活に関わる事柄を扱うため。',
      entry: 'line',
      requiredWhen: { ja: '非公開のとき', en: 'when the sitting is closed' },
    }),
    chair: field(line(), {
      label: { ja: '進行', en: 'Chair' },
      help: { ja: '会議を進める課または役職を書きます。', en: 'Give the office or post that chairs.' },
      example: '協働推進課長',
      entry: 'line',
      clause: 'C12',
    }),
    ...attendance(),
    agenda: agenda(),
    observers: field(z.optional(count()), {
      label: { ja: '傍聴者数', en: 'Observers' },
      help: { ja: '傍聴した人数を書きます。', en: 'Give the number of observers.' },
      example: '3',
      entry: 'number',
    }),
    cancelled: cancelled(),
    confirmedOn: field(z.optional(isoDate()), {
      label: { ja: '議事録の確定日', en: 'Minutes confirmed on' },
      help: {
        ja: '議事録を確定した日を書きます。確定した後は、内容を変えられません。',
        en: 'Give the day on which the minutes were confirmed; nothing changes after it.',
      },
      example: '2026-07-01',
      entry: 'date',
      onlyWhen: { ja: '議事録が確定したとき', en: 'when the minutes are confirmed' },
    }),
    minutes: field(z.optional(prose()), {
      label: { ja: '議事録', en: 'Minutes' },
      help: {
        ja: '協議の経過と結論を書きます。発言した人の名前は書きません。',
        en: 'Write how the matters were discussed and concluded, without names of speakers.',
      },
      example:
        '提案者から説明を受け、検討の指針に沿って協議しました。安全の体制を確認のうえ、採用することとしました。',
      entry: 'body',
      onlyWhen: { ja: '開催した後', en: 'after the sitting' },
    }),
  }),
});
