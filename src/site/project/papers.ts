import { isToBePrinted } from '../notice/letters.ts';
import { isNotified, letterKey } from '../../domain/desk/notices/notice.ts';
import { inOrder } from '../../domain/lifecycle/order.ts';
import type { ProjectDocument } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/record/values.ts';
import type { Language } from '../../domain/text.ts';
import { dateHtml, shortDate, shortDateHtml } from '../format.ts';
import { correctionAnchor, historyPath } from '../history/anchors.ts';
import { historyLine } from '../history/line.ts';
import { historyText } from '../i18n/history.ts';
import { paperText } from '../i18n/paper.ts';
import { projectText } from '../i18n/project.ts';
import { address, projectPath } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { paperBody } from '../paper/paper.ts';
import { orNotShown } from '../paper/not-shown.ts';
import { anchorOf, paperTitle } from '../paper/title.ts';
import { filed, fromList, type Words } from '../paper/words.ts';
import { proseOf } from '../prose/prose.ts';
import { wordsOn } from './names.ts';
import type { ProjectView } from './view.ts';

/** Every document of the project, whole, in the order in which they count. */
export function papersSection(view: ProjectView): Html {
  const { lang, city, standing } = view;
  const papers = inOrder(standing.project, city.record.sittings);
  const newest = papers.findLast(({ document }) => document.kind !== 'assessment')?.document;
  return html`<section aria-labelledby="papers">
    <h2 id="papers">${projectText.papers[lang]}</h2>
    <p class="soft screen-only">${projectText.papersHint[lang]}</p>
    ${papers.map(({ document, on }) => paper(document, on, document === newest, view))} ${sourceLink(view)}
  </section>`;
}

/**
 * What the project is about and what came last lie open. The others would fill a hundred screens of a telephone: they
 * lie closed, open when a link leads to them, and are printed whole. A link opens only what its target lies *within*
 * ("ancestor revealing" of the HTML standard): the anchor is in the body, and drawn at the top of the paper.
 */
function paper(document: ProjectDocument, on: IsoDate | null, isNewest: boolean, view: ProjectView): Html {
  const { city, lang, items } = view;
  const words = wordsOn(city, lang, on ?? city.today, items);
  const open = isNewest || document.kind === 'proposal' ? html` open` : '';
  return html`<details class="paper" ${open}>
    <summary>
      <h3>${paperTitle(document, words)}</h3>
      <span class="soft">${on ? dateHtml(on, lang) : paperText.undated[lang]}</span>
    </summary>
    <div class="paper-body">
      <span class="top" id="${anchorOf(document.path)}"></span>
      ${orNotShown(document.path, city, lang, () => [behalf(document, words), atLength(document, lang), paperBody(document.kind, document.data, words, lang === 'ja' ? proseOf(document.path) : null), corrected(document, words)])}
      ${letterLink(document, view)} ${historyLine(document.path, historyPath(document.project), city, lang)}
      ${aloneLink(document, lang)}
    </div>
  </details>`;
}

/** What was written at length is the same in every language: the English page leads to it. */
function atLength(document: ProjectDocument, lang: Language): Part {
  if (lang === 'ja') return null;
  const place = `${address('ja', projectPath(document.project))}#${anchorOf(document.path)}`;
  return html`<p><a href="${place}" hreflang="ja">${paperText.atLength[lang]}</a></p>`;
}

/** To itself, for the printer. */
const aloneLink = ({ path }: ProjectDocument, lang: Language): Part =>
  html`<p class="soft screen-only"><a href="#${anchorOf(path)}">${paperText.alone[lang]}</a></p>`;

/** To the papers as they were filed; the English page leads there by the Japanese one. */
function sourceLink({ city, lang, standing: { project } }: ProjectView): Part {
  if (lang === 'en') return null;
  const source = `${city.programme.repository}/tree/HEAD/content/projects/${project.id}`;
  return html`<p class="soft screen-only"><a href="${source}">${paperText.files[lang]}</a></p>`;
}

/** To the 通知書 of a result, which is printed and sent. */
function letterLink(document: ProjectDocument, { standing, city, lang }: ProjectView): Part {
  const told = standing.timeline.filter(isNotified).find(({ path }) => path === document.path);
  if (!told || !isToBePrinted(told.on, city.today)) return null;
  const place = address(lang, `${projectPath(document.project)}notice/${letterKey(told)}/`);
  return html`<p class="screen-only"><a href="${place}">${paperText.letter[lang]}</a></p>`;
}

function behalf(document: ProjectDocument, words: Words): Part {
  const entered = 'onBehalf' in document.data ? document.data.onBehalf : undefined;
  if (!entered) return null;
  const office = fromList('offices', entered.by, words);
  return html`<p class="behalf">
    ${paperText.behalf(String(office), shortDate(entered.receivedOn, words.lang))[words.lang]}
  </p>`;
}

function corrected({ data, path, project }: ProjectDocument, words: Words): Part {
  const { corrections } = data;
  if (!corrections || corrections.length === 0) return null;
  return html`<div class="corrected">
    <h4>${paperText.corrected[words.lang]}</h4>
    <ul>
      ${corrections.map(
        ({ on, what, why }, row) =>
          html`<li>
            ${shortDateHtml(on, words.lang)} ${filed(`${what}（${why}）`, words.lang)}
            <a href="${address(words.lang, historyPath(project))}#${correctionAnchor(path, row)}"
              >${historyText.whatChanged[words.lang]}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
