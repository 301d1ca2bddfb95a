import type { Kit } from '../kit.ts';
import type { Start } from '../start.ts';
import type { Words } from '../words.ts';
import { draftIn, fillIn, firstIn } from './boxes.ts';
import type { OwnDesk } from './desk.ts';
import { fill } from './fill.ts';
import { dayLine, sumLine, todayInJapan } from './live.ts';
import { problemLines, writtenList } from './look.ts';
import { summarise, tellOn } from './problems.ts';
import { rowsOf } from './rows.ts';
import { kitOf, showNotes, startOf } from './start.ts';
import { Store } from './store.ts';

/** Milliseconds after the last key until a draft is saved. */
const PAUSE = 400;

const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';

const place = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.querySelector<T>(`#writing-${id}`);
  if (!found) throw new Error(`The page has no #writing-${id}.`);
  return found;
};

const form = document.querySelector<HTMLFormElement>('#writing');
if (form) void open(form);

/** Starts from what the address names, asks for it where the paper is always of a project, or says that it is not there. */
async function open(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(place('words').textContent) as Words;
  const from = new URLSearchParams(location.search).get('from')?.normalize('NFKC').trim() || null;
  const which = document.querySelector<HTMLFormElement>('#writing-which');
  place('without').hidden = true;
  const start = from === null ? null : await startOf(form, from);
  if (from !== null && start === null) {
    place('missing').hidden = false;
    place('missing').textContent = fill(words.missing, { id: from });
  }
  if (which && start === null) which.hidden = false;
  else begin(form, words, start === null ? null : from, start);
}

function begin(form: HTMLFormElement, words: Words, from: string | null, start: Start | null): void {
  // What is asked of a paper with a predecessor only is no part of one without.
  if (from === null) form.querySelector(`[data-step="${form.dataset['before'] ?? ''}"]`)?.remove();
  const tables = rowsOf(form, words, lang);
  const store = new Store(form.dataset['kind'] ?? '', from);
  const steps = [...form.querySelectorAll<HTMLElement>('.step')];
  const review = place('review');
  const screens = [...steps, review];
  const draft = () => draftIn(form, tables);
  let at = 0;
  let kit: Kit | null = null;
  let desk: OwnDesk | null = null;

  const loaded = async (): Promise<{ kit: Kit; desk: OwnDesk }> => {
    const { ownDesk } = await import('./desk.ts');
    kit ??= await kitOf(form.dataset);
    desk ??= ownDesk(kit, start);
    return { kit, desk };
  };

  const show = (next: number, focus = true): void => {
    at = Math.max(0, Math.min(next, screens.length - 1));
    for (const [index, screen] of screens.entries()) screen.hidden = index !== at;
    place('progress').textContent = fill(words.progress, { at: at + 1, of: screens.length });
    place('back').hidden = at === 0;
    place('next').hidden = at === screens.length - 1;
    place('problems').hidden = true;
    if (focus) screens[at]?.querySelector<HTMLElement>('h2')?.focus();
    if (screens[at] === review) void look();
  };

  /** The last screen: everything that was written, what is to be mended, how it will look, and the ways to send it. */
  const look = async (): Promise<void> => {
    const own = await loaded();
    const { showEnding } = await import('./ending.ts');
    const checked = own.desk.check(draft(), todayInJapan());
    const mend = (step: number, box: string) => {
      show(step, false);
      const screen = steps[step];
      if (!screen) return;
      tellOn(screen, checked.problems, tables, lang);
      const element = screen.querySelector(`[data-box="${CSS.escape(box)}"]`);
      if (element) firstIn(element)?.focus();
    };
    place('written').replaceChildren(writtenList({ steps, draft: draft(), checked, words, lang, mend }));
    place('whole').replaceChildren(
      ...problemLines(
        checked.problems.filter(({ box }) => box === null),
        lang,
      ),
    );
    place('preview').hidden = checked.paper === null;
    place('paper').innerHTML = checked.paper === null ? '' : own.desk.preview(checked.paper, lang);
    showEnding(place('ways'), { ...own, draft: draft(), paper: checked.paper }, words);
  };

  const live = (): void => {
    if (!kit) return;
    place('sum').textContent = sumLine(kit.kind, draft(), start, words);
    place('told').textContent = dayLine(draft(), kit, start, todayInJapan(), lang, words);
  };

  let saving = 0;
  let erased = false;
  form.addEventListener('input', () => {
    clearTimeout(saving);
    saving = window.setTimeout(() => {
      if (store.save(draft())) place('saved').textContent = words.saved;
      live();
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  place('back').addEventListener('click', () => show(at - 1));
  place('next').addEventListener('click', () => {
    store.save(draft());
    void loaded().then((own) => {
      live();
      const screen = screens[at];
      const told = screen
        ? tellOn(screen, own.desk.check(draft(), todayInJapan()).problems, tables, lang)
        : [];
      // Once told, one may go on and mend it later.
      if (told.length > 0 && place('next').dataset['warned'] !== String(at)) {
        place('next').dataset['warned'] = String(at);
        summarise(place('problems'), told);
      } else show(at + 1);
    });
  });
  addEventListener('pagehide', () => {
    if (!erased) store.save(draft());
  });
  place('erase').addEventListener('click', () => {
    if (!confirm(words.eraseSure)) return;
    erased = true;
    store.erase();
    location.reload();
  });

  for (const [id, rows] of tables) rows.knows(start?.rows[id] ?? []);
  const kept = store.load();
  if (kept) place('saved').textContent = words.resumed;
  fillIn(form, tables, kept ?? start?.draft ?? {});
  showNotes(form, start?.notes ?? [], lang);
  form.hidden = false;
  show(0, false);
}
