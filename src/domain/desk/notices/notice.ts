import type { Paper } from '../../lifecycle/papers.ts';
import { dayOf, inOrderOfDay, isCancelled } from '../../lifecycle/sittings.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { daysBetween } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { CityRecord, ProjectDocument, Sitting } from '../../record/record.ts';
import { sidesToAgree, sidesToJudge } from './agreed.ts';
import type { EventName } from './hearing.ts';

/** The kinds of paper by which the council speaks, or on which it is to speak. */
const TOLD = ['review', 'decision', 'report', 'verification'] as const;

export type ToldPaper = Paper<(typeof TOLD)[number]>;

/**
 * How long after its own day a paper of the council is news, in days. An older one was told before the desk worked here: a desk
 * that is set up on an old record does not tell it all again.
 */
export const NEWS_FOR = 180;

/** The same of any other paper: one that says what is to be done now, or tells of the work. */
export const NEWS_OF_WORK_FOR = 60;

/** Whether the council speaks by a paper, or is to speak on it. */
export const isTold = (paper: Paper): paper is ToldPaper => TOLD.some((kind) => kind === paper.kind);

/** Something of which the thread of a project is told once. */
export type Notice = PaperNotice | SittingNotice;

export interface PaperNotice {
  readonly event: EventName;
  readonly mark: string;
  readonly paper: Paper;
}

export interface SittingNotice {
  readonly event: 'on-agenda' | 'sitting-cancelled';
  readonly mark: string;
  readonly sitting: Sitting;
}

/** What there is to tell of the papers of a project, in the order in which they count. */
export function paperNotices({ timeline, waiting }: ProjectStatus, today: IsoDate): readonly PaperNotice[] {
  return [...timeline, ...waiting].flatMap((paper): PaperNotice[] => {
    const event = eventOf(paper);
    if (event === null) return [];
    const isCouncils = isTold(paper);
    const isOld = daysBetween(paper.on, today) > (isCouncils ? NEWS_FOR : NEWS_OF_WORK_FOR);
    const mark =
      isCouncils && event !== 'evaluation-waits' ? noticeMark(paper) : `${noticeMark(paper)}:${event}`;
    return [...(isOld ? [] : [{ event, mark, paper }]), ...partnerNotices(paper, today)];
  });
}

/** The partner of a proposal of the city's who was found after its adoption: the decision's own notice did not have it (C02). */
function partnerNotices(paper: Paper, today: IsoDate): readonly PaperNotice[] {
  const partner = paper.kind === 'decision' ? paper.data.partner : undefined;
  if (!partner || partner.on <= paper.on || partner.on > today) return [];
  if (daysBetween(partner.on, today) > NEWS_OF_WORK_FOR) return [];
  return [{ event: 'partner-found', mark: `${noticeMark(paper)}:partner-found`, paper }];
}

/** What a paper is an event of; null where nobody is told of it here: of a proposal the desk's own answer tells. */
function eventOf(paper: ProjectDocument): EventName | null {
  const waits = sidesToAgree(paper).length > 0;
  switch (paper.kind) {
    case 'proposal':
    case 'assessment':
    case 'history':
      return null;
    case 'consultation':
      return 'consulted';
    case 'offer':
      return 'offered';
    case 'opinion':
      return paper.data.answeredOn === undefined ? 'opinion-asked' : 'opinion-answered';
    case 'review':
      return 'reviewed';
    case 'decision':
      return 'decided';
    case 'plan':
      return waits ? 'plan-waits' : 'planned';
    case 'agreement':
      return waits ? 'agreement-waits' : 'agreed';
    case 'amendment':
      return waits ? 'amendment-waits' : 'amended';
    case 'progress':
      return 'progressed';
    case 'report':
      return sidesToJudge(paper).length > 0 ? 'evaluation-waits' : 'reported';
    case 'verification':
      return 'verified';
    case 'withdrawal':
      return 'withdrawn';
    case 'termination':
      return 'terminated';
  }
}

/**
 * The sittings that lie ahead and have the project on their agenda, each told once for its day: one that was moved is told
 * anew. One that was called off is told where its agenda was: `said` are the marks of what was said in the thread; without them
 * all is given that may be told.
 */
export function sittingNotices(
  id: string,
  record: Pick<CityRecord, 'sittings'>,
  today: IsoDate,
  said: ReadonlySet<string> | null,
): readonly SittingNotice[] {
  const own = [...record.sittings.values()].filter(({ data }) =>
    data.agenda.some(({ project }) => project === id),
  );
  return inOrderOfDay(own).flatMap((sitting): SittingNotice[] => {
    const day = dayOf(sitting);
    const mark = `notice:agenda:${sitting.id}:${day}`;
    if (isCancelled(sitting, today))
      return said === null || said.has(mark)
        ? [{ event: 'sitting-cancelled', mark: `notice:cancelled:${sitting.id}:${day}`, sitting }]
        : [];
    return day > today ? [{ event: 'on-agenda', mark, sitting }] : [];
  });
}

/** The mark of the comment about a paper: `notice:projects/2026-0042/review-2026-02.md`. */
const noticeMark = ({ path }: Pick<Paper, 'path'>): string => `notice:${path}`;
