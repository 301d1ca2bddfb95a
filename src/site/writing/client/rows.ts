import { withoutBullet } from '../../../domain/forms/read/typed-values.ts';
import { cellsOf, isRuler, printCells } from '../../../domain/forms/read/table-answer.ts';
import type { KnownRow } from '../start.ts';
import type { Words } from '../words.ts';
import { fill } from '../fill.ts';

type Cell = HTMLInputElement | HTMLSelectElement;

/** A table of the form: each entry is a group of boxes. What it says is kept as the lines that GitHub's form has. */
export class Rows {
  private known: readonly KnownRow[] = [];
  private made = 0;

  private readonly place: HTMLElement;
  private readonly pattern: HTMLTemplateElement;
  private readonly words: Words;
  private readonly lang: 'ja' | 'en';

  constructor(place: HTMLElement, pattern: HTMLTemplateElement, words: Words, lang: 'ja' | 'en') {
    this.place = place;
    this.pattern = pattern;
    this.words = words;
    this.lang = lang;
    place.parentElement?.querySelector('[data-add]')?.addEventListener('click', () => {
      this.add([]);
      this.rows.at(-1)?.querySelector<HTMLElement>('[data-cell]')?.focus();
    });
  }

  /** Rows that are there from the start: they keep their names, and cannot be taken away. */
  knows(rows: readonly KnownRow[]): void {
    this.known = rows;
  }

  get text(): string {
    return this.rows
      .filter(saysSomething)
      .map((row) => printCells(cells(row).map(({ value }) => value)))
      .join('\n');
  }

  set text(lines: string) {
    this.place.replaceChildren();
    const typed = lines
      .split('\n')
      .map(withoutBullet)
      .filter((line) => line !== '' && !isRuler(line));
    for (const line of typed) this.add(cellsOf(line, cells(this.pattern.content).length));
    this.atLeastOne();
  }

  /** The row in which the entry with this number stands; entries that say nothing are not counted. */
  rowAt(entry: number): HTMLElement | null {
    return this.rows.filter(saysSomething)[entry] ?? null;
  }

  private get rows(): HTMLElement[] {
    return [...this.place.querySelectorAll<HTMLElement>('.row')];
  }

  /** What must be filled in has an entry to begin with; where one may leave it, there is none. */
  private atLeastOne(): void {
    if (this.rows.length === 0 && 'required' in this.place.dataset) this.add([]);
  }

  private add(values: readonly string[]): void {
    const row = (this.pattern.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('.row');
    if (!row) return;
    const boxes = cells(row);
    boxes.forEach((box, at) => (box.value = values[at] ?? ''));
    this.describe(row);
    const known = this.known.find(({ key }) => key === values[0]);
    const take = row.querySelector<HTMLElement>('[data-take]');
    if (known) {
      this.name(row, known);
      boxes[0]?.closest('.cell')?.setAttribute('hidden', '');
      take?.parentElement?.remove();
    } else row.querySelector('.agreed')?.remove();
    take?.addEventListener('click', () => {
      row.remove();
      this.atLeastOne();
      this.count();
      this.place.closest<HTMLElement>('fieldset')?.querySelector<HTMLElement>('[data-add]')?.focus();
      this.place.dispatchEvent(new Event('input', { bubbles: true }));
    });
    this.place.append(row);
    this.count();
  }

  /** Help and problems of a row belong to it, also where they are heard. */
  private describe(row: HTMLElement): void {
    const own = `${this.place.dataset['rows'] ?? ''}-${(this.made += 1)}`;
    const problem = row.querySelector('.problem');
    if (problem) row.setAttribute('aria-describedby', (problem.id = `${own}-problem`));
    for (const [at, cell] of [...row.querySelectorAll('.cell')].entries()) {
      const help = cell.querySelector('.help');
      if (help)
        cell.querySelector('[data-cell]')?.setAttribute('aria-describedby', (help.id = `${own}-${at}`));
    }
  }

  private name(row: HTMLElement, { name, agreed }: KnownRow): void {
    const legend = row.querySelector('legend');
    const about = row.querySelector('.agreed');
    if (!legend || !about) return;
    legend.lang = 'ja';
    legend.textContent = name;
    legend.dataset['known'] = '';
    about.textContent = agreed[this.lang];
  }

  private count(): void {
    for (const [index, row] of this.rows.entries()) {
      const legend = row.querySelector('legend:not([data-known])');
      if (legend) legend.textContent = fill(this.words.row, { row: index + 1 });
    }
  }
}

const saysSomething = (row: HTMLElement): boolean => cells(row).some(({ value }) => value.trim() !== '');

const cells = (within: ParentNode): Cell[] => [...within.querySelectorAll<Cell>('[data-cell]')];

/** The tables of a form, by the ids of their boxes. */
export function rowsOf(form: HTMLFormElement, words: Words, lang: 'ja' | 'en'): ReadonlyMap<string, Rows> {
  return new Map(
    [...form.querySelectorAll<HTMLElement>('[data-rows]')].flatMap((place): [string, Rows][] => {
      const id = place.dataset['rows'] ?? '';
      const pattern = form.querySelector<HTMLTemplateElement>(`template#${CSS.escape(id)}-row`);
      return pattern ? [[id, new Rows(place, pattern, words, lang)]] : [];
    }),
  );
}
