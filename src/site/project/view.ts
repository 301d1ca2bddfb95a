import { sidesOf } from '../../domain/lifecycle/holder.ts';
import { itemsOf } from '../../domain/lifecycle/items-of.ts';
import type { Span } from '../../domain/lifecycle/span.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import { addDays } from '../../domain/programme/day.ts';
import { PARTY_LABELS, type Party } from '../../domain/record/kinds/shared.ts';
import { documentOf, documentsOf, type Project } from '../../domain/record/record.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { html, type Part } from '../markup/html.ts';
import { filed } from '../paper/words.ts';

/** One project as a page in one language shows it. */
export interface ProjectView {
  readonly city: City;
  readonly lang: Language;
  readonly standing: Standing;
  /** What the project's own ids stand for: indicators, budget lines, milestones, asks and the like. */
  readonly items: ReadonlyMap<string, string>;
}

export function viewOf(city: City, standing: Standing, lang: Language): ProjectView {
  return { city, lang, standing, items: itemsOf(standing.project, city.today) };
}

/** Days after its last paper for which all of a project is told in English too. */
const TOLD_FOR = 3 * 365;

/**
 * Whether the English page is a short one: of what came to rest years ago it has result and course, and leads to the
 * papers as they were filed. Twenty years of a city's projects would otherwise fill the site with pages nobody asks for.
 */
export const isAtRest = ({ standing, city, lang }: ProjectView): boolean =>
  lang === 'en' && (standing.timeline.at(-1)?.on ?? city.today) < addDays(city.today, -TOLD_FOR);

/** Who had the turn from which day on. */
export const turnsOf = ({ city, standing }: ProjectView): readonly Span<Party | null>[] =>
  city.projects.get(standing.project.id)?.figures.turns ?? [];

/** A party with the name it has in this project: 担当課（みどり課）. */
export function partyName(party: Party, view: ProjectView): Part {
  const { standing, city, lang } = view;
  if (party === 'both') {
    const [first, second] = sidesOf(party).map((side) => partyName(side, view));
    return lang === 'ja' ? html`${first}と${second}` : html`${first} and ${second}`;
  }
  const label = PARTY_LABELS[party][lang];
  const name = ownName(party, standing.project, city, lang);
  return name === null ? label : lang === 'ja' ? html`${label}（${name}）` : html`${label} (${name})`;
}

function ownName(party: Party, project: Project, city: City, lang: Language): Part {
  const plan = documentOf(project, 'plan')?.data;
  const proposal = documentOf(project, 'proposal')?.data;
  if (party === 'proposer') return proposal ? filed(proposal.proposer.name, lang) : null;
  if (party === 'owner') return plan ? filed(plan.owner, lang) : null;
  if (party !== 'section') return null;
  const section = plan?.section ?? documentsOf(project, 'decision').at(-1)?.data.section;
  return city.programme.offices.find((office) => office.id === section)?.name[lang] ?? null;
}
