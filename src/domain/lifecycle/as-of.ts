import type { DataOf } from '../record/kinds/index.ts';
import { SIDES } from '../record/kinds/shared.ts';
import type { CityRecord, Project, ProjectDocument, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { inOrder, firstDate } from './own-date.ts';
import { dayOf, isCancelled, knownFrom } from './sittings.ts';

/**
 * Returns the record as it stood on a day: documents count from their own date, and a field that tells of a later day
 * is not there yet. The programme and the rosters carry no date of their own and stay as they are; so do corrections,
 * for the text that they mended is the mended one.
 */
export function recordAsOf(record: CityRecord, today: IsoDate): CityRecord {
  const projects = new Map<string, Project>();
  for (const project of record.projects.values()) {
    const then = projectAsOf(project, record.sittings, today);
    if (then) projects.set(project.id, then);
  }
  const sittings = new Map<string, Sitting>();
  for (const sitting of record.sittings.values()) {
    if (knownFrom(sitting) <= today) sittings.set(sitting.id, sittingAsOf(sitting, today));
  }
  return {
    ...record,
    projects,
    sittings,
    consultations: record.consultations.filter((consultation) => consultation.data.on <= today),
    activities: record.activities.filter((activity) => activity.data.on <= today),
  };
}

/** Returns a project as it stood on a day, its documents in the order in which they count; null when there was none. */
export function projectAsOf(
  project: Project,
  sittings: ReadonlyMap<string, Sitting>,
  today: IsoDate,
): Project | null {
  const there = project.documents.filter((document) => {
    const first = firstDate(document, project, sittings);
    return first === null ? document.kind === 'history' : first <= today;
  });
  if (there.length === 0) return null;
  const then = { id: project.id, documents: there.map((document) => documentAsOf(document, today)) };
  return { id: project.id, documents: inOrder(then, sittings).map(({ document }) => document) };
}

/** One document without what it says of later days: answers, notices, signatures, approvals. */
function documentAsOf(document: ProjectDocument, today: IsoDate): ProjectDocument {
  switch (document.kind) {
    case 'opinion':
      return isLater(document.data.answeredOn, today)
        ? { ...document, data: without(document.data, ['answeredOn', 'feasibility', 'opinion']) }
        : document;
    case 'offer':
      return { ...document, data: noticeAsOf(document.data, today) };
    case 'review':
      return { ...document, data: noticeAsOf(approvalsAsOf(document.data, today), today) };
    case 'decision':
      return {
        ...document,
        data: partnerAsOf(noticeAsOf(approvalsAsOf(document.data, today), today), today),
      };
    case 'verification':
      return { ...document, data: approvalsAsOf(document.data, today) };
    case 'plan':
      return { ...document, data: wordsAsOf(document.data, today) };
    case 'agreement':
      return { ...document, data: wordsAsOf(document.data, today) };
    case 'amendment':
      return { ...document, data: wordsAsOf(document.data, today) };
    case 'report':
      return { ...document, data: judgementsAsOf(document.data, today) };
    default:
      return document;
  }
}

function sittingAsOf(sitting: Sitting, today: IsoDate): Sitting {
  let data = sitting.data;
  if (data.cancelled && !isCancelled(sitting, today)) data = without(data, ['cancelled']);
  if (isLater(data.confirmedOn, today)) data = without(data, ['confirmedOn']);
  if (isLater(dayOf(sitting), today)) {
    data = without(data, ['attendees', 'absentees', 'proxies', 'observers', 'minutes']);
    data = { ...data, agenda: data.agenda.map((item) => without(item, ['outcome'])) };
  }
  return data === sitting.data ? sitting : { ...sitting, data };
}

function noticeAsOf<T extends DataOf<'review' | 'decision' | 'offer'>>(data: T, today: IsoDate): T {
  return isLater(data.notifiedOn, today) ? without(data, ['notifiedOn']) : data;
}

const partnerAsOf = (data: DataOf<'decision'>, today: IsoDate): DataOf<'decision'> =>
  isLater(data.partner?.on, today) ? without(data, ['partner']) : data;

function approvalsAsOf<T extends DataOf<'review' | 'decision' | 'verification'>>(data: T, today: IsoDate): T {
  const { approvals } = data;
  if (!approvals?.some((approval) => isLater(approval.on, today))) return data;
  return { ...data, approvals: approvals.filter((approval) => !isLater(approval.on, today)) };
}

function wordsAsOf<T extends DataOf<'plan' | 'agreement' | 'amendment'>>(data: T, today: IsoDate): T {
  const later = SIDES.filter((side) => isLater(data.agreed[side]?.on, today));
  return later.length === 0 ? data : { ...data, agreed: without(data.agreed, later) };
}

/** A side that judged later has said nothing yet, of no result. */
function judgementsAsOf(data: DataOf<'report'>, today: IsoDate): DataOf<'report'> {
  const later = SIDES.filter((side) => isLater(data.judged[side]?.on, today));
  if (later.length === 0) return data;
  return {
    ...data,
    judged: without(data.judged, later),
    results: data.results.map((result) => without(result, later)),
  };
}

const isLater = (date: IsoDate | undefined, today: IsoDate): boolean => date !== undefined && date > today;

/** Returns a copy that lacks the named keys, all of which the schema lets be missing. */
function without<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  const rest = Object.entries(value).filter(([key]) => !keys.includes(key as keyof T));
  return Object.fromEntries(rest) as T;
}
