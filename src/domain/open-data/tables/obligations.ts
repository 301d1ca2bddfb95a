import { dueItemsOf } from '../../record/record.ts';
import { type Obligation, OBLIGATION_LABELS, OBLIGATION_STATE_LABELS } from '../../lifecycle/obligation.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { column } from '../column.ts';
import { itemColumns, type ItemRow } from '../rows.ts';
import { type Around, defineTable, projectColumns, projectNumber, toProject } from '../table.ts';

interface ObligationRow {
  readonly around: Around;
  readonly status?: ProjectStatus;
  readonly obligation: Obligation;
}

/** Who owes what by when, and what was met: the waiting of both sides (C28). */
export const obligations = defineTable<ObligationRow>({
  name: 'obligations',
  title: { ja: '担当と期日', en: 'Obligations' },
  description: {
    ja: '誰が、いつまでに、何をするか、いつ済んだかです。制度そのものの分は、事業の番号が空欄です。',
    en: 'Who owes what by when, and when it was met. What the programme itself owes has no project.',
  },
  primaryKey: ['basis', 'duty'],
  foreignKeys: [toProject],
  columns: [
    ...projectColumns(false),
    column<ObligationRow>(
      'what',
      ['すること', 'What'],
      ['することの種類です。', 'What is owed.'],
      ({ obligation }) => obligation.what,
      {
        required: true,
        choices: OBLIGATION_LABELS,
      },
    ),
    column<ObligationRow>(
      'owedBy',
      ['担当', 'Owed by'],
      ['誰がするかです。', 'Who owes it.'],
      ({ obligation }) => obligation.owedBy,
      { required: true, choices: PARTY_LABELS },
    ),
    column<ObligationRow>(
      'due',
      ['期日', 'Due'],
      ['最後の日です。空欄は、まだ決まっていません。', 'The last day; empty while nothing fixes it.'],
      ({ obligation }) => obligation.due,
      { type: 'date' },
    ),
    column<ObligationRow>(
      'state',
      ['状態', 'State'],
      ['基準日での状態です。', 'As it stands on the day of the data.'],
      ({ obligation }) => obligation.state,
      { required: true, choices: OBLIGATION_STATE_LABELS },
    ),
    column<ObligationRow>(
      'metOn',
      ['済んだ日', 'Met on'],
      ['済んだ日です。', 'The day on which it was met.'],
      ({ obligation }) => obligation.metOn,
      {
        type: 'date',
      },
    ),
    column<ObligationRow>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['報告と検証などの年度です。', 'Of reports, verifications and what the programme owes.'],
      ({ obligation }) => obligation.fiscalYear,
      { type: 'year' },
    ),
    column<ObligationRow>(
      'item',
      ['記号', 'Item'],
      ['お願い、条件、課、会議の記号です。', 'The id of an ask, a condition, a section or a sitting.'],
      ({ obligation }) => obligation.id,
    ),
    column<ObligationRow>(
      'duty',
      ['このなかの見分け', 'Duty'],
      [
        'もとの書類のなかで、この行を見分ける記号です。',
        'What tells this line from the others that arose with the same paper.',
      ],
      ({ obligation: { what, fiscalYear, id } }) =>
        [what, fiscalYear, id].filter((part) => part !== undefined).join('-'),
      { required: true },
    ),
    column<ObligationRow>(
      'basis',
      ['もとの書類', 'Basis'],
      ['もとになった書類のファイルです。', 'Path of the paper with which it arose.'],
      ({ obligation }) => obligation.basis,
      { required: true },
    ),
  ],
  rowsOf: (status, around) => status.obligations.map((obligation) => ({ status, around, obligation })),
  commonRows: ({ obligations }, around) => obligations.map((obligation) => ({ around, obligation })),
});

type TaskKind = 'ask' | 'condition' | 'follow-up';

type TaskRow = ItemRow<object> & { readonly kind: TaskKind; readonly paper: string };

/** What a result asks of somebody by a day: asks, conditions, follow-ups. Whether it is done is among the obligations. */
export const tasks = defineTable<TaskRow>({
  name: 'tasks',
  title: { ja: 'お願い・条件・検証後の対応', en: 'Tasks' },
  description: {
    ja: '検討、決定、検証の結果で、誰に、いつまでに、何をお願いしたかです。',
    en: 'What the results of reviews, decisions and verifications ask of whom, and until when.',
  },
  primaryKey: ['project', 'paper', 'kind', 'id'],
  foreignKeys: [toProject],
  columns: [
    ...projectNumber(),
    column<TaskRow>(
      'paper',
      ['書類のファイル', 'File'],
      ['記録のなかでのファイルの場所です。', 'Where the paper lies in the record.'],
      ({ paper }) => paper,
      { required: true },
    ),
    column<TaskRow>(
      'kind',
      ['種類', 'Kind'],
      ['何としてお願いしたかです。', 'As what it is asked.'],
      ({ kind }) => kind,
      {
        required: true,
        choices: {
          ask: OBLIGATION_LABELS.ask,
          condition: OBLIGATION_LABELS.condition,
          'follow-up': OBLIGATION_LABELS['follow-up'],
        },
      },
    ),
    ...itemColumns('review', 'asks'),
  ],
  rowsOf: (status, around) =>
    status.timeline.flatMap((document) =>
      dueItemsOf(document).map((item) => ({ status, around, kind: item.kind, paper: document.path, item })),
    ),
});
