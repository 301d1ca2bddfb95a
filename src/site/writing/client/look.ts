import { cellsOf } from '../../../domain/forms/read/table-answer.ts';
import type { Checked, DraftProblem } from '../../../domain/writing/check.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import type { Words } from '../words.ts';
import { dayText } from './days.ts';
import { fill } from '../fill.ts';
import { sentence } from './problems.ts';

/** What the last screen shows: every answer, with what is to be mended and the way back to it. */
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

export function writtenList(look: Look): HTMLElement {
  const list = document.createElement('dl');
  for (const [index, step] of look.steps.entries())
    for (const box of step.querySelectorAll<HTMLElement>('[data-box]'))
      list.append(...answer(look, index, box));
  return list;
}

function answer(look: Look, step: number, box: HTMLElement): HTMLElement[] {
  const { draft, checked, words, lang, mend } = look;
  const id = box.dataset['box'] ?? '';
  const typed = draft[id] ?? '';
  const value = typeof typed === 'string' ? asShown(typed, box, look) : typed.join('、');
  const term = document.createElement('dt');
  term.textContent = box.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? id;
  const written = document.createElement('p');
  written.lang = value === '' ? lang : 'ja';
  written.textContent = value === '' ? words.empty : value;
  const about = document.createElement('dd');
  about.append(written);
  const problems = checked.problems.filter((problem) => problem.box === id);
  if (problems.length > 0) {
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'quiet';
    back.textContent = words.edit;
    back.addEventListener('click', () => mend(step, id));
    about.append(...problemLines(problems, lang, (row) => entryName(String(typed), row, look)), back);
  }
  return [term, about];
}

/** What was typed, as people read it: a day in words, a table without its signs. */
function asShown(typed: string, box: HTMLElement, { lang, names }: Look): string {
  if (box.querySelector('[data-rows]')) return inWords(typed, names);
  return typed !== '' && box.querySelector(':scope > input[type="date"]') ? dayText(typed, lang) : typed;
}

/** What an entry is called, as on its screen: by what was agreed, or by its number. */
function entryName(lines: string, row: number, { names, words }: Look): string {
  const [first = ''] = cellsOf(lines.split('\n')[row] ?? '', 0);
  return names.get(first) ?? fill(words.row, { row: row + 1 });
}

/** The entries of a table, without the signs between their cells; ids by their names. */
const inWords = (lines: string, names: Look['names']): string =>
  lines
    .split('\n')
    .map((line) =>
      cellsOf(line, 0)
        .filter((cell) => cell !== '')
        .map((cell, at) => (at === 0 ? (names.get(cell) ?? cell) : cell))
        .join('／'),
    )
    .join('\n');

/** Problems as lines; of an entry, with what it is called. */
export const problemLines = (
  problems: readonly DraftProblem[],
  lang: 'ja' | 'en',
  entry: (row: number) => string = String,
): HTMLElement[] =>
  problems.map((problem) => {
    const line = document.createElement('p');
    line.className = 'problem';
    const said = sentence(problem, lang);
    line.textContent = problem.row === null ? said : `${entry(problem.row)}：${said}`;
    return line;
  });
