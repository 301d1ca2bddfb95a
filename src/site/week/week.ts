import { remedyOf } from '../../domain/desk/week/remedy-of.ts';
import type { WeekItem, When } from '../../domain/desk/week/item.ts';
import { lettersOf } from '../../domain/desk/week/letters.ts';
import { weekOf, type WeekOf, type Work } from '../../domain/desk/week/week.ts';
import { wordsOf } from '../../domain/desk/week/week-words.ts';
import { remedyAddress, remedyPath } from '../../domain/remedy/remedy.ts';
import type { Language } from '../../domain/text.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { formsOn } from '../record/forms.ts';
import type { Part } from '../markup/html.ts';
import { projectTitle } from '../paper/names.ts';
import { anchorOf } from '../paper/title.ts';
import { projectLetters, sittingLetters } from '../letters/site-letters.ts';
import type { City } from '../record/city.ts';

/** A line of the list as a page draws it. */
export interface WeekRow {
  readonly task: string;
  readonly subject: Part;
  readonly url: string | null;
  readonly about: string | null;
  readonly who: string | null;
  readonly when: string;
  readonly isLate: boolean;
  /** Address of the form by which it is done. */
  readonly form: string | null;
  /** The letters and sheets that are sent. */
  readonly letters: readonly { readonly name: string; readonly url: string }[];
}

/** The lines of each part of the list; a part without lines is left out. */
export interface WeekPart {
  readonly when: When;
  readonly rows: readonly WeekRow[];
}

/** What a desk has to do, from the record as the site knows it. */
export function weekRows(of: WeekOf, city: City, lang: Language): readonly WeekPart[] {
  const rows = Map.groupBy(weekOf(of, workOf(city)), ({ when }) => when);
  return [...rows].map(([when, items]) => ({ when, rows: items.map((item) => rowOf(item, of, city, lang)) }));
}

export const workOf = (city: City): Work => ({
  projects: city.projects.values(),
  programme: city.programmeObligations,
  record: city.record,
  today: city.today,
});

function rowOf(item: WeekItem, of: WeekOf, city: City, lang: Language): WeekRow {
  const facts = item.project && city.projects.get(item.project.id);
  const { task, subject, about, who, when } = wordsOf(item, city.programme, city.today);
  return {
    task: task[lang],
    subject: facts ? projectTitle(facts, lang) : subject[lang],
    url: urlOf(item, lang),
    about: about?.[lang] ?? null,
    who: who?.[lang] ?? null,
    when: when[lang],
    isLate: item.due !== null && item.due < city.today,
    form: formOf(item, of, city, lang),
    letters: lettersFor(item, city, lang),
  };
}

function urlOf({ project, sitting, obligation }: WeekItem, lang: Language): string | null {
  if (project)
    return address(lang, projectPath(project.id)) + (obligation ? `#${anchorOf(obligation.basis)}` : '');
  return sitting === null ? null : address(lang, meetingPath(sitting));
}

/** The form filled in: the site's own where there is one, else GitHub's. */
function formOf(item: WeekItem, of: WeekOf, city: City, lang: Language): string | null {
  const remedy = remedyOf(item, of, item.project ? city.status(item.project.id).project : undefined);
  if (!remedy) return null;
  const own = remedyPath(remedy);
  return own === null
    ? remedyAddress(remedy, { programme: city.programme, forms: formsOn(city) })
    : address(lang, own);
}

/** So many letters stand beside one line; the page of the sitting has all of them. */
const LETTERS = 3;

/** What is printed or sent for it: the letters of the desk with the sheets that go with them, the papers of a sitting. */
function lettersFor(item: WeekItem, city: City, lang: Language): WeekRow['letters'] {
  const { task, project, sitting } = item;
  const facts = project && city.projects.get(project.id);
  const met = sitting === null ? undefined : city.record.sittings.get(sitting);
  const own = lettersOf(item, city).map(({ path }) => path);
  const all =
    facts && own.length > 0
      ? projectLetters(city, facts).filter(({ path }) => own.includes(path.replace(ANSWER_SHEET, '/')))
      : met && facts && task === 'judge'
        ? sittingLetters(city, met).filter(({ path }) => path.endsWith(`/sheet/${facts.id}/`))
        : met && (task === 'invite' || task === 'confirm' || task === 'agenda')
          ? sittingLetters(city, met)
          : [];
  return all.slice(0, LETTERS).map(({ name, path }) => ({ name: name[lang], url: address(lang, path) }));
}

/** The sheet on which a section answers goes with the question. */
const ANSWER_SHEET = /-answer\/$/;
