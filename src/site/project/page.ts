import { folderOf } from '../../domain/record/path.ts';
import { documentOf } from '../../domain/record/record.ts';
import { followProject } from '../follow/page.ts';
import { pagePaths } from '../i18n/frame.ts';
import { placesText } from '../i18n/places.ts';
import { projectText } from '../i18n/project.ts';
import { writtenText } from '../i18n/written.ts';
import { mayBeProposedAgain } from '../writing/from.ts';
import { reportOwed } from '../writing/report.ts';
import { address, projectPath } from '../links.ts';
import { html, together, type Html, type Part } from '../markup/html.ts';
import { allNotShown } from '../paper/not-shown.ts';
import { filedLang } from '../paper/words.ts';
import { coProposerPath, proposerPath } from '../places/proposers.ts';
import { chainSection } from './chain.ts';
import { dutiesSection } from './duties.ts';
import { guidelinesSection } from './guidelines.ts';
import { indicatorsSection } from './indicators.ts';
import { moneySection } from './money.ts';
import { papersSection } from './papers.ts';
import { standingBox } from './standing.ts';
import { staysSection } from './stays.ts';
import { timelineSection } from './timeline.ts';
import { projectLead } from './summary.ts';
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
const SHORT: ReadonlySet<string> = new Set(['chain', 'timeline']);

/** Everything below the title of a project's page. */
export function projectPage(view: ProjectView): Html {
  const { lang, city, standing } = view;
  const facts = city.projects.get(standing.project.id);
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
    projectLead(view),
    byline(view),
    allNotShown(unreadableOf(view), city, lang),
    standingBox(view),
    formLinks(view),
    facts && followProject(facts, lang),
    atRest ? html`<p class="screen-only">${whole(view)}</p>` : contents,
    shown.map(({ own }) => own),
    view.terms.meanings(),
  ]);
}

/** Papers of the project that could not be read. */
const unreadableOf = ({ city, standing }: ProjectView): string[] =>
  city.unreadable.filter((path) => path.startsWith(folderOf(standing.project.id)));

/** To the page that has all of it. */
const whole = ({ standing, lang }: ProjectView): Part =>
  html`<a href="${address('ja', projectPath(standing.project.id))}" hreflang="ja"
    >${projectText.whole[lang]}</a
  >`;

/** Number and proposer, below the title. */
function byline({ standing, city, lang }: ProjectView): Part {
  const { project } = standing;
  const data = (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data;
  const named = (path: string, name: string) =>
    html`<a href="${address(lang, path)}" ${filedLang(lang)}>${name}</a>`;
  const facts = city.projects.get(project.id);
  const by =
    data &&
    facts &&
    html`<br />${projectText.proposedBy[lang]}
      ${named(proposerPath(facts), facts.proposer)}${facts.coProposers.map(
        ({ name }) => html`<br />${placesText.joined[lang]} ${named(coProposerPath(city, name), name)}`,
      )}`;
  return html`<p class="soft byline">${projectText.number[lang]} ${project.id}${by}</p>`;
}

/** To the forms that begin with this project: its proposal once more (C26), the report that is owed (C25). */
function formLinks({ standing, city, lang }: ProjectView): Part {
  const { id } = standing.project;
  const facts = city.projects.get(id);
  return [
    mayBeProposedAgain(standing.stage) &&
      link(`${address(lang, pagePaths.proposeForm)}?from=${id}`, writtenText.proposal.fromProject[lang]),
    facts &&
      reportOwed(facts.owed, city.today) &&
      link(`${address(lang, pagePaths.reportForm)}?from=${id}`, writtenText.report.fromProject[lang]),
  ];
}

const link = (place: string, words: string): Html =>
  html`<p class="screen-only"><a href="${place}">${words}</a></p>`;
