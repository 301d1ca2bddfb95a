import type { Sitting } from '../../record/record.ts';
import { KINDS } from '../../record/kinds/index.ts';
import { column, filedColumns } from '../column.ts';
import { defineTable, type Around } from '../table.ts';

interface Row {
  readonly around: Around;
  readonly sitting: Sitting;
}

/** The sittings of the council, planned, held and cancelled (C11). */
export const meetings = defineTable<Row>({
  name: 'meetings',
  title: { ja: '会議', en: 'Sittings' },
  description: {
    ja: '会議の日時、場所、出席です。',
    en: 'Time, place and attendance of each sitting.',
  },
  primaryKey: ['meeting'],
  foreignKeys: [{ fields: ['cancelledPostponedTo'], table: 'meetings', reference: ['meeting'] }],
  columns: [
    column<Row>(
      'meeting',
      ['会議の番号', 'Sitting'],
      ['年度と回です。', 'Fiscal year and number.'],
      ({ sitting }) => sitting.id,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    ...filedColumns<Row>({ name: 'sitting', schema: KINDS.sitting.schema }, ({ sitting }) => sitting.data),
    column<Row>(
      'page',
      ['ページ', 'Page'],
      ['会議のページのアドレスです。', "The address of the sitting's page."],
      ({ sitting, around }) => around.meetingPage(sitting.id),
      { required: true },
    ),
  ],
  commonRows: ({ sittings }, around) => sittings.map((sitting) => ({ sitting, around })),
});
