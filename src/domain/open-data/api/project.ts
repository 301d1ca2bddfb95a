import type { Programme } from '../../programme/schema.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { frontMatterOf } from '../../record/text/front-matter.ts';
import { documentOf, type ProjectDocument } from '../../record/record.ts';

/** Version of the API: a key may be added within it, none is taken away or changes its meaning. */
export const API_VERSION = '1';

/** What the addresses in an answer are made with. */
export interface Addresses {
  readonly page: (path: string) => { readonly ja: string; readonly en: string };
  readonly api: (path: string) => string;
  /** What was written at length in the projects of a fiscal year. */
  readonly texts: (fiscalYear: number) => string;
  readonly paper: (path: string) => string;
  readonly folder: (id: string) => string;
  readonly history: (id: string) => string;
}

/** The day on which an answer stands, and the rules of that day. */
interface AnswerContext {
  readonly today: string;
  readonly programme: Pick<Programme, 'demonstration'>;
}

interface Neighbours {
  readonly predecessor: string | undefined;
  readonly successors: readonly string[];
}

/**
 * Returns what the record says of one project, with what is derived from it. A paper has the head of its file, just as the
 * file has it; what is written at length below it is in the file to which `links.texts` leads, packed for the whole
 * fiscal year: in each answer it would be too much of ten thousand projects.
 */
export function projectAnswer(
  status: ProjectStatus,
  { predecessor, successors }: Neighbours,
  { today, programme: { demonstration } }: AnswerContext,
  at: Addresses,
): object {
  const { project, title, stage, since, holder, round, period, obligations, stages, timeline } = status;
  const counts = new Map(timeline.map(({ path, on }) => [path, on]));
  const { proposer } = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data ?? {};
  return {
    $schema: at.api('schema/project.json'),
    version: API_VERSION,
    asOf: today,
    ...(demonstration && { demonstration }),
    id: project.id,
    title,
    proposer,
    stage,
    since,
    holder,
    round,
    period,
    predecessor: predecessor ?? null,
    successors,
    stages: stages.map(({ value, from, to }) => ({ stage: value, from, to })),
    obligations,
    papers: project.documents.map((paper) => answerOf(paper, counts.get(paper.path) ?? null)),
    links: {
      self: at.api(`projects/${project.id}.json`),
      page: at.page(`/projects/${project.id}/`),
      texts: at.texts(Number(project.id.slice(0, 4))),
      source: at.folder(project.id),
      history: at.history(project.id),
    },
  };
}

/** Returns the path of a paper in the project's folder, of which the answer has the address. */
const answerOf = ({ kind, key, path, data }: ProjectDocument, on: string | null) => ({
  kind,
  key,
  path,
  on,
  data: frontMatterOf(kind, data),
});
