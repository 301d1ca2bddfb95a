/** Chooses two days and shows what moved between them; the address can be shared. Without a script there are months. */
interface Row {
  readonly on: string;
  readonly path: string;
  readonly subject: string | null;
  readonly what: { readonly ja: string; readonly en: string };
}

function begin(form: HTMLFormElement, found: HTMLElement): void {
  const days = () => ({ from: valueOf(form, 'from'), to: valueOf(form, 'to') });
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const name of ['from', 'to']) {
    const value = asked.get(name);
    const input = form.elements.namedItem(name);
    if (value && input instanceof HTMLInputElement) input.value = value;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?${new URLSearchParams(days()).toString()}`);
    void show(form, found, days());
  });
  if (asked.has('from') && form.checkValidity()) void show(form, found, days());
}

async function show(
  form: HTMLFormElement,
  found: HTMLElement,
  days: { from: string; to: string },
): Promise<void> {
  const { months = '', pages = '', none = '', found: words = '' } = form.dataset;
  const names = ((await read(`${months}months.json`)) as readonly string[]).filter(
    (month) => month >= days.from.slice(0, 7) && month <= days.to.slice(0, 7),
  );
  const all = await Promise.all(names.map((month) => read(`${months}${month}.json`)));
  const rows = (all.flat() as readonly Row[]).filter(({ on }) => on >= days.from && on <= days.to);
  const list = document.createElement('ul');
  list.className = 'rows';
  list.append(...rows.map((row) => rowOf(row, pages)));
  found.replaceChildren(list);
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = rows.length === 0 ? none : words.replace('{}', String(rows.length));
}

const read = async (address: string): Promise<unknown> => (await fetch(address)).json();

function rowOf({ on, path, subject, what }: Row, pages: string): HTMLElement {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const link = document.createElement('a');
  link.href = pages + path;
  link.textContent = subject ?? what[lang];
  if (subject !== null && lang !== 'ja') link.lang = 'ja';
  const row = document.createElement('li');
  row.append(part('row-main', link), part('row-who', subject === null ? '' : what[lang]));
  const [year = '', month = '', day = ''] = on.split('-');
  const time = document.createElement('time');
  time.dateTime = on;
  time.textContent =
    lang === 'ja'
      ? `${year}年${Number(month)}月${Number(day)}日`
      : new Date(`${on}T12:00:00Z`).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
        });
  row.append(part('row-when', time));
  return row;
}

function part(name: string, content: string | HTMLElement): HTMLElement {
  const span = document.createElement('span');
  span.className = name;
  span.append(content);
  return span;
}

const valueOf = (form: HTMLFormElement, name: string): string => {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input.value : '';
};

const form = document.querySelector<HTMLFormElement>('#day-choice');
const found = document.querySelector<HTMLElement>('#found');
if (form && found) begin(form, found);
