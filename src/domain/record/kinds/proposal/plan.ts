import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { isoDate, line, prose } from '../../values.ts';

/** ④ What is to be done, when, where and by whom, as the proposer sees it. */
export const plan = () =>
  field(
    z.strictObject({
      activities: field(prose(), {
        label: { ja: '活動の内容', en: 'Activities' },
        help: {
          ja: '何を、どのような順で行うかを書きます。',
          en: 'Say what is done, and in which order.',
        },
        example: '4月に現地を調べ、6月から毎月一回、児童と水路の手入れをします。',
        entry: 'prose',
      }),
      start: field(isoDate(), {
        label: { ja: '開始予定日', en: 'Start' },
        help: { ja: '事業を始めたい日を書きます。', en: 'Give the day on which the work should begin.' },
        example: '2027-04-01',
        entry: 'date',
      }),
      end: field(isoDate(), {
        label: { ja: '終了予定日', en: 'End' },
        help: { ja: '事業を終える予定の日を書きます。', en: 'Give the day on which the work should end.' },
        example: '2028-03-31',
        entry: 'date',
      }),
      place: field(z.optional(line()), {
        label: { ja: '実施場所', en: 'Place' },
        help: {
          ja: '主な場所を書きます。個人の住所は書きません。',
          en: 'Give the main place, but no private address.',
        },
        example: '市内の谷戸と公園',
        entry: 'line',
      }),
      npoRole: field(prose(), {
        label: { ja: '提案者の役割', en: 'Role of the proposer' },
        help: { ja: '提案する側が受け持つことを書きます。', en: 'Say what the proposing side does.' },
        example: '活動の企画と当日の運営、参加者の安全の確保を受け持ちます。',
        entry: 'prose',
      }),
      cityRole: field(prose(), {
        label: { ja: '市の役割', en: 'Role of the city' },
        help: { ja: '市に受け持ってほしいことを書きます。', en: 'Say what the city is asked to do.' },
        example: '場所の使用の調整と、学校への案内を受け持ちます。',
        entry: 'prose',
      }),
    }),
    {
      label: { ja: '事業計画', en: 'Plan' },
      help: {
        ja: '活動の内容、時期、役割の分担を書きます。',
        en: 'Give the activities, the dates and who does what.',
      },
      entry: 'group',
      clause: 'C04',
    },
  );
