import type { Sitting } from '../../record/record.ts';
import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { defineTable, toMeeting, toProject, type Around } from '../table.ts';

interface Row {
  readonly around: Around;
  readonly sitting: Sitting;
  readonly position: number;
  readonly item: object;
}

/** What each sitting dealt with. */
export const agenda = defineTable<Row>({
  name: 'agenda',
  title: { ja: '会議の議題', en: 'Agenda' },
  description: { ja: '会議ごとの議題と結論です。', en: 'The items of each sitting and their outcome.' },
  primaryKey: ['meeting', 'position'],
  foreignKeys: [toMeeting, toProject],
  columns: [
    column<Row>(
      'meeting',
      ['会議の番号', 'Sitting'],
      ['年度と回です。', 'Fiscal year and number.'],
      ({ sitting }) => sitting.id,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    column<Row>(
      'position',
      ['議題の順', 'Position'],
      ['1から始まります。', 'Counted from 1.'],
      ({ position }) => position,
      { type: 'integer', required: true },
    ),
    ...itemColumns('sitting', 'agenda'),
  ],
  commonRows: ({ sittings }, around) =>
    sittings.flatMap((sitting) =>
      sitting.data.agenda.map((item, i) => ({ sitting, around, item, position: i + 1 })),
    ),
});
