import { formIdOf } from '../../domain/desk/week/form.ts';
import type { WeekItem, When } from '../../domain/desk/week/item.ts';
import { weekOf, type Desk, type Work } from '../../domain/desk/week/week.ts';
import { wordsOf } from '../../domain/desk/week/words.ts';
import { newIssueAddress } from '../../domain/forms/address.ts';
import { boxId } from '../../domain/forms/form.ts';
import type { Language } from '../../domain/text.ts';
import { address, meetingPath, projectPath } from '../links.ts';
import { noticeAbout, projectLetters, sittingLetters } from '../letters/letters.ts';
import { anchorOf } from '../paper/title.ts';
import type { City } from '../record/city.ts';
import { formNamed } from '../writing/kit.ts';

/** A line of the list as a page draws it. */
export interface WeekRow {
  readonly task: string;
  readonly subject: string;
  /** Whether the subject was filed, and so is in Japanese. */
  readonly isFiled: boolean;
  readonly url: string | null;
  readonly about: string | null;
  readonly who: string | null;
  readonly when: string;
  readonly isLate: boolean;
  /** Address of the form by which it is done, and of the letter that is sent. */
  readonly form: string | null;
  readonly letter: string | null;
}

/** The lines of each part of the list; a part without lines is left out. */
export interface WeekPart {
  readonly when: When;
  readonly rows: readonly WeekRow[];
}

/** What a desk has to do, from the record as the site knows it. */
export function weekRows(desk: Desk, city: City, lang: Language): readonly WeekPart[] {
  const rows = Map.groupBy(weekOf(desk, workOf(city)), ({ when }) => when);
  return [...rows].map(([when, items]) => ({ when, rows: items.map((item) => rowOf(item, city, lang)) }));
}

export const workOf = (city: City): Work => ({
  projects: city.projects.values(),
  programme: city.programmeObligations,
  record: city.record,
  today: city.today,
});

function rowOf(item: WeekItem, city: City, lang: Language): WeekRow {
  const { task, subject, about, who, when } = wordsOf(item, city.programme, city.today);
  return {
    task: task[lang],
    subject: subject[lang],
    isFiled: item.project !== null,
    url: urlOf(item, lang),
    about: about?.[lang] ?? null,
    who: who?.[lang] ?? null,
    when: when[lang],
    isLate: item.due !== null && item.due < city.today,
    form: formOf(item, city),
    letter: letterOf(item, city, lang),
  };
}

function urlOf({ project, sitting, obligation }: WeekItem, lang: Language): string | null {
  if (project)
    return address(lang, projectPath(project.id)) + (obligation ? `#${anchorOf(obligation.basis)}` : '');
  return sitting === null ? null : address(lang, meetingPath(sitting));
}

/** The form with the number of the project filled in. */
function formOf(item: WeekItem, city: City): string | null {
  const id = formIdOf(item);
  if (id === null) return null;
  const form = formNamed(city, id);
  const box = form.boxes.find(({ target }) => target.is === 'question' && target.question === 'project');
  const filled = box && item.project ? { [boxId(box)]: item.project.id } : {};
  return newIssueAddress(city.programme, form, filled) ?? newIssueAddress(city.programme, form);
}

/** The letter that is sent: the result, the invitation, the sheet on which somebody judges or answers. */
function letterOf(
  { task, project, sitting, obligation }: WeekItem,
  city: City,
  lang: Language,
): string | null {
  const path = pathOf();
  return path === undefined || path === null ? null : address(lang, path);

  function pathOf(): string | null | undefined {
    const facts = project && city.projects.get(project.id);
    const held = sitting === null ? undefined : city.record.sittings.get(sitting);
    if (task === 'notify' && facts && obligation) {
      const paper = facts.papers.find(({ path: own }) => own === obligation.basis);
      return paper && noticeAbout(city, paper, facts.id);
    }
    if (task === 'answer' && facts && obligation)
      return projectLetters(city, facts).find((one) => one.path.endsWith(`/${obligation.id}-answer/`))?.path;
    if (task === 'invite' && held)
      return sittingLetters(city, held).find((one) => one.path.endsWith('/notice/'))?.path;
    if (task === 'judge' && held && facts)
      return sittingLetters(city, held).find((one) => one.path.endsWith(`/sheet/${facts.id}/`))?.path;
    return null;
  }
}
