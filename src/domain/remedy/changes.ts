import { printCells } from '../forms/read/table-answer.ts';
import type { DataOf } from '../record/kinds/index.ts';
import type { Edited } from '../forms/edits/edit.ts';
import { resultName } from '../forms/edits/notification.ts';
import { contentPathOf } from '../record/path.ts';
import type { CityRecord, Project, Sitting } from '../record/record.ts';
import type { Text } from '../text.ts';
import type { Remedy } from './remedy.ts';

/** A form by which the secretariat changes what a page shows, with what stands there, and what the link to it says. */
export interface ChangeLink extends Remedy {
  readonly words: Text;
}

/** Returns the forms that change a sitting; none once its minutes are confirmed, after which nothing changes. */
export function changesOfSitting({ id: meeting, data }: Sitting): readonly ChangeLink[] {
  if (data.confirmedOn !== undefined) return [];
  const isOpen = data.attendees === undefined && data.cancelled === undefined;
  const plan: ChangeLink = {
    form: 'sitting-plan',
    words: { ja: 'この会議を直す（日時・会場など）', en: 'Change this sitting (time, place)' },
    fields: {
      meeting,
      'convened-on': data.convenedOn,
      day: data.startsAt.slice(0, 10),
      begins: data.startsAt.slice(11, 16),
      ends: data.endsAt.slice(11, 16),
      place: data.place,
      chair: data.chair,
    },
  };
  const agenda: ChangeLink = {
    form: 'agenda',
    words: { ja: '議題を加える・並べ直す', en: 'Add to the agenda, or put it in order' },
    fields: { meeting, items: rowsOf(data.agenda, ({ project, item }) => [project ?? '', item]) },
  };
  const minutes: ChangeLink = {
    form: 'minutes',
    words: { ja: '出席と議事録を書く', en: 'Enter attendance and minutes' },
    fields: {
      meeting,
      outcomes: rowsOf(data.agenda, ({ item, outcome }) => [item, outcome ?? '']),
      ...(data.minutes === undefined ? {} : { minutes: data.minutes }),
    },
  };
  const off: ChangeLink = {
    form: 'sitting-change',
    words: { ja: 'この会議を延期・中止する', en: 'Postpone or cancel this sitting' },
    fields: { meeting },
  };
  return data.cancelled ? [] : [plan, agenda, minutes, ...(isOpen ? [off] : [])];
}

type Row = DataOf<'sitting'>['agenda'][number];

const rowsOf = (rows: readonly Row[], cells: (row: Row) => readonly string[]): string =>
  rows.map((row) => printCells(cells(row))).join('\n');

/**
 * Returns the forms that change a paper once it is in the record. What is written in a sitting, a roster or the programme may
 * change; a published paper is corrected.
 */
export function changesOfPaper(
  { kind, project, path }: WrittenPaper,
  { sittings }: CityRecord,
): readonly Remedy[] {
  const place = contentPathOf(path);
  const sitting = place?.is === 'sitting' ? sittings.get(place.id) : undefined;
  if (sitting)
    return changesOfSitting(sitting).map(({ form }) => ({ form, fields: { meeting: sitting.id } }));
  if (project === null && (kind === 'activity' || kind === 'consultation'))
    return [{ form: 'correction', fields: { paper: stemOf(path) } }];
  return changesOfKind(kind, project);
}

/** Returns the same of a paper of which only the kind and the project are known. */
export function changesOfKind(kind: Edited, project: string | null): readonly Remedy[] {
  switch (kind) {
    case 'sitting':
      return SITTING_FORMS.map((form) => ({ form, fields: {} }));
    case 'roster':
      return [{ form: 'roster-change', fields: {} }];
    case 'programme':
      return [CHANGE_PROGRAMME];
    default:
      return [{ form: 'correction', fields: project === null ? {} : { project } }];
  }
}

const SITTING_FORMS = ['sitting-plan', 'agenda', 'minutes', 'sitting-change'] as const;

/** A paper as the desk writes it. */
interface WrittenPaper {
  readonly kind: Edited;
  readonly project: string | null;
  /** Below the content folder. */
  readonly path: string;
}

const stemOf = (path: string): string => path.replace(/^.*\/|\.mdx?$/g, '');

/** The form by which a sitting is planned. */
export const PLAN_SITTING: ChangeLink = {
  form: 'sitting-plan',
  words: { ja: '会議の予定を立てる', en: 'Plan a sitting' },
  fields: {},
};

/** The form for the days of a year and for offices. */
export const CHANGE_PROGRAMME: ChangeLink = {
  form: 'programme-change',
  words: { ja: '年度の日程と課を直す', en: 'Change the days of a year or an office' },
  fields: {},
};

/** The forms that change the roster of a fiscal year. */
export const changesOfRoster = (fiscalYear: number): readonly ChangeLink[] => [
  {
    form: 'roster-change',
    words: { ja: '名簿を直す（加わる・退く・役職が変わる）', en: 'Change the roster' },
    fields: { 'fiscal-year': String(fiscalYear) },
  },
];

/** The forms that put right or complete what was published of a project. */
export function changesOfProject({ id, documents }: Project): readonly ChangeLink[] {
  const untold = documents.filter(
    (document) =>
      (document.kind === 'review' || document.kind === 'decision' || document.kind === 'offer') &&
      document.data.notifiedOn === undefined,
  );
  const report = documents.findLast(({ kind }) => kind === 'report');
  const told: ChangeLink = {
    form: 'notification',
    words: { ja: '通知した日を書く', en: 'Enter the day of notification' },
    fields: { papers: untold.map((paper) => printCells([id, resultName(paper)])).join('\n') },
  };
  const cell: ChangeLink = {
    form: 'cell',
    words: { ja: '表の一か所を訂正する', en: 'Correct one cell of a table' },
    fields: { project: id },
  };
  const settled: ChangeLink = {
    form: 'settlement',
    words: { ja: '決算を書き足す・直す', en: 'Add to the settlement, or put it right' },
    fields: { project: id, 'fiscal-year': report?.key ?? '' },
  };
  return [...(untold.length > 0 ? [told] : []), cell, ...(report ? [settled] : [])];
}
