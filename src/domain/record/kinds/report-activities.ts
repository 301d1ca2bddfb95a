import * as z from 'zod/mini';
import { field } from '../field.ts';
import { count, isoDate, line } from '../values.ts';

/** What was done on which day, with how many people. */
export const activities = () =>
  field(
    z.array(
      z.strictObject({
        on: field(isoDate(), {
          label: { ja: '実施日', en: 'Date' },
          help: { ja: '活動した日を書きます。', en: 'Give the day of the activity.' },
          example: '2027-07-17',
          entry: 'date',
        }),
        what: field(line(), {
          label: { ja: '実施した内容', en: 'What' },
          help: { ja: 'したことを一文で書きます。', en: 'Say in one sentence what was done.' },
          example: '児童と水路の草を刈り、生きものを観察した。',
          entry: 'line',
        }),
        participants: field(count(), {
          label: { ja: '参加者数', en: 'Participants' },
          help: { ja: '参加した人数を書きます。', en: 'Give the number of people who took part.' },
          example: '24',
          entry: 'number',
        }),
      }),
    ),
    {
      label: { ja: '活動の記録', en: 'Activities' },
      help: { ja: '主な活動を日付の順に書きます。', en: 'List the main activities by their dates.' },
      entry: 'table',
    },
  );
