import * as z from 'zod/mini';
import { sitting } from '../../record/kinds/sitting.ts';
import { field } from '../../schema/field.ts';
import { clock, line } from '../../schema/values.ts';
import { defineEdit, optionally } from './edit.ts';
import { existingMeeting } from './meeting.ts';

const { shape } = sitting.schema;

const KNOWN = { onlyWhen: undefined, requiredWhen: undefined };

/** What is known after a sitting: who was there, what came of the items, and the minutes. */
export const minutes = defineEdit({
  label: { ja: '出席と議事録', en: 'Attendance and minutes' },
  purpose: {
    ja: '会議の後に、出席・議題の結果・議事録を事務局が書きます。何度かに分けて出せます。書いた欄だけが変わります。',
    en: 'After a sitting the secretariat gives attendance, outcomes and minutes, all at once or bit by bit.',
  },
  filedBy: 'secretariat',
  of: ['sitting'],
  asks: { endsAt: 'ends', absentees: 'attendees', agenda: 'outcomes' },
  schema: z.strictObject({
    meeting: existingMeeting(),
    attendees: field(z.optional(z.array(line())), {
      label: { ja: '出席した構成員', en: 'Attendees' },
      help: {
        ja: '出席した人に印を付けます。一つでも付けると、印のない構成員は欠席になります。',
        en: 'Tick those who attended. Once one is ticked, the members without a tick are absent.',
      },
      example: '財政課長',
      entry: 'choices',
      from: 'members',
      clause: 'C08',
    }),
    proxies: field(
      z.optional(
        z.array(
          z.strictObject({
            member: field(line(), {
              label: { ja: '代わってもらった構成員', en: 'Member' },
              help: { ja: '名簿の表示名か役職を書きます。', en: 'Give the name or post in the roster.' },
              example: '財政課長',
              entry: 'line',
            }),
            by: field(line(), {
              label: { ja: '代理の人の役職', en: 'Proxy' },
              help: { ja: '代わりに出席した人の役職を書きます。', en: 'Give the post of who came instead.' },
              example: '財政課 課長補佐',
              entry: 'line',
            }),
          }),
        ),
      ),
      {
        label: { ja: '代理出席', en: 'Proxies' },
        help: { ja: '代理の出席があれば書きます。', en: 'List who came for an absent member, if any.' },
        entry: 'table',
      },
    ),
    guests: optionally(shape.guests, KNOWN),
    outcomes: field(
      z.optional(
        z.array(
          z.strictObject({
            item: field(line(), {
              label: { ja: '議題', en: 'Item' },
              help: {
                ja: '議題の言葉、何番目か（「1」など）、または事業の番号を書きます。',
                en: 'Give the words of the item, its place (such as 1), or the number of the project.',
              },
              example: '「谷戸の水辺」の検討（ヒヤリング）',
              entry: 'line',
            }),
            outcome: field(z.optional(line()), {
              label: { ja: '結果', en: 'Outcome' },
              help: { ja: '結論を一文で書きます。', en: 'Give the conclusion in one sentence.' },
              example: '採用する',
              entry: 'line',
            }),
          }),
        ),
      ),
      {
        label: { ja: '議題ごとの結果', en: 'Outcomes' },
        help: { ja: '議題ごとに結果を書きます。', en: 'Give the outcome of each item.' },
        entry: 'table',
      },
    ),
    observers: optionally(shape.observers, KNOWN),
    ends: field(z.optional(clock()), {
      label: { ja: '閉会した時刻', en: 'Ended at' },
      help: { ja: '予定と違ったときに書きます。', en: 'Give it where it was not as planned.' },
      example: '16:45',
      entry: 'line',
    }),
    minutes: field(z.optional(shape.minutes), {
      label: { ja: '議事録', en: 'Minutes' },
      help: {
        ja: '協議の経過と結論を書きます。発言した人の名前は書きません。前に書いた議事録は、ここに書いたものに置き換わります。',
        en: 'Write how the matters were discussed and concluded, without names of speakers. It takes the place of earlier minutes.',
      },
      example: '提案者から説明を受け、検討の指針に沿って協議しました。',
      entry: 'prose',
    }),
    confirmedOn: optionally(shape.confirmedOn, {
      label: { ja: '議事録の確定日', en: 'Minutes confirmed on' },
      help: {
        ja: '議事録を確定した日を書きます。確定した後は、この会議の内容を変えられません。まだなら空のままにします。',
        en: 'Give the day on which the minutes were confirmed; nothing changes after it. Leave it empty until then.',
      },
    }),
  }),
});
