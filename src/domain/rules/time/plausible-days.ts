import type { DataOf } from '../../record/kinds/index.ts';
import { firstDayOf, fiscalYearLabel, fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../dates/iso-date.ts';
import { ownDate } from '../../lifecycle/own-date.ts';
import { firstYear } from '../../programme/in-force.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';
import { yearOfId } from '../../record/id.ts';
import { projectOf } from '../../record/path.ts';
import type { CityRecord, Sitting } from '../../record/record.ts';
import { formatField, type Step } from '../../record/text/field-path.ts';
import { PATTERNS } from '../../schema/values.ts';
import { defineRule, type Paper } from '../rule.ts';
import { unlessWithin } from './bounds.ts';

/** A day that a paper tells of as past: something was done, said or received on it. */
export interface ToldDay {
  readonly field: string;
  readonly day: IsoDate | undefined;
}

type DocumentPaper = Extract<Paper, { kind: ProjectKind }>;

/** Returns the days on which, by its own words, a paper of a project and what it tells of came about. */
export function daysTold(document: DocumentPaper): readonly ToldDay[] {
  return [...ownDays(document), ...receipt(document), ...corrections(document)];
}

function ownDays({ kind, data }: DocumentPaper): ToldDay[] {
  switch (kind) {
    case 'proposal':
      return [{ field: 'filedAt', day: data.filedAt.slice(0, 10) }];
    case 'offer':
      return [
        { field: 'filedAt', day: data.filedAt.slice(0, 10) },
        { field: 'notifiedOn', day: data.notifiedOn },
      ];
    case 'opinion':
      return [
        { field: 'requestedOn', day: data.requestedOn },
        { field: 'answeredOn', day: data.answeredOn },
      ];
    case 'review':
      return [
        { field: 'hearing.on', day: data.hearing?.on },
        { field: 'notifiedOn', day: data.notifiedOn },
        ...rows('approvals', data.approvals),
      ];
    case 'decision':
      return [
        { field: 'notifiedOn', day: data.notifiedOn },
        { field: 'partner.on', day: data.partner?.on },
        ...rows('approvals', data.approvals),
      ];
    case 'verification':
      return rows('approvals', data.approvals);
    case 'plan':
    case 'agreement':
    case 'amendment':
      return words('agreed', data.agreed);
    case 'report':
      return [
        { field: 'completedOn', day: data.completedOn },
        { field: 'submittedAt', day: data.submittedAt.slice(0, 10) },
        ...rows('activities', data.activities),
        ...words('judged', data.judged),
      ];
    case 'history':
      return [];
    default:
      return [{ field: 'on', day: data.on }];
  }
}

/** Minutes are confirmed, notices sent and sittings called off on a day that has come. */
export const daysOfSitting = ({ data }: Pick<Sitting, 'data'>): readonly ToldDay[] => [
  { field: 'convenedOn', day: data.convenedOn },
  { field: 'cancelled.on', day: data.cancelled?.on },
  { field: 'confirmedOn', day: data.confirmedOn },
];

const receipt = ({ kind, data }: DocumentPaper): ToldDay[] =>
  kind === 'history' || !data.onBehalf
    ? []
    : [{ field: 'onBehalf.receivedOn', day: data.onBehalf.receivedOn }];

const corrections = ({ data }: DocumentPaper): ToldDay[] => rows('corrections', data.corrections);

const words = (field: string, { npo, city }: DataOf<'plan'>['agreed']): ToldDay[] => [
  { field: `${field}.npo.on`, day: npo?.on },
  { field: `${field}.city.on`, day: city?.on },
];

const rows = (table: string, items: readonly { readonly on: IsoDate }[] | undefined): ToldDay[] =>
  (items ?? []).map(({ on }, index) => ({ field: `${table}[${index}].on`, day: on }));

export const futureDate = defineRule({
  id: 'future-date',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '起きたことの日付が、今日より後', en: 'A day that has not come yet' },
  why: {
    ja: '記録は、起きたことを書くものです。これからの日付で登録すると、まだのことが済んだように見えます。',
    en: 'The record tells of what has happened; a day to come makes it look as if it had.',
  },
  remedy: {
    ja: '日付を直します。これから行うことなら、行った後に登録します。予定は、日程・期限・開会の日時に書きます。',
    en: 'Mend the day, or file the paper when it has come. What is planned belongs into milestones, due days or the time of a sitting.',
  },
  scope: 'paper',
  *check(paper, { today }) {
    const to = { day: today, what: { ja: '今日', en: 'today' } };
    for (const { field, day } of daysToldIn(paper)) {
      if (day === undefined || day <= today) continue;
      yield* unlessWithin({ file: paper.path, kind: paper.kind, field, found: day, to, fix: NOT_YET });
    }
  },
});

const NOT_YET = {
  ja: '日付を直してください。これから行うことなら、行った後に登録してください。',
  en: 'Mend the day. If it is still to come, file this when it has come.',
};

/** Years after a paper's own day within which what it plans lies: no agreement of a city binds longer. */
const YEARS = 30;

function daysToldIn(paper: Paper): Iterable<ToldDay> {
  switch (paper.kind) {
    case 'roster':
      return [];
    case 'sitting':
      return daysOfSitting(paper);
    case 'consultation':
    case 'activity':
      return [{ field: 'on', day: paper.data.on }];
    default:
      return daysTold(paper);
  }
}

export const farDay = defineRule({
  id: 'far-day',
  family: 'time',
  severity: 'error',
  clause: null,
  title: { ja: '遠すぎる日付', en: 'A day too far ahead' },
  why: {
    ja: '三十年より先の日付は、年の打ち間違いのことがほとんどです。年度ごとの報告や計算が、際限なく増えてしまいます。',
    en: 'A day more than thirty years ahead is nearly always a slip in the year, and asks for a report in each of them.',
  },
  remedy: {
    ja: '年を確かめて直します。本当に長く続く事業なら、まず三十年以内の期間で書き、後で改めます。',
    en: 'Mend the year. A project that goes on for longer is planned for thirty years at first.',
  },
  scope: 'document',
  *check(document, _project, { record }) {
    const own = ownDate(document, record.sittings);
    if (own === null) return;
    const to = {
      day: `${Number(own.slice(0, 4)) + YEARS}${own.slice(4)}`,
      what: { ja: `書類の日から${YEARS}年後`, en: `${YEARS} years after the day of the paper` },
    };
    for (const [field, found] of daysIn(document.data))
      yield* unlessWithin({
        file: document.path,
        kind: document.kind,
        field,
        found,
        to,
        fix: CHECK_THE_YEAR,
      });
  },
});

const CHECK_THE_YEAR = { ja: '年を確かめて直してください。', en: 'Check the year and mend it.' };

function daysIn(data: unknown): [field: string, day: IsoDate][] {
  const days: [string, IsoDate][] = [];
  const path: Step[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (PATTERNS.date.test(value)) days.push([formatField(path) ?? '', value]);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        path.push(index);
        look(item);
        path.pop();
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        path.push(key);
        look(inner);
        path.pop();
      }
    }
  };
  look(data);
  return days;
}

export const beforeProgramme = defineRule({
  id: 'before-programme',
  family: 'time',
  severity: 'warning',
  clause: 'C29',
  title: { ja: '制度の最初の年度より前の書類', en: 'A paper from before the first programme' },
  why: {
    ja: '書類は、その日の制度の定めで確かめます。最初の年度より前には定めがなく、最初の定めで代わりに確かめています。',
    en: 'A paper is judged by the programme of its day; before the first there is none, and the first one stands in.',
  },
  remedy: {
    ja: '日付の誤りなら直します。制度前の事業なら、制度前の事業の記録（history.md）にします。',
    en: 'Mend the day if it is wrong. A project from before the system is kept as a history.',
  },
  scope: 'paper',
  *check(paper, { record }) {
    const first = firstYear(record);
    const { ja, en } = fiscalYearLabel(first);
    const on = dayOfPaper(paper, record, first);
    if (on !== null && fiscalYearOf(on) < first) {
      yield {
        file: paper.path,
        field: null,
        message: {
          ja: `この書類の日（${on}）は、制度の定めのある最初の年度（${ja}）より前です。`,
          en: `The paper is of ${on}, before the first fiscal year with a programme (${en}).`,
        },
        allowed: { ja: `${firstDayOf(first)} 以降の日`, en: `${firstDayOf(first)} or later` },
        fix: {
          ja: '日付を確かめてください。正しければ、その年度の制度の定めを programme フォルダに加えてください。',
          en: 'Check the day. If it is right, add the programme of that year to the folder programme.',
        },
      };
    }
  },
});

/** The day of a paper; imported projects are from before the system, as their numbers say. */
function dayOfPaper(paper: Paper, record: CityRecord, first: FiscalYear): IsoDate | null {
  const { kind, path, data } = paper;
  if (kind === 'roster') return null;
  if (kind === 'sitting') return data.startsAt.slice(0, 10);
  const project = record.projects.get(projectOf(path) ?? '');
  if (!project) return 'on' in data ? data.on : null;
  if (yearOfId(project.id) < first) return null;
  const document = project.documents.find((one) => one.path === path);
  return document ? ownDate(document, record.sittings) : null;
}
