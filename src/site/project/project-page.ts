import { folderOf } from '../../domain/record/path.ts';
import { documentOf } from '../../domain/record/record.ts';
import { pagePaths } from '../i18n/frame.ts';
import { placesText } from '../i18n/places.ts';
import { projectText } from '../i18n/project.ts';
import { writingText } from '../i18n/writing.ts';
import { writtenText } from '../i18n/written.ts';
import { address, projectPath } from '../links.ts';
import { type Part, html } from '../markup/html.ts';
import { coProposerPath, proposerPath } from '../record/proposers.ts';
import type { Facts } from '../record/facts.ts';
import { FORMS_OF_PROJECT, sendPath, takesPapers } from '../sending/places.ts';
import { formNamed } from '../writing/kit.ts';
import { mayBeProposedAgain } from '../writing/from.ts';
import { reportOwed } from '../writing/report.ts';
import { chainOf } from './chain.ts';
import { guidelinesOf } from './guidelines.ts';
import { indicatorsOf } from './indicators.ts';
import { moneyOf } from './money.ts';
import { obligationsOf } from './obligations.ts';
import { foundPartners, seekingOf } from './seeking.ts';
import { papersOf } from './papers.ts';
import { resultOf } from './result.ts';
import { statusOf } from './status.ts';
import { stageDurationsOf } from './stage-durations.ts';
import { leadOf } from './summary.ts';
import { timelineOf } from './timeline.ts';
import { type ProjectView, isAtRest, waitingPeriodsOf } from './view.ts';
import { sidesOf } from '../../domain/lifecycle/obligation.ts';
import { lengthOf } from '../../domain/lifecycle/history.ts';
import type { Party } from '../../domain/record/kinds/shared.ts';
import type { TableOptions } from '../paper/table.ts';
import { partyName } from './party.ts';

/**
 * Sections of a project's page by their anchors, in their order: what came of it and what it cost, then how it went. Each is
 * null where it has nothing to say.
 */
const SECTIONS = {
  result: resultOf,
  indicators: indicatorsOf,
  money: moneyOf,
  guidelines: guidelinesOf,
  standing: statusOf,
  owed: obligationsOf,
  chain: chainOf,
  timeline: timelineOf,
  stays: stageDurationsOf,
  waiting: waitingOf,
  papers: papersOf,
} as const;

type Anchor = keyof typeof SECTIONS;
type Sections = { readonly [A in Anchor]: ReturnType<(typeof SECTIONS)[A]> };

/** What a short page has of them. */
const SHORT: ReadonlySet<Anchor> = new Set<Anchor>(['result', 'standing', 'chain', 'timeline']);

/** Returns what the page shows. Titles of sections come first to have their terms explained, then the status. */
export function projectPage(view: ProjectView) {
  const { lang, city } = view;
  const { id } = view.status.project;
  const facts = city.projects.get(id);
  const atRest = isAtRest(view);
  const lead = leadOf(view);
  const sections = sectionsOf(view, (anchor) => !atRest || SHORT.has(anchor));
  return {
    id,
    lead,
    proposers: facts && hasProposer(view) ? proposersOf(facts, view) : [],
    seeking: seekingOf(view, facts),
    partners: foundPartners(view),
    unreadable: city.unreadable.filter((path) => path.startsWith(folderOf(id))),
    forms: formsOf(view, facts),
    /** What can be sent of it without an account; none where the city has no postbox, and of what was before the programme. */
    sent: facts && takesPapers(city.programme) && view.status.stage !== 'historical' ? sentOf(id, view) : [],
    facts,
    /** Address of the page that has all of it, where this is a short one. */
    wholeUrl: atRest ? address('ja', projectPath(id)) : null,
    contents: (Object.keys(SECTIONS) as Anchor[]).flatMap((anchor) =>
      sections[anchor] ? [{ anchor, title: projectText[anchor][lang] }] : [],
    ),
    sections,
    meanings: view.terms.meanings(),
  };
}

function sectionsOf(view: ProjectView, isShown: (anchor: Anchor) => boolean): Sections {
  const shown = (Object.keys(SECTIONS) as Anchor[]).map((anchor) => [
    anchor,
    isShown(anchor) ? SECTIONS[anchor](view) : null,
  ]);
  return Object.fromEntries(shown) as Sections;
}

/** One who proposed it, with what is said before the name. */
interface Proposer {
  readonly label: string;
  readonly name: string;
  readonly url: string;
}

const hasProposer = ({ status: { project } }: ProjectView): boolean =>
  documentOf(project, 'proposal') !== undefined || documentOf(project, 'history') !== undefined;

function proposersOf(facts: Facts, { city, lang }: ProjectView): Proposer[] {
  const first = {
    label: projectText.proposedBy[lang],
    name: facts.proposer,
    url: address(lang, proposerPath(facts)),
  };
  const others = facts.coProposers.map(({ name }) => ({
    label: placesText.joined[lang],
    name,
    url: address(lang, coProposerPath(city, name)),
  }));
  return [first, ...others];
}

/** The forms that people outside the offices send of a project. */
const sentOf = (id: string, { city, lang }: ProjectView): FormLink[] =>
  FORMS_OF_PROJECT.map((form) => ({
    url: address(lang, sendPath(form, id)),
    words: formNamed(city, form).name[lang],
  }));

/** A form that begins with this project. */
interface FormLink {
  readonly url: string;
  readonly words: Part;
}

/** Its proposal once more (C26), and the report that is owed (C25). */
function formsOf({ status, city, lang }: ProjectView, facts: Facts | undefined): FormLink[] {
  const { id } = status.project;
  const again = {
    url: `${address(lang, pagePaths.proposeForm)}?from=${id}`,
    words: (status.stage === 'verified' ? writingText.carryOn : writtenText.proposal.fromProject)[lang],
  };
  const report = {
    url: `${address(lang, pagePaths.reportForm)}?from=${id}`,
    words: writtenText.report.fromProject[lang],
  };
  return [
    ...(mayBeProposedAgain(status.stage) && !city.chains.successorsOf.has(id) ? [again] : []),
    ...(facts && reportOwed(facts.owed, city.today) ? [report] : []),
  ];
}

/** Returns how many days each side has had the turn, for waiting is shown for both (C28); null where nobody had it. */
function waitingOf(view: ProjectView): TableOptions | null {
  const { lang, city } = view;
  const days = new Map<Party, number>();
  let now: readonly Party[] = [];
  for (const span of waitingPeriodsOf(view)) {
    const sides = sidesOf(span.value);
    for (const side of sides) days.set(side, (days.get(side) ?? 0) + lengthOf(span, city.today));
    now = span.to === null ? sides : [];
  }
  if (days.size === 0) return null;
  const rows = [...days].map(([party, count]) => [
    html`${partyName(party, view)}${now.includes(party) && html` <span class="tag moving">${projectText.now[lang]}</span>`}`,
    projectText.days(count)[lang],
  ]);
  return {
    label: projectText.waiting[lang],
    columns: [{ label: projectText.party[lang] }, { label: projectText.daysHeld[lang], kind: 'number' }],
    rows,
  };
}
