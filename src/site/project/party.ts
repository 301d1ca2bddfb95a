import type { City } from '../record/city.ts';
import { partyLabel } from '../../domain/record/party.ts';
import { sidesOf, type Obligation } from '../../domain/lifecycle/obligation.ts';
import { type Party } from '../../domain/record/kinds/shared.ts';
import { documentOf, documentsOf, sectionKeyOf } from '../../domain/record/record.ts';
import type { Language, Text } from '../../domain/text.ts';
import { projectText } from '../i18n/project.ts';
import { html, type Part } from '../markup/html.ts';
import { filed } from '../paper/words.ts';
import { officeName } from '../paper/names.ts';
import type { ProjectView } from './view.ts';

type Owed = Pick<Obligation, 'owedBy' | 'what' | 'id'>;

/** What somebody is called who owes something: a section that was asked for its opinion is not the responsible one. */
export const owerLabel = ({ owedBy, what }: Owed, { programme }: City, lang: Language): string =>
  (what === 'opinion' ? projectText.sectionAsked : partyLabel(owedBy, programme))[lang];

/** Who owes something, with the name that they have in this project: 関係課（総合防災課）. */
export const owerName = (
  owed: Owed,
  view: ProjectView,
  labelled: (label: string) => Part = (label) => label,
): Part =>
  written(
    owersOf(owed, view).map((one) => ({ ...one, label: labelled(one.label) })),
    view.lang,
  );

/** The same as text alone. */
export const owerText = (owed: Owed, view: ProjectView): string =>
  joined(
    owersOf(owed, view).map(({ label, name }) => (name === null ? label : bracketed(label, name, view.lang))),
    view.lang,
  );

/**
 * A party that has, or had, the turn: 担当課（みどり課）. The days of the sections are told together, so those that
 * were asked for an opinion are named too.
 */
export function partyName(party: Party, view: ProjectView): Part {
  const own = sidesOf(party).map((side) => sideOf(side, view));
  const asked = party === 'section' ? documentsOf(view.status.project, 'opinion') : [];
  const others = asked
    .map(({ data }) => askedSection(data.section, view))
    .filter((one) => own.every(({ name }) => name !== one.name));
  return written([...own, ...others], view.lang, COMMA);
}

/** A label and the name that belongs to it; what was filed is Japanese on every page. */
interface Named<L = string> {
  readonly label: L;
  readonly name: string | null;
  readonly isFiled: boolean;
}

const owersOf = ({ owedBy, what, id }: Owed, view: ProjectView): readonly Named[] =>
  what === 'opinion' && id !== undefined
    ? [askedSection(id, view)]
    : sidesOf(owedBy).map((side) => sideOf(side, view));

const askedSection = (id: string, { city, lang }: ProjectView): Named => ({
  label: projectText.sectionAsked[lang],
  name: officeName(city, id, lang),
  isFiled: false,
});

function sideOf(party: Party, view: ProjectView): Named {
  const isFiled = party !== 'section';
  return { label: partyLabel(party, view.city.programme)[view.lang], name: ownName(party, view), isFiled };
}

function ownName(party: Party, { status: { project }, city, lang }: ProjectView): string | null {
  const plan = documentOf(project, 'plan')?.data;
  if (party === 'proposer') return documentOf(project, 'proposal')?.data.proposer.name ?? null;
  if (party === 'owner') return plan?.owner ?? null;
  if (party !== 'section') return null;
  const section = sectionKeyOf(project);
  return section === undefined ? null : officeName(city, section, lang);
}

function written(all: readonly Named<Part>[], lang: Language, between: Text = AND): Part {
  return all.map(({ label, name, isFiled }, index) => [
    index > 0 && between[lang],
    name === null ? label : bracketed(label, isFiled ? filed(name, lang) : name, lang),
  ]);
}

function bracketed(label: string, name: string, lang: Language): string;
function bracketed(label: Part, name: Part, lang: Language): Part;
function bracketed(label: Part, name: Part, lang: Language): Part {
  if (typeof label === 'string' && typeof name === 'string')
    return lang === 'ja' ? `${label}（${name}）` : `${label} (${name})`;
  return lang === 'ja' ? html`${label}（${name}）` : html`${label} (${name})`;
}

const joined = (names: readonly string[], lang: Language): string => names.join(AND[lang]);

const AND: Text = { ja: 'と', en: ' and ' };
const COMMA: Text = { ja: '、', en: ', ' };
