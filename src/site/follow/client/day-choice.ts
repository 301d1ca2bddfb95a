/** Chooses two days and shows what moved between them; the address can be shared. Without a script there are months. */
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

/** The pages of the months are asked for, and their rows between the days are shown as they stand there. */
async function show(
  form: HTMLFormElement,
  found: HTMLElement,
  days: { from: string; to: string },
): Promise<void> {
  const { none = '', found: words = '' } = form.dataset;
  const months = [...document.querySelectorAll<HTMLAnchorElement>('[data-month]')].filter(
    ({ dataset: { month = '' } }) => month >= days.from.slice(0, 7) && month <= days.to.slice(0, 7),
  );
  const pages = await Promise.all(months.map(({ href }) => pageAt(href)));
  const rows = pages
    .flatMap((page) => [...page.querySelectorAll('#news > li')])
    .filter((row) => {
      const on = row.querySelector('time')?.dateTime ?? '';
      return on >= days.from && on <= days.to;
    });
  const list = document.createElement('ul');
  list.className = 'rows';
  list.append(...rows);
  found.replaceChildren(list);
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = rows.length === 0 ? none : words.replace('{}', String(rows.length));
}

const pageAt = async (address: string): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

const valueOf = (form: HTMLFormElement, name: string): string => {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input.value : '';
};

const form = document.querySelector<HTMLFormElement>('#day-choice');
const found = document.querySelector<HTMLElement>('#found');
if (form && found) begin(form, found);
