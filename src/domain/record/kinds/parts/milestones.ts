import * as z from 'zod/mini';
import { field } from '../../field.ts';
import { isoDate, key, line } from '../../values.ts';

/** The steps of the work, each with its day. */
export const milestones = () =>
  z.array(
    z.strictObject({
      id: field(key(), {
        label: { ja: '記号', en: 'Id' },
        help: {
          ja: '計画の中で重ならない記号です。進捗で済んだ節目を示すときに使います。',
          en: 'A mark unique within the plan, by which progress notes say that it is done.',
        },
        example: 'milestone-1',
        entry: 'line',
      }),
      due: field(isoDate(), {
        label: { ja: '予定日', en: 'Due' },
        help: { ja: '済ませる予定の日を書きます。', en: 'Give the day by which it should be done.' },
        example: '2027-05-31',
        entry: 'date',
      }),
      what: field(line(), {
        label: { ja: '節目の内容', en: 'What' },
        help: { ja: 'その日までに済ませることを書きます。', en: 'Say what is done by then.' },
        example: '現地を調べ、手入れする水路を市と決める。',
        entry: 'line',
      }),
    }),
  );
