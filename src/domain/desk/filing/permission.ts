import type { Form, FormKind } from '../../forms/form.ts';
import { contentPathOf } from '../../record/path.ts';
import type { Text } from '../../text.ts';
import { namedByPath } from '../scope/scope.ts';
import { couldFile, mayFile, type About, type MayFile } from '../scope/who-may-file.ts';
import type { Desk } from './desk.ts';
import type { Facts } from './facts.ts';
import type { FiledPaper } from './outcome.ts';
import { projectNamed, type ReadFiling } from './read-filing.ts';

/** That somebody filed what others file. */
export interface Barred {
  /** Who files each of the papers, in a sentence. */
  readonly who: readonly Text[];
  /** Forms by which the same person may file. */
  readonly own: readonly Form[];
  /** The number of the project; null where the filing names none of the record. */
  readonly project: string | null;
}

/**
 * Returns that the person may not file these papers, by the roster and the programme; null where they may. A paper that
 * cannot be made yet is judged by what is known of it: the number of a project that is not there says nothing of anybody.
 */
export function barred(
  read: ReadFiling,
  papers: readonly FiledPaper[],
  { author, proposer }: Pick<Facts, 'author' | 'proposer'>,
  desk: Desk,
): Barred | null {
  const made = papers.map((paper): MayFile => mayFile(paper.kind, author, aboutOf(paper, proposer, desk)));
  const kinds = kindsOf(read).filter((kind) => papers.every((paper) => paper.kind !== kind));
  const unmade = kinds.map((kind): MayFile =>
    couldFile(kind, author, aboutAsked(read, kind, proposer, desk)),
  );
  const who = [...made, ...unmade].flatMap((answer) => (answer.ok ? [] : [answer.who]));
  if (who.length === 0) return null;
  const project = projectAsked(read, desk);
  return {
    who: who.filter(({ ja }, at) => who.findIndex((one) => one.ja === ja) === at),
    own: ownForms({ project, proposer }, author, desk),
    project: project?.id ?? null,
  };
}

/** Returns the forms all of whose papers somebody may file, about a project or none. */
export const ownForms = (
  about: Pick<About, 'project' | 'proposer'>,
  author: Facts['author'],
  { forms }: Pick<Desk, 'forms'>,
): Form[] =>
  forms.filter(
    ({ kinds }) =>
      kinds.length > 0 &&
      kinds.every((kind) => {
        const section = kind === 'opinion' ? author.offices[0]?.id : undefined;
        const isFresh = kind === 'proposal' && about.project !== undefined;
        return mayFile(kind, author, isFresh ? { ...about, project: undefined } : { ...about, section }).ok;
      }),
  );

function aboutOf({ project, path }: FiledPaper, proposer: About['proposer'], { read }: Desk): About {
  const place = contentPathOf(path);
  return {
    project: project === null ? undefined : read.record.projects.get(project),
    proposer,
    ...(place?.is === 'document' ? namedByPath(place) : {}),
  };
}

/** The papers that a filing asks for: those of its form, or the one that is pasted. */
function kindsOf({ form, filled }: ReadFiling): readonly FormKind[] {
  const pasted = form.id === 'paste' ? filled.questions.kind : undefined;
  const choices = form.boxes.flatMap((box) => box.choices.map(({ value }) => value));
  return pasted !== undefined && choices.includes(pasted) ? [pasted as FormKind] : form.kinds;
}

const projectAsked = ({ filled }: ReadFiling, { read }: Desk) =>
  read.record.projects.get(projectNamed(filled) ?? '');

function aboutAsked(read: ReadFiling, kind: FormKind, proposer: About['proposer'], desk: Desk): About {
  const data = read.filled.papers.find((paper) => paper.kind === kind)?.data ?? {};
  const text = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const project = kind === 'proposal' ? undefined : projectAsked(read, desk);
  return { project, proposer, section: text('section'), member: text('member') };
}
