import { isMet, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { awaitingOf, type Awaiting } from '../../domain/lifecycle/obligations/programme/decision-sitting.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import { documentOf, type DocumentOf } from '../../domain/record/record.ts';
import type { ProjectKind } from '../../domain/record/kinds/index.ts';
import type { IsoDate } from '../../domain/record/values.ts';

/** A document as lists name it. */
export interface PaperFacts {
  readonly kind: ProjectKind;
  readonly path: string;
  readonly on: IsoDate;
  /** Sitting and result, of a review, a decision or a verification. */
  readonly meeting?: string;
  readonly result?: string;
}

/**
 * What pages other than its own say of a project. It is small, so that it can be kept from one build to the next
 * and ten thousand projects need not be read for the change of one.
 */
export interface Facts extends Pick<Standing, 'title' | 'stage' | 'holder' | 'round'> {
  readonly id: string;
  readonly proposer: string;
  /** What is owed and not met, the earliest day first. */
  readonly owed: readonly Obligation[];
  readonly papers: readonly PaperFacts[];
  /** For the programme's own duty to decide in time (C17). */
  readonly awaiting: Awaiting | null;
  /** The proposal, where it names an earlier one (C26). */
  readonly following: DocumentOf<'proposal'> | null;
}

export function factsOf(standing: Standing): Facts {
  const { project, title, stage, holder, round, obligations, timeline } = standing;
  const proposal = documentOf(project, 'proposal');
  return {
    id: project.id,
    title,
    stage,
    holder,
    round,
    proposer: (proposal ?? documentOf(project, 'history'))?.data.proposer.name ?? '',
    owed: obligations.filter((obligation) => !isMet(obligation)),
    papers: timeline.map(paperFacts),
    awaiting: awaitingOf({ project, inOrder: timeline }, round),
    following: proposal?.data.previousProposal === undefined ? null : proposal,
  };
}

function paperFacts(paper: Standing['timeline'][number]): PaperFacts {
  const { kind, path, on } = paper;
  switch (paper.kind) {
    case 'review':
    case 'decision':
      return { kind, path, on, meeting: paper.data.meeting, result: paper.data.result };
    case 'verification':
      return { kind, path, on, meeting: paper.data.meeting, result: paper.data.verdict };
    default:
      return { kind, path, on };
  }
}
