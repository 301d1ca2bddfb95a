/** What was shown at the last visit: the newest day, and what stood there on it. Kept on the device alone. */
interface Seen {
  readonly on: string;
  readonly there: readonly string[];
}

const KEY = 'junkan-seen';

/** Marks what is newer than the last visit of this page, and says how much it is. Without a script nothing is marked. */
function markNew(list: HTMLElement, said: HTMLElement): void {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > li')].map((row) => ({
    row,
    on: row.querySelector('time')?.dateTime ?? '',
    href: row.querySelector('a')?.getAttribute('href') ?? '',
  }));
  const newest = rows
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (newest === undefined) return;
  const seen = read();
  if (seen) {
    const fresh = rows.filter(
      ({ on, href }) => on > seen.on || (on === seen.on && !seen.there.includes(href)),
    );
    for (const { row } of fresh) {
      const mark = document.createElement('span');
      mark.className = 'pill';
      mark.textContent = said.dataset['mark'] ?? '';
      row.querySelector('.row-main')?.append(' ', mark);
    }
    said.textContent = (said.dataset[fresh.length === 0 ? 'none' : 'some'] ?? '').replace(
      '{}',
      String(fresh.length),
    );
    said.hidden = false;
  }
  write({ on: newest, there: rows.filter(({ on }) => on === newest).map(({ href }) => href) });
}

function read(): Seen | null {
  try {
    const { on, there } = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Seen;
    return typeof on === 'string' && Array.isArray(there) ? { on, there } : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing is left alone. */
function write(seen: Seen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    return;
  }
}

const list = document.querySelector<HTMLElement>('#news');
const said = document.querySelector<HTMLElement>('#since-visit');
if (list && said) markNew(list, said);
