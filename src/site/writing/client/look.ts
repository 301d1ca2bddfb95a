import { cellsOf } from '../../../domain/forms/read/table-answer.ts';
import type { Checked, DraftProblem } from '../../../domain/writing/check-draft.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import { fill } from '../fill.ts';
import type { Words } from '../words.ts';
import { dayText } from './days.ts';
import { readNumber } from '../../../domain/record/text/written/number.ts';
import { valueOf } from '../../../domain/record/text/written/reading.ts';
import { sentence } from './problems.ts';

/** What the last screen shows: every answer with the way back to it, and what is left to mend. */
export interface Look {
  readonly steps: readonly HTMLElement[];
  readonly draft: Draft;
  readonly checked: Checked;
  readonly words: Words;
  readonly lang: 'ja' | 'en';
  /** What the ids of the project stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Goes back to a box on one of the screens. */
  mend(step: number, box: string): void;
}

/** A box that is asked, and the screen on which it stands. */
interface Place {
  readonly step: number;
  readonly id: string;
  readonly element: HTMLElement;
  readonly label: string;
}

const placesIn = ({ steps }: Look): readonly Place[] =>
  steps.flatMap((screen, step) =>
    [...screen.querySelectorAll<HTMLElement>('[data-box]:not([hidden])')].map((element) => {
      const id = element.dataset['box'] ?? '';
      const label = element.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? id;
      return { step, id, element, label };
    }),
  );

/** The answers in one list, each with the way back; what nobody had to answer stands together at its end. */
export function writtenList(look: Look): HTMLElement {
  const list = document.createElement('dl');
  const places = placesIn(look);
  const isLeft = ({ id, element }: Place) => answerTo(id, look) === '' && !isRequired(element);
  for (const place of places.filter((one) => !isLeft(one))) list.append(answer(look, place));
  const left = places.filter(isLeft);
  if (left.length > 0) list.append(leftOut(look, left));
  return list;
}

const answerTo = (id: string, { draft }: Look): string => {
  const typed = draft[id] ?? '';
  return typeof typed === 'string' ? typed.trim() : typed.join('、');
};

const isRequired = (element: HTMLElement): boolean =>
  element.querySelector('[aria-required]') !== null || element.querySelector('.tick') !== null;

function answer(look: Look, place: Place): HTMLElement {
  const { words, lang, checked, mend } = look;
  const { id, step, label, element } = place;
  const value = answerTo(id, look);
  const written = document.createElement('p');
  const isWrong = checked.problems.some(({ box, severity }) => box === id && severity === 'error');
  written.lang = value === '' ? lang : 'ja';
  written.textContent = value === '' ? '' : asShown(value, element, look);
  const back = button(words.edit, fill(words.editOf, { label }), () => mend(step, id));
  const said = isWrong ? [toMend(value === '' ? words.empty : words.needsMending, lang)] : [];
  return row(label, ...(value === '' ? said : [written, ...said]), back);
}

function leftOut({ words, mend }: Look, places: readonly Place[]): HTMLElement {
  const all = document.createElement('p');
  all.className = 'screen-only';
  all.append(
    ...places.map(({ label, step, id }) =>
      button(label, fill(words.editOf, { label }), () => mend(step, id)),
    ),
  );
  const element = row(words.leftOut, all);
  element.classList.add('screen-only');
  return element;
}

function row(label: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  const term = document.createElement('dt');
  term.textContent = label;
  const about = document.createElement('dd');
  about.append(...parts);
  element.append(term, about);
  return element;
}

function button(content: string, name: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'as-link screen-only';
  element.textContent = content;
  element.setAttribute('aria-label', name);
  element.addEventListener('click', press);
  return element;
}

/** The mark of an answer that is not whole, beside it and no part of it. */
function toMend(content: string, lang: 'ja' | 'en'): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'tag late';
  element.lang = lang;
  element.textContent = content;
  return element;
}

/** What was typed, as people read it: a day in words, an amount with its unit, a table without its signs. */
function asShown(typed: string, box: HTMLElement, look: Look): string {
  const table = box.querySelector('[data-rows]');
  if (table) return inWords(typed, box, look);
  if (box.querySelector(':scope > [data-yen]')) return amount(typed, look);
  return box.querySelector(':scope > input[type="date"]') ? dayText(typed, look.lang) : typed;
}

/** 1,234,000円; what is no amount stays as it was typed. */
function amount(typed: string, { words }: Look): string {
  const yen = valueOf(readNumber(typed, 'yen'));
  return yen === null ? typed : fill(words.yen, { yen: yen.toLocaleString('en') });
}

/** What an entry is called, as on its screen: by what was agreed, or by its number. */
function entryName(lines: string, at: number, { names, words }: Look): string {
  const [first = ''] = cellsOf(lines.split('\n')[at] ?? '', 0);
  return names.get(first) ?? fill(words.row, { row: at + 1 });
}

/** The entries of a table, without the signs between their cells; ids by their names. */
function inWords(lines: string, box: HTMLElement, look: Look): string {
  const cells = box.querySelector('template')?.content.querySelectorAll('[data-cell]') ?? [];
  const isYen = [...cells].map((cell) => cell.hasAttribute('data-yen'));
  const shown = (cell: string, at: number): string =>
    at === 0 ? (look.names.get(cell) ?? cell) : isYen[at] ? amount(cell, look) : cell;
  return lines
    .split('\n')
    .map((line) =>
      cellsOf(line, isYen.length)
        .map(shown)
        .filter((cell) => cell !== '')
        .join('／'),
    )
    .join('\n');
}

/** What is left to mend, each with the way to its box. */
export function leftToMend(place: HTMLElement, look: Look): void {
  const { checked, words, lang, mend } = look;
  const places = placesIn(look);
  const wrong = checked.problems.filter(({ severity }) => severity === 'error');
  place.hidden = wrong.length === 0;
  const heading = place.querySelector('strong');
  if (heading) heading.textContent = fill(words.problems, { count: wrong.length });
  place.querySelector('ul')?.replaceChildren(
    ...wrong.map((problem) => {
      const item = document.createElement('li');
      const at = places.find(({ id }) => id === problem.box);
      const said = inFull(problem, at, look);
      if (at) item.append(button(said, said, () => mend(at.step, at.id)));
      else item.textContent = sentence(problem, lang);
      return item;
    }),
  );
}

function inFull(problem: DraftProblem, at: Place | undefined, look: Look): string {
  const said = sentence(problem, look.lang);
  if (!at) return said;
  const row = problem.row === null ? [] : [entryName(String(look.draft[at.id] ?? ''), problem.row, look)];
  // Most sentences name their box; whoever reads one that does not must be told where it is.
  const box = said.includes(at.label) ? [] : [at.label];
  return [...box, ...row, said].join('：');
}
