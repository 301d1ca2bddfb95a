import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { historyText } from '../i18n/history.ts';
import { html, together, type Html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import { filed, quoting } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import type { Correction } from '../record/facts.ts';
import { correctionAnchor } from './anchors.ts';
import { differenceOf, type FieldDifference, type Piece } from './difference.ts';
import { entered } from './line.ts';
import type { Told } from './changed-papers.ts';
import { kindAt, type Said } from './said.ts';
import type { Version } from '../git/commits.ts';
import { rowVersions } from './steps.ts';

/** How many changes of a paper are shown, the last ones; of those before, git tells. */
const VERSIONS_SHOWN = 30;

/** A paper with its versions, and what changed in each. */
export interface PaperHistory {
  readonly anchor: string;
  readonly title: Part;
  /** Its own day, and when it entered the record. */
  readonly days: readonly Part[];
  /** Corrections that came with the first version, or that git does not know. */
  readonly corrections: readonly CorrectionRow[];
  /** How many changes are left out. */
  readonly left: number;
  readonly changes: readonly ChangeRow[];
}

export interface CorrectionRow {
  readonly anchor: string;
  readonly on: IsoDate;
  readonly what: Part;
}

export interface ChangeRow {
  readonly version: Version;
  readonly corrections: readonly CorrectionRow[];
  /** What changed, field by field; a sentence where it cannot be told by fields; null for what is no paper. */
  readonly difference: string | readonly FieldDifference[] | null;
}

/** Returns the papers that were changed or corrected, each with its versions. */
export const historiesOf = (
  papers: readonly Told[],
  said: ReadonlyMap<string, readonly Said[]>,
  city: City,
  lang: Language,
): PaperHistory[] =>
  papers.flatMap((paper) => historyOf(paper, said.get(paper.path) ?? [], city, lang) ?? []);

function historyOf(paper: Told, said: readonly Said[], city: City, lang: Language): PaperHistory | null {
  const [first] = said;
  const { path, title, on, corrections } = paper;
  if (!first && corrections.length === 0) return null;
  const versions = rowVersions(corrections, said);
  const left = Math.max(0, said.length - 1 - VERSIONS_SHOWN);
  /** The rows that a version brought; those of which git does not know came with the first. */
  const rows = (of: Said | undefined): CorrectionRow[] =>
    corrections.flatMap((row, index) =>
      (versions[index] ?? first?.version) === of?.version ? [correctionRow(row, index, path, lang)] : [],
    );
  return {
    anchor: anchorOf(path),
    title,
    days: [
      ...(on ? [historyText.filed(shortDate(on, lang))[lang]] : []),
      ...(first ? [entered(first.version, city, lang)] : []),
    ],
    corrections: rows(first),
    left,
    changes: said.slice(left + 1).map((after, index) => ({
      version: after.version,
      corrections: rows(after),
      difference: differenceIn(paper, said[left + index], after, lang),
    })),
  };
}

const correctionRow = (
  { on, what, why }: Correction,
  row: number,
  path: string,
  lang: Language,
): CorrectionRow => ({
  anchor: correctionAnchor(path, row),
  on,
  what: filed(`${what}（${why}）`, lang),
});

function differenceIn(
  { path, words }: Told,
  before: Said | undefined,
  after: Said,
  lang: Language,
): ChangeRow['difference'] {
  const kind = kindAt(path);
  if (kind === null) return null;
  const difference = differenceOf(kind, before?.data ?? null, after.data, words);
  return difference.is === 'fields' ? difference.fields : historyText[difference.is][lang];
}

/** How much of what stayed is shown beside a change, in characters. */
const AROUND = 30;

/** How much of one piece that went or came is shown, in characters; the version leads to the whole text. */
const LONGEST = 4_000;

/** Returns a changed text: what went is struck out, what came underlined. Blanks count: the style keeps them. */
export const differenceHtml = (pieces: readonly Piece[], lang: Language): Html =>
  together(pieces.map((piece) => pieceHtml(piece, lang)));

function pieceHtml({ change, text }: Piece, lang: Language): Part {
  if (change === 'same')
    return quoting(
      text.length <= AROUND * 2 ? text : `${text.slice(0, AROUND)}…${text.slice(-AROUND)}`,
      lang,
    );
  const cut = historyText.cut(text.length - LONGEST)[lang];
  const shown = quoting(text.length > LONGEST ? `${text.slice(0, LONGEST)}…${cut}` : text, lang);
  const said = html`<span class="aside-only" lang="${lang}">${historyText[change][lang]}</span>`;
  return change === 'removed' ? html`<del>${said}${shown}</del>` : html`<ins>${said}${shown}</ins>`;
}
