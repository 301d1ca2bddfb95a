import { dayOf } from '../../domain/lifecycle/sittings.ts';
import { PROJECT_KINDS } from '../../domain/record/kinds/index.ts';
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

/** A paper that is read before a sitting. */
export interface PaperLink {
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
  const label = (kind: PaperFacts['kind']): string => PROJECT_KINDS[kind].label[lang];
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
