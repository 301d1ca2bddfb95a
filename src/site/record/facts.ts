import { itemsOf } from '../../domain/lifecycle/items-of.ts';
import { isMet, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { awaitingOf, type Awaiting } from '../../domain/lifecycle/obligations/programme.ts';
import type { LifecycleContext } from '../../domain/lifecycle/context.ts';
import { waitingPeriods } from '../../domain/lifecycle/history.ts';
import { isCallForPartner, partnersOf } from '../../domain/lifecycle/partners.ts';
import type { Stage } from '../../domain/lifecycle/stage.ts';
import type { ProjectStatus } from '../../domain/lifecycle/status.ts';
import { figuresOf, type ProjectFigures } from '../../domain/lifecycle/statistics/figures.ts';
import {
  documentOf,
  type ContentFile,
  documentsOf,
  type DocumentOf,
  type ProjectDocument,
  sectionKeyOf,
} from '../../domain/record/record.ts';
import type { ProjectKind } from '../../domain/record/kinds/index.ts';
import { picturePath } from '../../domain/record/path.ts';
import { pictureFacts } from '../../domain/record/picture.ts';
import type { ProposerType } from '../../domain/programme/proposer-types.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

/** A document as lists name it. */
export interface PaperFacts {
  readonly kind: ProjectKind;
  readonly path: string;
  readonly on: IsoDate;
  /** Sitting and result, of a review, a decision or a verification. */
  readonly meeting?: string;
  readonly result?: string;
  /** Of an opinion that was given: when it had been asked for. */
  readonly askedOn?: IsoDate;
  /** What was mended in it after it had been filed, by row. */
  readonly corrections?: readonly Correction[];
}

/** What became of the question to a section. */
export interface OpinionFacts extends Pick<Obligation, 'due' | 'metOn'> {
  readonly section: string;
  readonly path: string;
  readonly askedOn: IsoDate;
  /** Null where no answer came and none is waited for any more, as the proposal is over. */
  readonly state: Obligation['state'] | null;
}

/** A row of a paper's corrections. */
export type Correction = NonNullable<ProjectDocument['data']['corrections']>[number];

/** A picture as its proposal tells of it, with its pixels. */
export type ProjectPicture = NonNullable<DocumentOf<'proposal'>['data']['picture']> & {
  readonly width: number;
  readonly height: number;
};

export type Location = NonNullable<DocumentOf<'proposal'>['data']['location']>;

/**
 * What pages other than its own say of a project. It is small, so that it can be kept from one build to the next
 * and ten thousand projects need not be read for the change of one.
 */
export interface Facts extends Pick<ProjectStatus, 'title' | 'stage' | 'holder' | 'round'> {
  readonly id: string;
  /** Its title in English, where a person wrote one. */
  readonly titleEn: string | null;
  readonly proposer: string;
  readonly proposerType: ProposerType | null;
  /** Corporate number, where the proposer gave one. */
  readonly proposerNumber: string | null;
  /** Others who proposed together with it. */
  readonly coProposers: readonly { readonly type: ProposerType; readonly name: string }[];
  /** With whom the city carries its own proposal out, as far as they are found (C02). */
  readonly partners: readonly string[];
  /** That a proposal of the city's seeks a partner: how many offered, and until when it is found, or decided upon. */
  readonly seeking: {
    readonly of: 'partner' | 'decision';
    readonly until: IsoDate | null;
    readonly offers: number;
  } | null;
  /** The section that proposed, of a proposal of the city's. */
  readonly proposerSection: string | null;
  readonly themes: readonly string[];
  /** A picture of it, whose pixels are known, and the public place where it is done. */
  readonly picture: ProjectPicture | null;
  readonly location: Location | null;
  /** Form as agreed, else as wished for. */
  readonly form: string | null;
  /** The responsible section, as agreed, else as decided. */
  readonly section: string | null;
  /** The section that the proposer would like to work with. */
  readonly wishedSection: string | null;
  /** Sections that were asked for their opinion (C12). */
  readonly opinions: readonly OpinionFacts[];
  /** Whole yen, as proposed. */
  readonly totalYen: number | null;
  /** Of it, what was asked of the city. */
  readonly cityShareYen: number | null;
  /** Since when those who must act next have been waited for; null where nobody is, or the agreed time runs. */
  readonly waitingSince: IsoDate | null;
  /** What is owed and not met, the earliest day first. */
  readonly owed: readonly Obligation[];
  /** What the asks, conditions and follow-ups among them say, by their id. */
  readonly asked: Readonly<Record<string, string>>;
  readonly papers: readonly PaperFacts[];
  /** What is there and does not count yet: it waits for the word of a side (C28). */
  readonly waiting: readonly Pick<PaperFacts, 'path' | 'corrections'>[];
  /** For the programme's own obligation to decide in time (C17). */
  readonly awaiting: Awaiting | null;
  /** The proposal, where it names an earlier one (C26). */
  readonly following: DocumentOf<'proposal'> | null;
  /** What its last report says was done: three plain sentences at most. */
  readonly reported: string | null;
  /** What it adds to the statistics. */
  readonly figures: ProjectFigures;
}

/** Returns what the pages need of a project; of its `files` only the picture's is looked at, which is no paper. */
export function factsOf(
  status: ProjectStatus,
  context: LifecycleContext,
  files: readonly ContentFile[] = [],
): Facts {
  const { project, title, stage, holder, round, obligations, timeline } = status;
  const proposal = documentOf(project, 'proposal');
  const filed = (proposal ?? documentOf(project, 'history'))?.data;
  const plan = documentOf(project, 'plan')?.data;
  const figures = figuresOf(status, context);
  const owed = obligations.filter((obligation) => !isMet(obligation));
  const waiting = waitingPeriods(figures.turns, figures.stages).at(-1);
  return {
    id: project.id,
    title,
    titleEn: proposal?.data.summaryEn?.title ?? null,
    stage,
    holder,
    round,
    proposer: filed?.proposer.name ?? '',
    proposerType: filed?.proposer.type ?? null,
    proposerNumber: proposal?.data.proposer.corporateNumber ?? null,
    coProposers: proposal?.data.coProposers ?? [],
    partners: partnersOf(project, context.record.sittings).map(({ name }) => name),
    seeking: seekingOf(status, context),
    proposerSection: proposal?.data.proposer.section ?? null,
    totalYen: proposal?.data.budget.totalYen ?? null,
    cityShareYen: proposal?.data.budget.cityShareYen ?? null,
    waitingSince: waiting?.to === null ? waiting.from : null,
    themes: filed?.theme ?? [],
    picture: proposal === undefined ? null : pictureIn(files, proposal),
    location: proposal?.data.location ?? null,
    form: plan?.form ?? proposal?.data.desiredForm ?? null,
    section: sectionKeyOf(project) ?? null,
    wishedSection: proposal?.data.desiredSection ?? null,
    opinions: opinionsOf(status),
    owed,
    asked: askedOf(owed, status, context),
    papers: timeline.map(paperFacts),
    waiting: project.documents
      .filter(({ path }) => !timeline.some((paper) => paper.path === path))
      .map((document) => ({ path: document.path, ...correctionsOf(document) })),
    awaiting: awaitingOf({ project, inOrder: timeline }, round),
    reported: documentsOf(project, 'report').at(-1)?.data.summary ?? null,
    following: proposal?.data.previousProposal === undefined ? null : proposal,
    figures,
  };
}

/** A picture that can be shown; null where there is none, or where it is none of the types. */
function pictureIn(
  files: readonly ContentFile[],
  { project, data: { picture } }: DocumentOf<'proposal'>,
): ProjectPicture | null {
  const file = files.find(({ path }) => picture && path === picturePath(project, picture.file));
  if (!picture || !file) return null;
  const { type, width, height } = pictureFacts(file.text);
  return type === null ? null : { ...picture, width, height };
}

/** In these stages a proposal can still find a partner. */
const OPEN: ReadonlySet<Stage> = new Set(['proposed', 'under-review', 'referred', 'adopted']);

function seekingOf(
  { project, stage, obligations }: ProjectStatus,
  { record }: LifecycleContext,
): Facts['seeking'] {
  const proposal = documentOf(project, 'proposal');
  if (!proposal || !isCallForPartner(proposal.data) || !OPEN.has(stage)) return null;
  if (partnersOf(project, record.sittings).length > 0) return null;
  const of = stage === 'adopted' ? 'partner' : 'decision';
  const due = obligations.find((one) => one.what === of && !isMet(one))?.due ?? null;
  return { of, until: due, offers: documentsOf(project, 'offer').length };
}

function opinionsOf({ project, obligations }: ProjectStatus): OpinionFacts[] {
  return documentsOf(project, 'opinion').map(({ path, data }) => {
    const obligation = obligations.find(({ what, basis }) => what === 'opinion' && basis === path);
    return {
      section: data.section,
      path,
      askedOn: data.requestedOn,
      due: data.due ?? null,
      metOn: data.answeredOn ?? null,
      state: obligation?.state ?? null,
    };
  });
}

function askedOf(
  owed: readonly Obligation[],
  { project }: ProjectStatus,
  { today }: LifecycleContext,
): Facts['asked'] {
  const ids = owed.flatMap(({ what, id }) => (id === undefined || what === 'opinion' ? [] : [id]));
  if (ids.length === 0) return {};
  const items = itemsOf(project, today);
  return Object.fromEntries(ids.map((id) => [id, items.get(id) ?? id]));
}

function paperFacts(paper: ProjectStatus['timeline'][number]): PaperFacts {
  return { ...ownFacts(paper), ...correctionsOf(paper) };
}

function correctionsOf({ data }: Pick<ProjectDocument, 'data'>): Pick<PaperFacts, 'corrections'> {
  const { corrections = [] } = data;
  return corrections.length > 0 ? { corrections } : {};
}

/** Every paper of a project, also what does not count yet. */
export const everyPaper = ({
  papers,
  waiting,
}: Pick<Facts, 'papers' | 'waiting'>): readonly Facts['waiting'][number][] => [...papers, ...waiting];

function ownFacts(paper: ProjectStatus['timeline'][number]): PaperFacts {
  const { kind, path, on } = paper;
  switch (paper.kind) {
    case 'review':
    case 'decision':
      return { kind, path, on, meeting: paper.data.meeting, result: paper.data.result };
    case 'verification':
      return { kind, path, on, meeting: paper.data.meeting, result: paper.data.verdict };
    case 'opinion':
      return { kind, path, on, ...(paper.data.answeredOn && { askedOn: paper.data.requestedOn }) };
    default:
      return { kind, path, on };
  }
}
