import type { Language } from '../../../domain/text.ts';
import { searchText } from '../../i18n/search.ts';
import { pageNames, pagePaths } from '../../i18n/frame.ts';
import { address, fileAddress } from '../../links.ts';
import { html, together } from '../../markup/html.ts';
import { answerTo, type Answer } from './answer.ts';
import { choicesHtml, countChoices } from './choices.ts';
import { Engine } from './engine.ts';
import { moveByKeys } from './keys.ts';
import { Memory } from './memory.ts';
import { offerSorts, partsOf, showFailure, type Parts } from './parts.ts';
import { passagesIn } from './passages.ts';
import { addressOf, isNarrowed, questionIn, wordsComposed, type Question } from './question.ts';
import { addressOfUnit, rowHtml } from './rows.ts';
import { eachFacet, TABLE_FILE } from '../search-table.ts';

/** Results that are shown at once. */
const AT_ONCE = 10;

/** So long a pause in typing is waited for, in milliseconds. */
const PAUSE = 5;

/** Results that are shown at most to whoever comes back. */
const AT_MOST = 100;

/** The search page, brought to life. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const lang: Language = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const parts = partsOf(root);
  parts.words.value = new URLSearchParams(location.search).get('q') ?? '';
  const engine = await Engine.open(readFile).catch(() => null);
  if (engine) new SearchPage(engine, parts, lang).start();
  else showFailure(parts, lang, () => void startSearch(root));
}

async function readFile(path: string): Promise<Response> {
  // The table says where everything else lies; it alone is asked for anew.
  const response = await fetch(fileAddress(`/${path}`), path === TABLE_FILE ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}

/**
 * Asks whenever the form changes, also while an input method still composes; the answer to what was asked last is shown.
 */
class SearchPage {
  private engine: Engine;
  private readonly parts: Parts;
  private readonly lang: Language;
  private readonly memory = new Memory();
  private readonly pages = new Map<string, Promise<Document>>();
  private question: Question;
  private answer: Answer = { units: [], counts: eachFacet(() => []) };
  /** Words that are marked in what was found. */
  private marks: readonly string[] = [];
  /** Whether what was found is only near to what was asked. */
  private isNear = false;
  private shown = 0;
  /** Set from when somebody has chosen an order. */
  private isSorted: boolean;
  private isComposing = false;
  /** Number of the last question; what comes for an earlier one is dropped. */
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine, parts: Parts, lang: Language) {
    this.engine = engine;
    this.parts = parts;
    this.lang = lang;
    const search = new URLSearchParams(location.search);
    this.question = questionIn(search);
    this.isSorted = search.has('sort');
  }

  start(): void {
    const { form, words, more, clear, choices, narrow, list, status, sort } = this.parts;
    sort.value = this.question.sort;
    this.drawChoices();
    narrow.open = isNarrowed(this.question) || matchMedia('(min-width: 48rem)').matches;
    narrow.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Puts a telephone's keyboard away.
      status.focus();
      void this.ask();
    });
    words.addEventListener('input', (event) => {
      this.isComposing = event instanceof InputEvent && event.isComposing;
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.ask(), PAUSE);
    });
    words.addEventListener('compositionend', () => {
      this.isComposing = false;
      void this.ask();
    });
    form.addEventListener('change', (event) => {
      if (event.target === sort) this.isSorted = true;
      if (event.target !== words) void this.ask();
    });
    more.addEventListener('click', () => void this.showMore());
    clear.addEventListener('click', () => {
      for (const box of choices.querySelectorAll('input')) box.checked = false;
      void this.ask();
    });
    moveByKeys([words, status], list);
    void this.ask(Math.min(this.memory.shown, AT_MOST));
  }

  private drawChoices(): void {
    this.parts.choices.innerHTML = choicesHtml(this.engine.table, this.question, this.lang).text;
  }

  /** What the form says now. */
  private asks(): Question {
    const said = new URLSearchParams(new FormData(this.parts.form) as unknown as Record<string, string>);
    if (!this.isSorted) said.delete('sort');
    if (this.isComposing) said.set('q', wordsComposed(said.get('q') ?? ''));
    return questionIn(said);
  }

  private async ask(atOnce = AT_ONCE): Promise<void> {
    clearTimeout(this.waiting);
    const number = ++this.asked;
    this.question = this.asks();
    try {
      await this.answerIt(number, atOnce);
    } catch {
      if (number !== this.asked) return;
      // What the table names is not there: the site was published anew since.
      const engine = await Engine.open(readFile).catch(() => null);
      if (number !== this.asked) return;
      if (engine) this.engine = engine;
      this.drawChoices();
      await this.answerIt(number, atOnce).catch(() => {
        if (number === this.asked) showFailure(this.parts, this.lang, () => void this.ask());
      });
    }
  }

  private async answerIt(number: number, atOnce: number): Promise<void> {
    const { root, choices, clear, retry, sort } = this.parts;
    const { question } = this;
    const { scores, marks, isNear } = await this.engine.search(question.words);
    if (number !== this.asked) return;
    this.marks = marks;
    this.isNear = isNear;
    this.answer = answerTo(question, scores, this.engine.table, this.lang);
    countChoices(choices, this.answer, question, this.lang);
    clear.hidden = !isNarrowed(question);
    retry.hidden = true;
    offerSorts(sort, question);
    await this.show(0, Math.max(atOnce, AT_ONCE), number);
    if (number === this.asked) root.dataset['state'] = 'ready';
  }

  private async showMore(): Promise<void> {
    const from = this.shown;
    const number = this.asked;
    await this.show(from, AT_ONCE, number).catch(() => {
      if (number === this.asked) showFailure(this.parts, this.lang, () => void this.ask(from));
    });
    this.parts.list.querySelectorAll<HTMLElement>('.result')[from]?.focus();
  }

  private async show(from: number, atOnce: number, number: number): Promise<void> {
    const { list, more, status, advice } = this.parts;
    const { question } = this;
    const terms = this.marks;
    const units = this.answer.units.slice(from, from + atOnce);
    const heads = await Promise.all(units.map((unit) => this.engine.head(unit)));
    if (number !== this.asked) return;
    const rows = together(
      units.map((unit, i) =>
        rowHtml(this.engine.table, unit, heads[i] ?? ['', ''], {
          terms,
          sort: question.sort,
          lang: this.lang,
        }),
      ),
    ).text;
    if (from === 0) list.innerHTML = rows;
    else list.insertAdjacentHTML('beforeend', rows);
    this.shown = from + units.length;
    if (!this.isComposing) this.memory.keep(addressOf(question), this.shown);
    const count = this.answer.units.length;
    more.hidden = this.shown >= count;
    advice.hidden = count > 0;
    advice.innerHTML = count > 0 ? '' : adviceHtml(question, this.lang);
    const found = (count > 0 ? searchText.count(count, this.shown) : searchText.none)[this.lang];
    status.textContent = count > 0 && this.isNear ? `${searchText.near[this.lang]}${found}` : found;
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

/** Where to look on when nothing was found. */
const LEADS = ['propose', 'projects', 'themes', 'meetings', 'glossary'] as const;

function adviceHtml(question: Question, lang: Language): string {
  const advice = [...(isNarrowed(question) ? [searchText.adviceFacets] : []), ...searchText.advice];
  const links = LEADS.map(
    (name) => html`<li><a href="${address(lang, pagePaths[name])}">${pageNames[name][lang]}</a></li>`,
  );
  return html`<ul>
      ${advice.map((one) => html`<li>${one[lang]}</li>`)}
    </ul>
    <p>${searchText.leads[lang]}</p>
    <ul>
      ${links}
    </ul>`.text;
}
