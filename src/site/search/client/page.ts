import { termsOf } from '../../../domain/search/fold.ts';
import type { Language } from '../../../domain/text.ts';
import { searchText } from '../../i18n/search.ts';
import { fileAddress } from '../../links.ts';
import { html, together } from '../../markup/html.ts';
import { answerTo, type Answer } from './answer.ts';
import { choicesHtml, countChoices } from './choices.ts';
import { Engine } from './engine.ts';
import { moveByKeys } from './keys.ts';
import { passagesIn } from './passages.ts';
import { addressOf, isNarrowed, questionIn, type Question } from './question.ts';
import { addressOfUnit, rowHtml } from './rows.ts';
import { eachFacet } from '../table.ts';

/** Results that are shown at once. */
const AT_ONCE = 10;

/** So long a pause in typing is waited for, in milliseconds. */
const PAUSE = 5;

/** The search page, brought to life. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const parts = partsOf(root);
  const initial = questionIn(new URLSearchParams(location.search));
  parts.words.value = initial.words;
  const engine = await Engine.open(readFile).catch(() => null);
  root.dataset['state'] = engine ? 'ready' : 'failed';
  if (engine === null) {
    parts.status.textContent = searchText.failed[lang];
    return;
  }
  new SearchPage(engine, parts, lang).start(initial);
}

async function readFile(path: string): Promise<Response> {
  // The table says which version everything else has; it alone is asked for anew.
  const response = await fetch(fileAddress(`/${path}`), path.includes('?') ? {} : { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly choices: HTMLElement;
  readonly narrow: HTMLDetailsElement;
  readonly advice: HTMLElement;
}

function partsOf(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string) => {
    const found = root.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part ${name}.`);
    return found;
  };
  return {
    form: part('form'),
    words: part('words'),
    status: part('status'),
    list: part('list'),
    more: part('more'),
    clear: part('clear'),
    choices: part('choices'),
    narrow: part('narrow'),
    advice: part('advice'),
  };
}

class SearchPage {
  private readonly engine: Engine;
  private readonly parts: Parts;
  private readonly lang: Language;
  private readonly pages = new Map<string, Promise<Document>>();
  private answer: Answer = { units: [], counts: eachFacet(() => []) };
  private shown = 0;
  /** Number of the last question; what comes for an earlier one is dropped. */
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, parts: Parts, lang: Language) {
    this.engine = engine;
    this.parts = parts;
    this.lang = lang;
  }

  start(initial: Question): void {
    const { form, words, more, clear, choices, narrow, list } = this.parts;
    const sort = form.elements.namedItem('sort');
    if (sort instanceof HTMLSelectElement) sort.value = initial.sort;
    choices.innerHTML = choicesHtml(this.engine.table, initial, this.lang).text;
    narrow.open = isNarrowed(initial) || matchMedia('(min-width: 48rem)').matches;
    narrow.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    words.addEventListener('input', (event) => {
      clearTimeout(this.waiting);
      // Letters that are still being turned into kanji are no word yet.
      if (event instanceof InputEvent && event.isComposing) return;
      this.waiting = setTimeout(() => void this.ask(), PAUSE);
    });
    words.addEventListener('compositionend', () => void this.ask());
    form.addEventListener('change', (event) => {
      if (event.target !== words) void this.ask();
    });
    more.addEventListener('click', () => void this.showMore());
    clear.addEventListener('click', () => {
      for (const box of choices.querySelectorAll('input')) box.checked = false;
      void this.ask();
    });
    moveByKeys(words, list);
    void this.ask();
  }

  private async ask(): Promise<void> {
    clearTimeout(this.waiting);
    const { form, status, choices, clear } = this.parts;
    const number = ++this.asked;
    const question = questionIn(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));
    const own = addressOf(question);
    history.replaceState(null, '', own === '' ? location.pathname : `?${own}`);
    try {
      const scores = await this.engine.find(question.words);
      if (number !== this.asked) return;
      this.answer = answerTo(question, scores, this.engine.table, this.lang);
      countChoices(choices, this.answer, question, this.lang);
      clear.hidden = !isNarrowed(question);
      await this.show(question, 0, number);
    } catch {
      if (number === this.asked) status.textContent = searchText.failed[this.lang];
    }
  }

  private async showMore(): Promise<void> {
    const from = this.shown;
    await this.show(questionIn(new URLSearchParams(location.search)), from, this.asked);
    this.parts.list.querySelectorAll<HTMLElement>('.result')[from]?.focus();
  }

  private async show(question: Question, from: number, number: number): Promise<void> {
    const { list, more, status, advice } = this.parts;
    const terms = termsOf(question.words);
    const units = this.answer.units.slice(from, from + AT_ONCE);
    const heads = await Promise.all(units.map((unit) => this.engine.head(unit)));
    if (number !== this.asked) return;
    const rows = together(
      units.map((unit, i) => rowHtml(this.engine.table, unit, heads[i] ?? ['', ''], terms, this.lang)),
    ).text;
    if (from === 0) list.innerHTML = rows;
    else list.insertAdjacentHTML('beforeend', rows);
    this.shown = from + units.length;
    const count = this.answer.units.length;
    more.hidden = this.shown >= count;
    advice.hidden = count > 0;
    advice.innerHTML = count > 0 ? '' : adviceHtml(question, this.lang);
    status.textContent = (count > 0 ? searchText.count(count, this.shown) : searchText.none)[this.lang];
    if (terms.length > 0) for (const unit of units) void this.showPassages(unit, terms, number);
  }

  private async showPassages(unit: number, terms: readonly string[], number: number): Promise<void> {
    const address = addressOfUnit(this.engine.table, unit, this.lang);
    const page = await this.pageAt(address.split('#')[0] ?? '').catch(() => null);
    const place = this.parts.list.querySelector(`[data-unit="${unit}"] .found`);
    if (number !== this.asked || !place) return;
    place.innerHTML = page ? html`${passagesIn(page, address, terms)}`.text : '';
    place.classList.add('done');
  }

  private pageAt(address: string): Promise<Document> {
    const known = this.pages.get(address);
    if (known) return known;
    const page = fetch(address)
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, 'text/html'));
    this.pages.set(address, page);
    return page;
  }
}

function adviceHtml(question: Question, lang: Language): string {
  const advice = [...(isNarrowed(question) ? [searchText.adviceFacets] : []), ...searchText.advice];
  return html`<ul>
    ${advice.map((one) => html`<li>${one[lang]}</li>`)}
  </ul>`.text;
}
