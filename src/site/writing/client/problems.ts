import type { DraftProblem } from '../../../domain/writing/check-draft.ts';
import { fill } from '../fill.ts';
import type { Words } from '../words.ts';
import { firstIn } from './boxes.ts';
import { dayText } from './days.ts';
import type { Rows } from './rows.ts';

/** What is said at one place: a box, or an entry of a table. */
interface Told extends Pick<DraftProblem, 'severity'> {
  readonly message: string;
  /** What the box is called, and the entry in it. */
  readonly name: string;
  readonly place: HTMLElement;
}

/** A problem in words: what is wrong, and what to do; days as people write them. */
export const sentence = ({ message, fix }: DraftProblem, lang: 'ja' | 'en'): string =>
  `${message[lang]} ${fix[lang]}`
    .trim()
    .replace(DAY, (_, before: string, day: string, after: string) =>
      lang === 'ja' ? dayText(day, lang) : `${before}${dayText(day, lang)}${after}`,
    );

/** A day of the record, with the blanks that Japanese does not need round it. */
const DAY = /( ?)(?<![\d-])(\d{4}-\d{2}-\d{2})(?![\d-])( ?)/g;

/** Says at each box and entry of a screen what is wrong there; what is still empty ahead is no problem yet. */
export function tellOn(
  screen: HTMLElement,
  problems: readonly DraftProblem[],
  tables: ReadonlyMap<string, Rows>,
  lang: 'ja' | 'en',
): readonly Told[] {
  for (const place of screen.querySelectorAll<HTMLElement>('.problem')) {
    place.hidden = true;
    place.textContent = '';
  }
  for (const control of screen.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  return [...screen.querySelectorAll<HTMLElement>('[data-box]:not([hidden])')].flatMap((element) => {
    const box = element.dataset['box'] ?? '';
    const label = element.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? '';
    return problems
      .filter((problem) => problem.box === box)
      .map((problem) => {
        const row = problem.row === null ? null : (tables.get(box)?.rowAt(problem.row) ?? null);
        const message = sentence(problem, lang);
        tell(row ?? element, message);
        element.querySelector(`#${CSS.escape(box)}`)?.setAttribute('aria-invalid', 'true');
        const within = row?.querySelector('legend')?.textContent.trim();
        const name = within ? `${label}：${within}` : label;
        return { message, name, severity: problem.severity, place: row ?? element };
      });
  });
}

function tell(place: HTMLElement, message: string): void {
  const line = place.querySelector<HTMLElement>('.problem');
  if (!line) return;
  line.hidden = false;
  line.textContent = line.textContent === '' ? message : `${line.textContent}\n${message}`;
}

/**
 * What is to be mended on a screen above it, by the names of the boxes, each with the way to it; what is wrong is written there.
 * The focus goes to the list.
 */
export function summarise(summary: HTMLElement, all: readonly Told[], words: Words): void {
  const told = [...new Map(all.map((one) => [one.place, one])).values()];
  summary.hidden = told.length === 0;
  const heading = summary.querySelector('strong');
  const isWrong = told.some(({ severity }) => severity === 'error');
  if (heading) heading.textContent = isWrong ? fill(words.problems, { count: told.length }) : words.toCheck;
  summary.querySelector('ul')?.replaceChildren(
    ...told.map(({ name, place }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${firstIn(place)?.id ?? ''}`;
      link.textContent = name;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        firstIn(place)?.focus();
      });
      item.append(link);
      return item;
    }),
  );
  if (told.length > 0) summary.focus();
}
