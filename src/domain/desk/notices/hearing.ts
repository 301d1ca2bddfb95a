import type { FormId } from '../../forms/form.ts';
import type { ProjectKind } from '../../record/kinds/index.ts';

/** Somebody whom a paper concerns. `side-to-agree` and `side-to-judge` are whichever of owner and section have not given their word yet. */
export type Concerned =
  'proposer' | 'owner' | 'section' | 'asked-section' | 'side-to-agree' | 'side-to-judge';

/** That one party hears of an event, and by which form it answers; null where nothing is asked of it. */
export interface Hearing {
  readonly who: Concerned;
  readonly form: FormId | null;
}

/** Something that happened to a project: in which kind of paper, and who hears of it in the thread, once. */
interface Happening {
  readonly kind: ProjectKind | 'sitting';
  readonly hearings: readonly Hearing[];
}

const hears = (who: Concerned): Hearing => ({ who, form: null });
const asked = (who: Concerned, form: FormId): Hearing => ({ who, form });

/**
 * Who hears of what when it is in the record: everybody whom it concerns, each once, whichever side filed it (C28). The
 * council hears of nothing here: it wrote its results, and its agenda has the rest. Nothing is told of a member's sheet, which
 * the tally of its sitting counts, nor of a history, which is older than the desk.
 */
export const HEARINGS = {
  registered: { kind: 'proposal', hearings: [hears('proposer')] },
  'on-agenda': { kind: 'sitting', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  'sitting-cancelled': { kind: 'sitting', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  consulted: { kind: 'consultation', hearings: [hears('proposer')] },
  'opinion-asked': { kind: 'opinion', hearings: [asked('asked-section', 'opinion'), hears('proposer')] },
  'opinion-answered': { kind: 'opinion', hearings: [hears('proposer')] },
  offered: { kind: 'offer', hearings: [hears('proposer')] },
  reviewed: { kind: 'review', hearings: [hears('proposer')] },
  decided: { kind: 'decision', hearings: [hears('proposer'), hears('section')] },
  'partner-found': { kind: 'decision', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  'plan-waits': { kind: 'plan', hearings: [asked('side-to-agree', 'side-word')] },
  planned: { kind: 'plan', hearings: [hears('owner'), hears('section')] },
  'agreement-waits': { kind: 'agreement', hearings: [asked('side-to-agree', 'side-word')] },
  agreed: { kind: 'agreement', hearings: [hears('owner'), hears('section')] },
  'amendment-waits': { kind: 'amendment', hearings: [asked('side-to-agree', 'side-word')] },
  amended: { kind: 'amendment', hearings: [hears('owner'), hears('section')] },
  progressed: { kind: 'progress', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  'evaluation-waits': { kind: 'report', hearings: [asked('side-to-judge', 'side-word')] },
  reported: { kind: 'report', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  verified: { kind: 'verification', hearings: [hears('proposer'), hears('owner'), hears('section')] },
  withdrawn: { kind: 'withdrawal', hearings: [hears('proposer'), hears('section'), hears('asked-section')] },
  terminated: { kind: 'termination', hearings: [hears('proposer'), hears('owner'), hears('section')] },
} as const satisfies Readonly<Record<string, Happening>>;

export type EventName = keyof typeof HEARINGS;

/**
 * Who hears of a paper when it was filed and is in order, before it is merged: the other side of what two settle or one ends
 * (C28), never whoever filed it. Of all other kinds it is enough to hear what came of them; a paper of the council is put
 * before its members, by name.
 */
export const HEARINGS_WHEN_FILED: Readonly<Partial<Record<ProjectKind, readonly Concerned[]>>> = {
  consultation: ['proposer'],
  plan: ['owner', 'section'],
  agreement: ['owner', 'section'],
  amendment: ['owner', 'section'],
  progress: ['owner', 'section'],
  report: ['owner', 'section'],
  withdrawal: ['section', 'asked-section'],
  termination: ['owner', 'section'],
};

/** Kinds of paper of which nobody is told. */
export const SILENT_KINDS = ['assessment', 'history'] as const satisfies readonly ProjectKind[];
