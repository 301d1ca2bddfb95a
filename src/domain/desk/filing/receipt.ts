import type { Edited } from '../../forms/edits/edit.ts';
import { isEdit, wordsOf } from '../../forms/edits/index.ts';
import type { Form, FormProblem } from '../../forms/form.ts';
import { lastDayAfter } from '../../lifecycle/last-day.ts';
import type { Obligation, ObligationKind } from '../../lifecycle/obligation.ts';
import type { Round } from '../../lifecycle/round.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import { dayOf } from '../../dates/day.ts';
import type { Party } from '../../record/kinds/shared.ts';
import type { Text } from '../../text.ts';
import { missingSides } from '../../record/agreed.ts';
import { changesOfPaper } from '../../remedy/changes.ts';
import type { Remedy } from '../../remedy/remedy.ts';
import { contentPathOf } from '../../record/path.ts';
import { isNotified, LETTERS, letterKey, type DeskLetter } from '../desk-letters.ts';
import {
  paperAt,
  type CityRecord,
  type DocumentOf,
  type Project,
  type ProjectDocument,
  type Sitting,
} from '../../record/record.ts';
import { valueAt } from '../../record/text/field-path.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';
import type { Desk } from './desk.ts';
import type { FilingPull } from './facts.ts';
import type { FiledPaper } from './outcome.ts';
import type { Twin } from './twins.ts';
import { changedIn } from './changed.ts';
import { understoodIn, type Understood } from './understood.ts';

/** What somebody who filed wants to know: what was filed, what happens next, when, and whose turn it is. */
export interface Receipt {
  /** The project's number; null for a paper of no project. */
  readonly project: string | null;
  readonly kinds: readonly Edited[];
  /** What was filed, as people call it: the papers, or the change that a form makes. */
  readonly names: readonly Text[];
  readonly title: string;
  /** The day from which the filing counts. */
  readonly filedOn: IsoDate;
  readonly filedAt: IsoTime;
  /** For a proposal. */
  readonly round: Round | null;
  readonly sitting: Sitting | null;
  /** The sittings that are planned or changed, as they will be. */
  readonly written: readonly Sitting[];
  /** What a form changes in files that are there, in words. */
  readonly changed: readonly Text[];
  /** Letters that the site has once the papers are in the record, for the secretariat, which sends them. */
  readonly letters: readonly DeskLetter[];
  /** The forms that change the papers once they are in the record. */
  readonly changes: readonly Remedy[];
  /** Who acts, and until when, once the papers are merged. */
  readonly then: {
    readonly party: Party;
    readonly what: ObligationKind;
    readonly due: IsoDate | null;
  } | null;
  /** Until when the secretariat accepts the filing; null where the holidays of the year are not known. */
  readonly acceptBy: IsoDate | null;
  /** Since when it is the secretariat's turn, when that has taken longer than `acceptWithin`. */
  readonly waitsSince: IsoDate | null;
  readonly warnings: readonly FormProblem[];
  /** Headings of boxes in which headings were lowered. */
  readonly lowered: readonly string[];
  /** Sums and days of the papers, as they were understood. */
  readonly understood: readonly Understood[];
  readonly pull: number | null;
  /** The same proposal, where it came before. */
  readonly twins: readonly Twin[];
}

/** What the receipt is made from, beside the record. */
export interface Received {
  readonly form: Form;
  readonly papers: readonly FiledPaper[];
  /** Whether the secretariat filed it. */
  readonly bySecretariat: boolean;
  /** The record as it will be when the papers are merged. */
  readonly after: CityRecord;
  readonly filedAt: IsoTime;
  readonly warnings: readonly FormProblem[];
  readonly lowered: readonly string[];
  readonly pull: FilingPull | null;
  readonly twins: readonly Twin[];
}

/** Returns what the council owes first for a proposal: its review, or where there is none the decision. */
export const firstOf = (obligations: readonly Obligation[]): Obligation | undefined =>
  obligations.find(({ what }) => what === 'review') ?? obligations.find(({ what }) => what === 'decision');

export function receiptOf(received: Received, desk: Desk): Receipt {
  const { papers, after: record, filedAt, warnings, lowered, pull, twins } = received;
  const filedOn = receivedOn(papers, record, desk.read.record) ?? dayOf(filedAt);
  const project = papers.find((paper) => paper.project !== null)?.project ?? null;
  const status = project === null ? undefined : statusOf(project, record, desk.today);
  const isNew = papers.some(({ kind }) => kind === 'proposal');
  const next = status?.next;
  const sitting = status && firstOf(status.obligations)?.meeting;
  const waitsSince = pull?.state === 'open' ? dayOf(pull.createdAt) : filedOn;
  const acceptBy = lastDayAfter(waitsSince, 'acceptWithin', desk.read.record);
  return {
    project,
    kinds: papers.map(({ kind }) => kind),
    names: received.form.kinds.some(isEdit)
      ? [received.form.name]
      : [...new Set(papers.map(({ kind }) => kind))].map((kind) => wordsOf(kind).label),
    title: status?.title ?? '',
    filedOn,
    filedAt,
    round: isNew ? (status?.round ?? null) : null,
    sitting: isNew && sitting !== undefined ? (record.sittings.get(sitting) ?? null) : null,
    written: papers.flatMap(({ path }) => sittingAt(path, record) ?? []),
    changed: received.form.kinds.some(isEdit)
      ? changedIn(papers, { before: desk.read.record, after: record })
      : [],
    letters: received.bySecretariat ? papers.flatMap((paper) => lettersOf(paper, record)) : [],
    changes: onceEach(papers.flatMap((paper) => changesOfPaper(paper, record))),
    then: next ? { party: next.owedBy, what: next.what, due: next.due } : null,
    acceptBy,
    waitsSince: acceptBy !== null && desk.today > acceptBy && pull?.state === 'open' ? waitsSince : null,
    warnings,
    lowered,
    understood: understoodIn(papers, desk.forms, { before: desk.read.record, after: record }),
    pull: pull?.state === 'open' ? pull.number : null,
    twins,
  };
}

/** The day on which an office received what it entered for somebody; not that of a paper which is corrected only. */
function receivedOn([paper]: readonly FiledPaper[], after: CityRecord, before: CityRecord): IsoDate | null {
  const dayIn = (record: CityRecord) =>
    valueAt(paper && paperAt(record, paper.path)?.data, ['onBehalf', 'receivedOn']);
  const day = dayIn(after);
  return typeof day === 'string' && day !== dayIn(before) ? day : null;
}

/**
 * What is sent when a paper is in the record: the question to a section that has not answered, what asks a side for its word, the
 * result and the answers to those who offered; of a sitting that lies ahead, its notice and its order of business.
 */
function lettersOf({ project: id, path }: FiledPaper, record: CityRecord): readonly DeskLetter[] {
  const project = id === null ? undefined : record.projects.get(id);
  const paper = project?.documents.find((document) => document.path === path);
  if (project && paper) return lettersOfPaper(paper, project);
  const sitting = sittingAt(path, record);
  if (!sitting || sitting.data.cancelled || sitting.data.attendees) return [];
  return [LETTERS.convening(sitting.id), LETTERS.order(sitting.id)];
}

function lettersOfPaper(paper: ProjectDocument, { id, documents }: Project): readonly DeskLetter[] {
  switch (paper.kind) {
    case 'opinion':
      return paper.data.answeredOn === undefined ? [LETTERS.inquiry(id, paper.data.section)] : [];
    case 'plan':
    case 'agreement':
    case 'amendment': {
      const [side, ...more] = missingSides(paper.data.agreed);
      return side && more.length === 0 ? [LETTERS.signing(id, side)] : [];
    }
    case 'report':
      return missingSides(paper.data.judged).map((side) =>
        LETTERS.evaluation(id, paper.data.fiscalYear, side),
      );
    case 'review':
    case 'decision':
      return [
        ...(isNotified(paper) && paper.data.notifiedOn === undefined
          ? [LETTERS.notice(id, letterKey(paper))]
          : []),
        ...(isOfferSettled(paper)
          ? documents.flatMap((one) =>
              one.kind === 'offer' && one.data.notifiedOn === undefined
                ? [LETTERS.offerAnswer(id, one.key ?? '')]
                : [],
            )
          : []),
      ];
    default:
      return [];
  }
}

/** Whether a result leaves nobody waiting who offered to be the partner (C02). */
const isOfferSettled = ({ data }: DocumentOf<'review'> | DocumentOf<'decision'>): boolean =>
  data.result === 'not-adopted' || ('partner' in data && data.partner !== undefined);

function sittingAt(path: string, { sittings }: CityRecord): Sitting | undefined {
  const place = contentPathOf(path);
  return place?.is === 'sitting' ? sittings.get(place.id) : undefined;
}

const onceEach = (forms: readonly Remedy[]): readonly Remedy[] =>
  forms.filter((one, at) => forms.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at);

/** One project is asked about, so the others need not be stood. */
function statusOf(id: string, record: CityRecord, today: IsoDate) {
  const project = record.projects.get(id);
  if (!project) return undefined;
  return recordStatus({ ...record, projects: new Map([[id, project]]) }, today).projects.get(id);
}
