import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { historyText } from '../i18n/history.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import { filed, filedLang, quoting } from '../paper/words.ts';
import type { City } from '../record/city.ts';
import type { Correction } from '../record/facts.ts';
import { correctionAnchor } from './anchors.ts';
import { differenceOf, type FieldDifference, type Piece } from './difference.ts';
import { commitLink, entered } from './line.ts';
import type { Told } from './papers.ts';
import { kindAt, type Said } from './said.ts';
import { rowVersions } from './steps.ts';

/** Every paper with its versions, and what changed in each. */
export function historyPage(
  papers: readonly Told[],
  said: ReadonlyMap<string, readonly Said[]>,
  city: City,
  lang: Language,
): Html {
  return html`<p class="lead">${historyText.lead[lang]}</p>
    ${papers.map((paper) => section(paper, said.get(paper.path) ?? [], city, lang))}`;
}

/** How many changes of a paper are shown, the last ones; of those before, git tells. */
const VERSIONS_SHOWN = 30;

function section(paper: Told, said: readonly Said[], city: City, lang: Language): Part {
  const [first] = said;
  const { path, title, on, corrections } = paper;
  if (!first && corrections.length === 0) return null;
  const versions = rowVersions(corrections, said);
  const left = Math.max(0, said.length - 1 - VERSIONS_SHOWN);
  /** The rows that a version brought; those of which git does not know came with the first. */
  const rows = (of: Said | undefined): Part =>
    corrections.map((row, index) =>
      (versions[index] ?? first?.version) === of?.version ? correction(row, index, path, lang) : null,
    );
  const days = [
    on && historyText.filed(shortDate(on, lang))[lang],
    first && entered(first.version, city, lang),
  ].filter((part) => part !== null && part !== undefined);
  return html`<section>
    <h2 id="${anchorOf(path)}">${title}</h2>
    <p class="soft">
      ${days.map((part, index) => (index === 0 ? part : html`${historyText.between[lang]}${part}`))}
    </p>
    ${rows(first)} ${left > 0 && html`<p>${historyText.left(left)[lang]}</p>`}
    ${said.slice(left + 1).map(
      (after, index) =>
        html`<h3>
            ${historyText.changed(shortDate(after.version.on, lang))[lang]}
            ${commitLink(after.version, city, lang)}
          </h3>
          ${rows(after)} ${change(paper, said[left + index], after, lang)}`,
    )}
  </section>`;
}

const correction = ({ on, what, why }: Correction, row: number, path: string, lang: Language): Part =>
  html`<p id="${correctionAnchor(path, row)}">
    <strong>${historyText.correction[lang]}</strong> ${shortDate(on, lang)}
    ${filed(`${what}（${why}）`, lang)}
  </p>`;

function change({ path, words }: Told, before: Said | undefined, after: Said, lang: Language): Part {
  const kind = kindAt(path);
  if (kind === null) return null;
  const difference = differenceOf(kind, before?.data ?? null, after.data, words);
  if (difference.is !== 'fields') return html`<p>${historyText[difference.is][lang]}</p>`;
  return html`<dl class="difference">${difference.fields.map((field) => fieldRow(field, lang))}</dl>`;
}

const fieldRow = ({ label, isFiled, pieces }: FieldDifference, lang: Language): Part =>
  html`<dt>${label}</dt>
    <dd ${isFiled ? filedLang(lang) : ''}>${pieces.map((piece) => drawn(piece, lang))}</dd>`;

/** How much of what stayed is shown beside a change, in characters. */
const AROUND = 30;

/** How much of one piece that went or came is shown, in characters; the version leads to the whole text. */
const LONGEST = 4_000;

function drawn(piece: Piece, lang: Language): Part {
  const { change } = piece;
  const text =
    change !== 'same' && piece.text.length > LONGEST
      ? `${piece.text.slice(0, LONGEST)}…${historyText.cut(piece.text.length - LONGEST)[lang]}`
      : piece.text;
  if (change === 'removed')
    return html`<del
      ><span class="aside-only" lang="${lang}">${historyText.removed[lang]}</span>${quoting(text, lang)}</del
    >`;
  if (change === 'added')
    return html`<ins
      ><span class="aside-only" lang="${lang}">${historyText.added[lang]}</span>${quoting(text, lang)}</ins
    >`;
  return quoting(text.length <= AROUND * 2 ? text : `${text.slice(0, AROUND)}…${text.slice(-AROUND)}`, lang);
}
