import { inOrder } from '../../domain/lifecycle/order.ts';
import type { ProjectDocument } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { historyText } from '../i18n/history.ts';
import { address } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { filed, filedLang } from '../paper/words.ts';
import { wordsOn } from '../project/names.ts';
import type { City } from '../record/city.ts';
import { historyPath } from './anchors.ts';
import type { Version } from './commits.ts';
import { differenceOf, type FieldDifference, type Piece } from './difference.ts';

/** Projects of which a paper was changed or corrected after it had entered the record: only they have such a page. */
export const changedProjects = (city: City): string[] =>
  [...city.projects.values()]
    .filter(({ papers }) =>
      papers.some(({ path, corrections }) => corrections ?? city.past.versionsOf(path).length > 1),
    )
    .map(({ id }) => id);

/** In one line below a paper: when it entered the record, at which version, and whether it was changed since. */
export function historyLine(path: string, city: City, lang: Language): Part {
  const [first, ...later] = city.past.versionsOf(path);
  if (!first) return null;
  const id = path.split('/')[1] ?? '';
  const more =
    later.length > 0 &&
    html` <a href="${address(lang, historyPath(id))}#${anchorOf(path)}"
      >${historyText.changes(later.length)[lang]}</a
    >`;
  return html`<p class="soft">
    ${historyText.entered(shortDate(first.on, lang))[lang]} ${commitLink(first, city, lang)}${more}
  </p>`;
}

function commitLink({ hash }: Version, { programme }: City, lang: Language): Part {
  return html`<a href="${programme.repository}/commit/${hash}"
    ><span class="aside-only">${historyText.version[lang]} </span><code>${hash}</code></a
  >`;
}

/** Every paper of a project with its versions and what changed in each. */
export function historyPage(id: string, city: City, lang: Language): Html {
  const papers = inOrder(city.standing(id).project, city.record.sittings);
  return html`<p class="lead">${historyText.lead[lang]}</p>
    ${papers.map(({ document, on }) => section(document, on, city, lang))}`;
}

function section(document: ProjectDocument, on: IsoDate | null, city: City, lang: Language): Part {
  const [first, ...later] = city.past.versionsOf(document.path);
  if (!first) return null;
  const anchor = anchorOf(document.path);
  const versions = [first, ...later];
  return html`<section>
    <h2 id="${anchor}">${paperTitle(document, wordsOn(city, lang, on ?? city.today))}</h2>
    <p class="soft">
      ${on && historyText.filed(shortDate(on, lang))[lang]}
      ${historyText.entered(shortDate(first.on, lang))[lang]} ${commitLink(first, city, lang)}
    </p>
    ${reasons(document, lang)}
    ${later.map((version, index) => change(document.path, versions[index], version, city, lang))}
  </section>`;
}

function reasons({ data }: ProjectDocument, lang: Language): Part {
  if (!data.corrections || data.corrections.length === 0) return null;
  return html`<h3>${historyText.reason[lang]}</h3>
    <ul>
      ${data.corrections.map(({ on, what, why }) => html`<li>${shortDate(on, lang)} ${filed(`${what}（${why}）`, lang)}</li>`)}
    </ul>`;
}

function change(path: string, before: Version | undefined, after: Version, city: City, lang: Language): Part {
  const [older, newer] = city.textsAt([before ?? after, after].map(({ hash }) => ({ hash, path })));
  const fields = older && newer ? differenceOf(path, older, newer, lang) : [];
  return html`<h3>
      ${historyText.changed(shortDate(after.on, lang))[lang]} ${commitLink(after, city, lang)}
    </h3>
    ${fields.length === 0 ? html`<p>${historyText.formOnly[lang]}</p>` : html`<dl class="difference">${fields.map((field) => fieldRow(field, lang))}</dl>`}`;
}

const fieldRow = ({ label, pieces }: FieldDifference, lang: Language): Part =>
  html`<dt>${label}</dt>
    <dd ${filedLang(lang)}>${pieces.map((piece) => drawn(piece, lang))}</dd>`;

/** How much of what stayed is shown beside a change, in characters. */
const AROUND = 30;

function drawn({ change, text }: Piece, lang: Language): Part {
  if (change === 'removed')
    return html`<del
      ><span class="aside-only" lang="${lang}">${historyText.removed[lang]}</span>${text}</del
    >`;
  if (change === 'added')
    return html`<ins><span class="aside-only" lang="${lang}">${historyText.added[lang]}</span>${text}</ins>`;
  return text.length <= AROUND * 2 ? text : `${text.slice(0, AROUND)}…${text.slice(-AROUND)}`;
}
