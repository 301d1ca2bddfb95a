import { PATTERNS } from '../../../domain/schema/patterns.ts';
import type { Days } from '../days.ts';
import type { Kit } from '../kit.ts';
import type { Start } from '../start.ts';
import type { Words } from '../words.ts';
import { draftIn, fillIn, firstIn } from './boxes.ts';
import { todayInJapan } from './days.ts';
import type { OwnDesk } from './desk.ts';
import { forgetFailure, tellFailure } from './failure.ts';
import { fill } from '../fill.ts';
import { Keeping } from './keeping.ts';
import { dayLine, sumLine } from './live.ts';
import { fit } from './fit.ts';
import { readFromFile, saveAsFile } from './keep-file.ts';
import { tellLengths } from './lengths.ts';
import { leftToMend, writtenList } from './look.ts';
import { place } from './place.ts';
import { summarise, tellOn } from './problems.ts';
import { rowsOf } from './rows.ts';
import { Screens } from './screens.ts';
import { kitOf, showNotes, startOf } from './start.ts';
import { Store } from './store.ts';

const lang: 'ja' | 'en' = document.documentElement.lang === 'en' ? 'en' : 'ja';

const form = document.querySelector<HTMLFormElement>('#writing');
if (form) void open(form);

/** Starts from what the address names, asks for it where the paper is always of a project, or says that it is not there. */
async function open(form: HTMLFormElement): Promise<void> {
  const words = JSON.parse(place('words').textContent) as Words;
  const asked = new URLSearchParams(location.search).get('from')?.normalize('NFKC').trim() || null;
  // Whatever else an address names is no project, and is not asked for.
  const from = asked !== null && PATTERNS.projectId.test(asked) ? asked : null;
  const which = document.querySelector<HTMLFormElement>('#writing-which');
  place('without').hidden = true;
  let start: Start | null;
  try {
    start = from === null ? null : await startOf(form, from);
  } catch {
    return tellFailure(words, () => void anew(form, words));
  }
  if (asked !== null && start === null) {
    place('missing').hidden = false;
    place('missing').textContent = fill(words.missing, { id: [...asked].slice(0, 30).join('') });
  }
  if (which && start === null) which.hidden = false;
  else begin(form, words, start === null ? null : from, start);
}

/**
 * Opens the page anew once the site answers again: a browser remembers that a module could not be fetched, and does not
 * ask for it twice on one page. What was typed is kept, and its screen is in the address.
 */
async function anew(form: HTMLFormElement, words: Words): Promise<void> {
  const answers = await kitOf(form.dataset).then(
    () => true,
    () => false,
  );
  if (answers) location.reload();
  else tellFailure(words, () => void anew(form, words));
}

/** Milliseconds after which the desk is fetched, should nobody have touched the form before. */
const READING = 4_000;

/**
 * Calls once, when somebody turns to the form or has read a while: a slow telephone shows the page first. Where it fails
 * it is tried again, and told, when it is needed.
 */
function soon(call: () => void): void {
  const timer = window.setTimeout(now, READING);
  const signs = ['pointerdown', 'keydown', 'focusin'] as const;
  function now(): void {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, now);
    call();
  }
  for (const sign of signs) addEventListener(sign, now);
}

interface Loaded {
  readonly kit: Kit;
  readonly desk: OwnDesk;
}

function begin(form: HTMLFormElement, words: Words, from: string | null, start: Start | null): void {
  // What is asked of a paper with a predecessor only is no part of one without.
  if (from === null) form.querySelector(`[data-step="${form.dataset['before'] ?? ''}"]`)?.remove();
  const tables = rowsOf(form, words, lang);
  const review = place('review');
  const steps = [...form.querySelectorAll<HTMLElement>('.step')];
  const draft = () => draftIn(form, tables);
  const fillWith = (kept: ReturnType<typeof draft>) => fillIn(form, tables, kept);
  const store = new Store(form.dataset['kind'] ?? '', from);
  const sheet = { read: draft, write: (kept: ReturnType<typeof draft>) => (fillWith(kept), live()) };
  const keeping = new Keeping(store, sheet, words);
  const names = new Map(start?.items);
  const days = JSON.parse(place('days').textContent) as Days;
  // A demonstration stands on its own day, and its forms with it.
  const today = () => form.dataset['today'] ?? todayInJapan();

  /** What the form needs beside itself; asked for again where it failed before. */
  let loading: Promise<Loaded> | null = null;
  const load = async (): Promise<Loaded> => {
    const [kit, { ownDesk }] = await Promise.all([kitOf(form.dataset), import('./desk.ts')]);
    const own = { kit, desk: ownDesk(kit, start) };
    refit(own);
    return own;
  };
  /** What is asked follows the answers, once the form is there. */
  let known: Loaded | null = null;
  const refit = (own: Loaded | null = known): void => {
    known = own;
    if (own) fit(form, own.desk.given(draft()), words);
  };
  const loaded = (): Promise<Loaded> =>
    (loading ??= load().catch((failure: unknown) => {
      loading = null;
      throw failure;
    }));

  /** Tries again what failed; where nothing can be kept on the device, the page is not left for it. */
  const again = async (step: () => Promise<void>): Promise<void> => {
    const isThere = await loaded().then(
      () => true,
      () => false,
    );
    if (isThere || !keeping.isKept) return step();
    return anew(form, words);
  };

  const live = (): void => {
    tellLengths(form, words);
    place('sum').textContent = sumLine(days.kind, draft(), start, words);
    const said = dayLine(draft(), days, start, today(), lang, words);
    for (const line of form.querySelectorAll<HTMLElement>('[data-days]')) {
      line.textContent = said;
      line.hidden = said === '';
    }
    refit();
  };

  const screens = new Screens([...steps, review], (screen, at) => {
    place('progress').textContent = fill(words.progress, { at: at + 1, of: screens.count });
    place('back').hidden = at === 0;
    place('next').hidden = screen === review;
    place('problems').hidden = true;
    if (screen === review) void look();
  });

  /** The last screen: everything that was written, what is to be mended, how it will look, and the ways to send it. */
  const look = async (): Promise<void> => {
    try {
      const own = await loaded();
      const { showEnding } = await import('./ending.ts');
      live();
      const checked = own.desk.check(draft(), today());
      const mend = (step: number, box: string) => {
        screens.go(step, false);
        const screen = steps[step];
        if (!screen) return;
        tellOn(screen, checked.problems, tables, lang);
        const element = screen.querySelector(`[data-box="${CSS.escape(box)}"]`);
        if (element) firstIn(element)?.focus();
        element?.scrollIntoView({ block: 'center' });
      };
      const shown = { steps, draft: own.desk.given(draft()).draft, checked, words, lang, names, mend };
      leftToMend(place('left'), shown);
      place('written').replaceChildren(writtenList(shown));
      const isWhole = checked.paper !== null;
      place('preview').hidden = place('after').hidden = !isWhole;
      place('paper').innerHTML = checked.paper === null ? '' : own.desk.preview(checked.paper, lang);
      const { contact = '', receipt = '' } = form.dataset;
      const done = () => store.erase();
      const ending = { ...own, draft: draft(), paper: checked.paper, contact, receipt, done, lang };
      showEnding(place('ways'), ending, words);
      place('draft').hidden = isWhole;
    } catch {
      tellFailure(words, () => void again(look));
    }
  };

  /** What each screen was told last: once told, one may go on and mend it later. */
  const said = new WeakMap<HTMLElement, ReadonlySet<string>>();
  const next = async (): Promise<void> => {
    keeping.save();
    const screen = screens.current;
    if (!screen) return;
    let own: Loaded;
    try {
      own = await loaded();
    } catch {
      return tellFailure(words, () => void again(next));
    }
    forgetFailure();
    live();
    const told = tellOn(screen, own.desk.check(draft(), today()).problems, tables, lang);
    const before = said.get(screen);
    said.set(screen, new Set(told.map(({ message }) => message)));
    if (told.some(({ message }) => !before?.has(message))) summarise(place('problems'), told, words);
    else screens.go(screens.at + 1);
  };

  form.addEventListener('input', () => keeping.typed(live));
  form.addEventListener('submit', (event) => event.preventDefault());
  place('back').addEventListener('click', () => screens.go(screens.at - 1));
  place('next').addEventListener('click', () => void next());
  form.addEventListener('change', () => refit());
  const kind = form.dataset['kind'] === 'report' ? 'report' : 'proposal';
  const of = { kind, from } as const;
  place('keep').addEventListener('click', () => {
    void loaded().then(
      (own) => saveAsFile(own.desk.form, draft(), of, `${words.draftName}.txt`),
      () => tellFailure(words, () => void again(look)),
    );
  });
  const chosen = place<HTMLInputElement>('load');
  chosen.addEventListener('change', () => void loadFile());
  const loadFile = async (): Promise<void> => {
    const [file] = chosen.files ?? [];
    if (!file) return;
    const own = await loaded().catch(() => null);
    if (!own) return tellFailure(words, () => void again(loadFile));
    const read = await readFromFile(file, own.desk.form, of, words);
    chosen.value = '';
    const isEmpty = Object.values(draft()).every((typed) => typed.length === 0);
    if (read.draft && !isEmpty && !confirm(words.loadSure)) return;
    place('loaded').textContent = read.said;
    if (!read.draft) return;
    sheet.write(read.draft);
    keeping.typed(live);
    screens.go(0, false);
  };
  place('erase').addEventListener('click', () => {
    if (confirm(words.eraseSure)) keeping.erase();
  });

  for (const [id, rows] of tables) rows.knows(start?.rows[id] ?? []);
  const kept = store.load();
  if (kept) place('saved').textContent = words.resumed;
  else if (store.hasAside) place('saved').textContent = words.aside;
  form.reset();
  fillWith(kept ?? start?.draft ?? {});
  showNotes(form, start?.notes ?? [], lang);
  live();
  form.hidden = false;
  screens.open();
  const early = () => void loaded().catch(() => undefined);
  // What was answered before decides at once what is asked.
  if (kept ?? start) early();
  else soon(early);
}
