import { documentOf } from '../../domain/record/record.ts';
import { followProject } from '../follow/page.ts';
import { pagePaths } from '../i18n/frame.ts';
import { projectText } from '../i18n/project.ts';
import { writingText } from '../i18n/writing.ts';
import { mayBeProposedAgain } from '../writing/from.ts';
import { address, projectPath } from '../links.ts';
import { html, together, type Html, type Part } from '../markup/html.ts';
import { filedLang } from '../paper/words.ts';
import { proposerPath } from '../places/proposers.ts';
import type { Facts } from '../record/facts.ts';
import { chainSection } from './chain.ts';
import { dutiesSection } from './duties.ts';
import { guidelinesSection } from './guidelines.ts';
import { indicatorsSection } from './indicators.ts';
import { moneySection } from './money.ts';
import { papersSection } from './papers.ts';
import { standingBox } from './standing.ts';
import { staysSection } from './stays.ts';
import { timelineSection } from './timeline.ts';
import { projectSummary } from './summary.ts';
import { isAtRest, type ProjectView } from './view.ts';
import { waitingSection } from './waiting.ts';

/** Sections of a project's page by their anchors; each leaves itself out where it has nothing to say. */
const SECTIONS = [
  ['owed', dutiesSection],
  ['chain', chainSection],
  ['timeline', timelineSection],
  ['guidelines', guidelinesSection],
  ['indicators', indicatorsSection],
  ['money', moneySection],
  ['stays', staysSection],
  ['waiting', waitingSection],
  ['papers', papersSection],
] as const;

/** What a short page has of them. */
const SHORT: ReadonlySet<string> = new Set(['chain', 'timeline', 'papers']);

/** Everything below the title of a project's page. */
export function projectPage(view: ProjectView): Html {
  const { lang } = view;
  const atRest = isAtRest(view);
  const shown = SECTIONS.flatMap(([anchor, section]) => {
    const own = atRest && !SHORT.has(anchor) ? null : section(view);
    return own ? [{ anchor, title: projectText[anchor][lang], own }] : [];
  });
  const links = shown.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>`);
  const contents = html`<nav class="contents" aria-label="${projectText.contents[lang]}">
    <ul class="filters">
      ${links}
    </ul>
  </nav>`;
  return together([
    html`<p class="lead">${projectSummary(view)}</p>`,
    byline(view),
    standingBox(view),
    againLink(view),
    followProject(view.standing.project.id, lang),
    atRest ? html`<p>${whole(view)}</p>` : contents,
    shown.map(({ own }) => own),
  ]);
}

/** To the page that has all of it. */
const whole = ({ standing, lang }: ProjectView): Part =>
  html`<a href="${address('ja', projectPath(standing.project.id))}" hreflang="ja"
    >${projectText.whole[lang]}</a
  >`;

/** Number and proposer, below the title. */
function byline({ standing, city, lang }: ProjectView): Part {
  const { project } = standing;
  const data = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data;
  const place = (facts: Facts) =>
    html`<a href="${address(lang, proposerPath(facts))}" ${filedLang(lang)}>${facts.proposer}</a>`;
  const facts = city.projects.get(project.id);
  const by = data && facts && html`<br />${projectText.proposedBy[lang]} ${place(facts)}`;
  return html`<p class="soft byline">${projectText.number[lang]} ${project.id}${by}</p>`;
}

/** From a proposal that may be made again, to the form that begins with it (C26). */
function againLink({ standing, lang }: ProjectView): Part {
  if (!mayBeProposedAgain(standing.stage)) return null;
  const place = `${address(lang, pagePaths.proposeForm)}?from=${standing.project.id}`;
  return html`<p><a href="${place}">${writingText.again[lang]}</a></p>`;
}
