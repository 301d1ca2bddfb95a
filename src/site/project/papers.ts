import { itemsIn } from '../../domain/lifecycle/items-of.ts';
import { inOrder } from '../../domain/lifecycle/own-date.ts';
import { documentOf, type ProjectDocument } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { shortDate } from '../format.ts';
import { correctionAnchor, historyPath } from '../history/anchors.ts';
import { paperText } from '../i18n/paper.ts';
import { absolute, address, projectPath } from '../links.ts';
import { plainText } from '../markup/plain-text.ts';
import type { Part } from '../markup/html.ts';
import { noticeAbout } from '../letters/site-letters.ts';
import { paperBody } from '../paper/paper.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { filed, fromList, type Words } from '../paper/words.ts';
import { proseOf } from '../prose/prose.ts';
import { wordsOn } from '../paper/names.ts';
import { sideWordsOf, type SideWord } from './side-words.ts';
import type { ProjectView } from './view.ts';

/** One paper of a project, with all that it says. */
export interface PaperView {
  readonly path: string;
  readonly anchor: string;
  readonly title: Part;
  readonly on: IsoDate | null;
  readonly isOpen: boolean;
  /** What each side said, of a paper of both. */
  readonly sides: readonly SideWord[];
  /** Null where it could not be drawn, which is a fault of ours; the log of the build has the reason. */
  readonly content: PaperContent | null;
  /** Address of the page that has it whole, where this one leaves out what was written at length. */
  readonly wholeUrl: string | null;
  /** How it is quoted: who, what, of which project, of which day, at which lasting address. */
  readonly citation: string;
  /** Address of the 通知書 of a result, which is printed and sent. */
  readonly letterUrl: string | null;
}

export interface PaperContent {
  /** Who entered it on behalf of another, as a sentence. */
  readonly behalf: string | null;
  readonly body: Part;
  readonly corrections: readonly CorrectionLine[];
}

export interface CorrectionLine {
  readonly on: IsoDate;
  readonly what: Part;
  readonly url: string;
}

export interface Papers {
  readonly papers: readonly PaperView[];
  /** Address of the papers as they were filed; the English page leads there by the Japanese one. */
  readonly sourceUrl: string | null;
}

/** Returns every document of the project, whole, in the order in which they count. */
export function papersOf(view: ProjectView): Papers {
  const { lang, city, status } = view;
  const papers = inOrder(status.project, city.record.sittings);
  const newest = papers.findLast(({ document }) => document.kind !== 'assessment')?.document;
  const source = `${city.programme.repository}/tree/HEAD/content/projects/${status.project.id}`;
  return {
    // What the project is about and what came last lie open. The others would fill a hundred screens of a telephone.
    papers: papers.map(({ document, on }) =>
      paperOf(document, on, document === newest || document.kind === 'proposal', view),
    ),
    sourceUrl: lang === 'en' ? null : source,
  };
}

function paperOf(
  document: ProjectDocument,
  on: IsoDate | null,
  isOpen: boolean,
  view: ProjectView,
): PaperView {
  const { city, lang, status } = view;
  const day = on ?? city.today;
  const words = wordsOn(city, lang, day, itemsIn(document, status.project, day));
  const anchor = anchorOf(document.path);
  return {
    path: document.path,
    anchor,
    title: paperTitle(document, words),
    on,
    isOpen,
    sides: sideWordsOf(document, view),
    content: contentOf(document, words),
    wholeUrl: lang === 'ja' ? null : `${address('ja', projectPath(document.project))}#${anchor}`,
    citation: citationOf(document, on, view, plainText(paperTitle(document, words))),
    letterUrl: letterUrl(document, view),
  };
}

/** Who speaks in a paper: the proposer, the council, or else the city with whom it was made. */
function authorOf({ kind, data }: ProjectDocument, { status, city, lang }: ProjectView): string {
  if (kind === 'proposal' || kind === 'withdrawal')
    return documentOf(status.project, 'proposal')?.data.proposer.name ?? '';
  if (kind === 'offer' && 'by' in data && typeof data.by === 'object') return data.by.name;
  const { council, municipality } = city.programme;
  return /^(?:assessment|review|decision|verification)$/.test(kind)
    ? `${municipality.name[lang]} ${council[lang]}`
    : municipality.name[lang];
}

function citationOf(document: ProjectDocument, on: IsoDate | null, view: ProjectView, title: string): string {
  const { lang, status } = view;
  const page = absolute(address(lang, projectPath(document.project)));
  return paperText.citation(
    authorOf(document, view),
    title,
    status.title,
    on === null ? '' : shortDate(on, lang),
    `${page}#${anchorOf(document.path)}`,
  )[lang];
}

function contentOf(document: ProjectDocument, words: Words): PaperContent | null {
  const { path, kind, data, project } = document;
  try {
    return {
      behalf: behalf(document, words),
      body: paperBody(kind, data, words, words.lang === 'ja' ? proseOf(path) : null),
      corrections: (data.corrections ?? []).map(({ on, what, why }, row) => ({
        on,
        what: filed(`${what}（${why}）`, words.lang),
        url: `${address(words.lang, historyPath(project))}#${correctionAnchor(path, row)}`,
      })),
    };
  } catch (error) {
    console.error(`${path} cannot be shown:`, error);
    return null;
  }
}

function behalf({ data }: ProjectDocument, words: Words): string | null {
  const entered = 'onBehalf' in data ? data.onBehalf : undefined;
  if (!entered) return null;
  const office = fromList('offices', entered.by, words);
  return paperText.behalf(String(office), shortDate(entered.receivedOn, words.lang))[words.lang];
}

function letterUrl({ path, project }: ProjectDocument, { city, lang }: ProjectView): string | null {
  const paper = city.projects.get(project)?.papers.find((one) => one.path === path);
  const letter = paper && noticeAbout(city, paper, project);
  return letter ? address(lang, letter) : null;
}
