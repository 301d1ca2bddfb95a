import type { CityRecord, Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { papersOf } from './papers.ts';
import type { SittingIndex } from './sittings.ts';
import { CLOSED_STAGES, stageOf } from './stage.ts';

/**
 * The day of the last paper of a project that is closed: withdrawn, terminated, not adopted or verified. Null for
 * one that is still open, for one from before the system (its paper has no day), and without any programme. A rule
 * that came after this day is told, not enforced: it never judges an old paper.
 */
export function closedOn(record: CityRecord, project: Project, today: IsoDate): IsoDate | null {
  const papers = papersOf(project, record.sittings, today);
  if (!papers || record.programmes.size === 0) return null;
  const stage = stageOf(papers, { record, sittings: withoutAgendas(record), today });
  return CLOSED_STAGES.has(stage) ? (papers.inOrder.at(-1)?.on ?? null) : null;
}

/** No closed stage depends on an agenda, and this is asked for each finding. */
function withoutAgendas({ sittings }: CityRecord): SittingIndex {
  return { byId: sittings, byStep: new Map(), agendas: new Map() };
}
