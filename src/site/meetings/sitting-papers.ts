import { kindLabel } from '../../domain/record/kinds/kind-label.ts';
import { dayOf } from '../../domain/lifecycle/sittings.ts';
import type { Sitting } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import { shortYear } from '../format.ts';
import { meetingText } from '../i18n/meetings.ts';
import { address, projectPath } from '../links.ts';
import { anchorOf } from '../paper/title.ts';
import type { Part } from '../markup/html.ts';
import { officeName, projectTitle } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import type { Facts, PaperFacts } from '../record/facts.ts';
import { choiceLabel } from '../paper/choice.ts';

/** A paper that is read before a sitting. */
interface PaperLink {
  readonly url: string;
  readonly label: string;
}

/** A project on an agenda with what is read of it. */
export interface AgendaPapers {
  readonly title: string;
  /** In the page's language, or marked as Japanese. */
  readonly shown: Part;
  readonly papers: readonly PaperLink[];
}

/** Returns what the council has before it, for each project on the agenda: it is read before the sitting, and after it. */
export function agendaPapers(sitting: Sitting, city: City, lang: Language): AgendaPapers[] {
  const ids = new Set(sitting.data.agenda.flatMap(({ project }) => project ?? []));
  return [...ids].flatMap((id) => {
    const facts = city.projects.get(id);
    const papers = facts ? papersBefore(facts, sitting, city, lang) : [];
    return facts && papers.length > 0
      ? [{ title: facts.title, shown: projectTitle(facts, lang), papers }]
      : [];
  });
}

/** Of work that was agreed upon the reports that wait for their verification; of a proposal all that it is judged by. */
function papersBefore(facts: Facts, sitting: Sitting, city: City, lang: Language): readonly PaperLink[] {
  const { id, papers, opinions } = facts;
  const day = dayOf(sitting);
  const before = papers.filter(({ on, meeting }) => on <= day && meeting !== sitting.id);
  const link = (path: string, label: string): PaperLink => ({
    url: `${address(lang, projectPath(id))}#${anchorOf(path)}`,
    label,
  });
  const label = (kind: PaperFacts['kind']): string => kindLabel(kind, city.programme)[lang];
  const all = (kind: PaperFacts['kind']) => before.filter((paper) => paper.kind === kind);
  const single = (kind: PaperFacts['kind']) => all(kind).map(({ path }) => link(path, label(kind)));
  if (all('agreement').length > 0)
    return [
      ...single('plan'),
      ...all('report')
        .filter(({ path }) => !isVerifiedBefore(path, before))
        .map(({ path }) => link(path, `${label('report')} ${shortYear(yearOf(path), lang)}`)),
    ];
  const sheets = papers.filter(({ path }) => path.includes(`/assessment-${sitting.id}-`));
  const [sheet] = sheets;
  return [
    ...single('proposal'),
    ...opinions
      .filter(({ askedOn }) => askedOn <= day)
      .map(({ path, section }) => link(path, meetingText.opinionOf(officeName(city, section, lang))[lang])),
    sheet && link(sheet.path, meetingText.sheets(label('assessment'), sheets.length)[lang]),
    ...single('review'),
  ].filter((one) => one !== undefined);
}

/** Fiscal year of a report or a verification, by the name of its file. */
const yearOf = (path: string): number => Number(/-(\d{4})\.mdx?$/.exec(path)?.[1]);

const isVerifiedBefore = (report: string, papers: readonly PaperFacts[]): boolean =>
  papers.some(({ kind, path }) => kind === 'verification' && yearOf(path) === yearOf(report));

/** A review, a decision or a verification, with the project that it is about. */
interface Judged extends PaperFacts {
  readonly project: string;
  readonly title: string;
  readonly titleEn: string | null;
}

const papers = new WeakMap<City, ReadonlyMap<string, readonly Judged[]>>();

/** What each sitting judged, looked up once for all. */
function papersOfSitting(city: City, id: string): readonly Judged[] {
  let index = papers.get(city);
  if (!index) papers.set(city, (index = indexed(city)));
  return index.get(id) ?? [];
}

function indexed(city: City): ReadonlyMap<string, readonly Judged[]> {
  const index = new Map<string, Judged[]>();
  for (const { id: project, title, titleEn, papers: own } of city.projects.values()) {
    for (const paper of own) {
      if (paper.meeting === undefined) continue;
      const known = index.get(paper.meeting);
      if (known) known.push({ ...paper, project, title, titleEn });
      else index.set(paper.meeting, [{ ...paper, project, title, titleEn }]);
    }
  }
  return index;
}

/** A review, a decision or a verification as one row of a list. */
export interface ResultRow {
  readonly url: string;
  readonly title: string;
  /** In the page's language, or marked as Japanese. */
  readonly shown: Part;
  readonly kind: string;
  readonly result: string | null;
}

/** Returns reviews, decisions and verifications of a sitting, each with its result. */
export const resultsOf = ({ id }: Sitting, city: City, lang: Language): ResultRow[] =>
  papersOfSitting(city, id).map(({ project, title, titleEn, kind, path, result }) => ({
    url: `${address(lang, projectPath(project))}#${anchorOf(path)}`,
    title,
    shown: projectTitle({ title, titleEn }, lang),
    kind: kindLabel(kind, city.programme)[lang],
    result: result ? choiceLabel(kind, kind === 'verification' ? 'verdict' : 'result', result, lang) : null,
  }));
