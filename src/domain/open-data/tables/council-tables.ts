import { KINDS } from '../../record/kinds/index.ts';
import type { Sitting } from '../../record/record.ts';
import { column, filedColumns } from '../column.ts';
import { itemColumns, type PaperRow, paperRows } from '../rows.ts';
import { type Around, defineTable, projectNumber, toMeeting, toProject } from '../table.ts';

interface MeetingRow {
  readonly around: Around;
  readonly sitting: Sitting;
}

/** The sittings of the council, planned, held and cancelled (C11). */
export const meetings = defineTable<MeetingRow>({
  name: 'meetings',
  title: { ja: '会議', en: 'Sittings' },
  description: {
    ja: '会議の日時、場所、出席です。',
    en: 'Time, place and attendance of each sitting.',
  },
  primaryKey: ['meeting'],
  foreignKeys: [{ fields: ['cancelledPostponedTo'], table: 'meetings', reference: ['meeting'] }],
  columns: [
    column<MeetingRow>(
      'meeting',
      ['会議の番号', 'Sitting'],
      ['年度と回です。', 'Fiscal year and number.'],
      ({ sitting }) => sitting.id,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    ...filedColumns<MeetingRow>(
      { name: 'sitting', schema: KINDS.sitting.schema },
      ({ sitting }) => sitting.data,
    ),
    column<MeetingRow>(
      'page',
      ['ページ', 'Page'],
      ['会議のページのアドレスです。', "The address of the sitting's page."],
      ({ sitting, around }) => around.meetingPage(sitting.id),
      { required: true },
    ),
  ],
  commonRows: ({ sittings }, around) => sittings.map((sitting) => ({ sitting, around })),
});

interface AgendaRow {
  readonly around: Around;
  readonly sitting: Sitting;
  readonly position: number;
  readonly item: object;
}

/** What each sitting dealt with. */
export const agenda = defineTable<AgendaRow>({
  name: 'agenda',
  title: { ja: '会議の議題', en: 'Agenda' },
  description: { ja: '会議ごとの議題と結論です。', en: 'The items of each sitting and their outcome.' },
  primaryKey: ['meeting', 'position'],
  foreignKeys: [toMeeting, toProject],
  columns: [
    column<AgendaRow>(
      'meeting',
      ['会議の番号', 'Sitting'],
      ['年度と回です。', 'Fiscal year and number.'],
      ({ sitting }) => sitting.id,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    column<AgendaRow>(
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

const papers = paperRows('review');

interface JudgementRow extends PaperRow<'review'> {
  readonly criterion: string;
  readonly item: object;
}

/** The council's judgement by each guideline, with its reason (C13). */
export const judgements = defineTable<JudgementRow>({
  name: 'judgements',
  title: { ja: '検討の指針による判断', en: 'Judgements by guideline' },
  description: {
    ja: '会議の、検討の指針ごとの判断と理由です。',
    en: 'What the council judged by each guideline, and why.',
  },
  primaryKey: ['project', 'meeting', 'criterion'],
  foreignKeys: [toMeeting, toProject],
  columns: [
    ...projectNumber(),
    column<JudgementRow>(
      'meeting',
      ['会議', 'Sitting'],
      ['検討した会議です。', 'The sitting that judged.'],
      ({ paper }) => paper.data.meeting,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    column<JudgementRow>(
      'criterion',
      ['指針の記号', 'Guideline'],
      ['検討の指針の記号です。', 'The key of the guideline.'],
      ({ criterion }) => criterion,
      { required: true, codes: 'criteria' },
    ),
    column<JudgementRow>(
      'criterionLabel',
      ['指針', 'Name of the guideline'],
      ['検討の指針の名前です。', 'The name of the guideline in Japanese.'],
      ({ criterion, around }) => around.programme.criteria.find(({ key }) => key === criterion)?.label.ja,
    ),
    ...itemColumns('review', 'criteria'),
  ],
  rowsOf: (status, around) =>
    papers(status, around).flatMap((row) =>
      Object.entries(row.paper.data.criteria ?? {}).map(([criterion, item]) => ({ ...row, criterion, item })),
    ),
});
