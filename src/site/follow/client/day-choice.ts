/** What the form says, in the page's language; made by `DayChoice.astro`. */
interface Words {
  readonly none: string;
  readonly found: string;
  readonly waiting: string;
  readonly failed: string;
  readonly noDay: string;
  readonly tooLate: string;
  readonly backwards: string;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Chooses two days and shows what moved between them; the address can be shared. Without a script there are months. */
class DayChoice {
  private readonly form: HTMLFormElement;
  private readonly found: HTMLElement;
  private readonly words: Words;
  /** Counts what was asked for: an answer that comes after a newer question is not shown. */
  private asked = 0;

  constructor(form: HTMLFormElement, found: HTMLElement) {
    this.form = form;
    this.found = found;
    this.words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  }

  begin(): void {
    const { form } = this;
    form.hidden = false;
    // The browser's own words come in its own language.
    form.noValidate = true;
    const asked = new URLSearchParams(location.search);
    for (const name of ['from', 'to']) {
      const value = asked.get(name);
      if (value !== null) this.input(name).value = value;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { from, to } = this.days();
      history.replaceState(null, '', `?${new URLSearchParams({ from, to }).toString()}`);
      void this.answer();
    });
    if (asked.has('from') || asked.has('to')) void this.answer();
  }

  private async answer(): Promise<void> {
    const question = (this.asked += 1);
    const days = this.days();
    const wrong = this.wrongWith(days);
    if (wrong !== null) {
      this.say(wrong.words);
      this.input(wrong.name).focus();
      return;
    }
    this.say(this.words.waiting);
    this.found.setAttribute('aria-busy', 'true');
    try {
      const rows = await rowsBetween(days);
      if (question === this.asked) this.show(rows);
    } catch {
      if (question === this.asked) this.say(this.words.failed);
    }
    if (question === this.asked) this.found.removeAttribute('aria-busy');
  }

  /** Which of the days cannot be asked for, and why. An input holds no day where what was given is none. */
  private wrongWith({ from, to }: Days): { readonly name: string; readonly words: string } | null {
    for (const name of ['from', 'to']) {
      const { value, max } = this.input(name);
      if (value === '') return { name, words: this.words.noDay };
      if (value > max) return { name, words: this.words.tooLate };
    }
    return from > to ? { name: 'from', words: this.words.backwards } : null;
  }

  private show(rows: readonly Element[]): void {
    const list = document.createElement('ul');
    list.className = 'rows';
    list.append(...rows);
    this.found.replaceChildren(...(rows.length === 0 ? [] : [list]));
    const { none, found } = this.words;
    this.say(rows.length === 0 ? none : found.replace('{}', String(rows.length)));
  }

  private say(words: string): void {
    const status = this.form.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private days(): Days {
    return { from: this.input('from').value, to: this.input('to').value };
  }

  private input(name: string): HTMLInputElement {
    const input = this.form.elements.namedItem(name);
    if (!(input instanceof HTMLInputElement)) throw new Error(`The form has no ${name}.`);
    return input;
  }
}

/** The pages of the months are asked for, and their rows between the days are shown as they stand there. */
async function rowsBetween({ from, to }: Days): Promise<Element[]> {
  const months = [...document.querySelectorAll<HTMLAnchorElement>('[data-month]')].filter(
    ({ dataset: { month = '' } }) => month >= from.slice(0, 7) && month <= to.slice(0, 7),
  );
  const pages = await Promise.all(months.map(({ href }) => pageAt(href)));
  return pages
    .flatMap((page) => [...page.querySelectorAll('#news > li')])
    .filter((row) => {
      const on = row.querySelector('time')?.dateTime ?? '';
      return on >= from && on <= to;
    });
}

async function pageAt(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

const form = document.querySelector<HTMLFormElement>('#day-choice');
const found = document.querySelector<HTMLElement>('#found');
if (form && found) new DayChoice(form, found).begin();
