import type { Checked } from '../../../domain/writing/check.ts';
import type { Kit } from '../kit.ts';
import { draftIn, entryOf, fillIn, tellProblem } from './boxes.ts';
import type { OwnDesk } from './desk.ts';
import { showEnding } from './ending.ts';
import { budgetLine, roundLine, todayInJapan } from './live.ts';
import { eraseDraft, loadDraft, saveDraft } from './store.ts';
import { fill, type Words } from './words.ts';

interface Advice {
  readonly box: string;
  readonly text: string;
}

/** Milliseconds after the last key until a draft is saved. */
const PAUSE = 400;

async function begin(form: HTMLFormElement): Promise<void> {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';
  const words = JSON.parse(document.querySelector('#writing-words')?.textContent ?? '{}') as Words;
  const from = new URLSearchParams(location.search).get('from');
  const place = <T extends HTMLElement = HTMLElement>(id: string): T => {
    const found = document.querySelector<T>(`#writing-${id}`);
    if (!found) throw new Error(`The page has no #writing-${id}.`);
    return found;
  };
  const steps = [...form.querySelectorAll<HTMLElement>('.step')].filter(
    ({ dataset }) => dataset['step'] !== 'before' || from !== null,
  );
  const review = place('review');
  const screens = [...steps, review];
  let at = 0;
  let kit: Kit | null = null;
  let desk: OwnDesk | null = null;

  const loaded = async (): Promise<{ kit: Kit; desk: OwnDesk }> => {
    const { ownDesk } = await import('./desk.ts');
    kit ??= (await (await fetch(form.dataset['kit'] ?? '')).json()) as Kit;
    desk ??= ownDesk(kit, from === null ? kit.proposal : kit.again);
    return { kit, desk };
  };

  /** Problems of the boxes on a screen are told there; what is still empty ahead is none yet. */
  const told = (checked: Checked, screen: HTMLElement): { box: string; message: string }[] => {
    const found = checked.problems.filter(
      ({ box }) => box !== null && screen.querySelector(`[data-box="${CSS.escape(box)}"]`),
    );
    for (const box of screen.querySelectorAll<HTMLElement>('[data-box]'))
      tellProblem(form, box.dataset['box'] ?? '', null);
    return found.map(({ box, message, fix }) => {
      const said = `${message[lang]} ${fix[lang]}`;
      tellProblem(form, box ?? '', said);
      return { box: box ?? '', message: said };
    });
  };

  const summarise = (problems: readonly { box: string; message: string }[]): void => {
    const summary = place('problems');
    const list = summary.querySelector('ul');
    summary.hidden = problems.length === 0;
    list?.replaceChildren(
      ...problems.map(({ box, message }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${box}`;
        link.textContent = message;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          entryOf(form, box)?.focus();
        });
        item.append(link);
        return item;
      }),
    );
    if (problems.length > 0) summary.focus();
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

  /** The last screen: everything that was written, what is to be mended, and the ways to send it. */
  const look = async (): Promise<void> => {
    const own = await loaded();
    const draft = draftIn(form);
    const checked = own.desk.check(draft, todayInJapan());
    const list = document.createElement('dl');
    for (const [index, step] of steps.entries()) {
      for (const box of step.querySelectorAll<HTMLElement>('[data-box]')) {
        const id = box.dataset['box'] ?? '';
        const typed = draft[id] ?? '';
        const value = typeof typed === 'string' ? typed : typed.join('、');
        const problem = checked.problems.find((one) => one.box === id);
        const [term, about] = [document.createElement('dt'), document.createElement('dd')];
        term.textContent = box.querySelector('label, legend')?.firstChild?.textContent?.trim() ?? id;
        const written = document.createElement('p');
        written.lang = 'ja';
        written.textContent = value === '' ? words.empty : value;
        if (value === '') written.lang = lang;
        about.append(written);
        if (problem) {
          const line = document.createElement('p');
          line.className = 'problem';
          line.textContent = `${problem.message[lang]} ${problem.fix[lang]}`;
          const mend = document.createElement('button');
          mend.type = 'button';
          mend.className = 'quiet';
          mend.textContent = words.edit;
          mend.addEventListener('click', () => {
            show(index, false);
            told(checked, step);
            entryOf(form, id)?.focus();
          });
          about.append(line, mend);
        }
        list.append(term, about);
      }
    }
    place('written').replaceChildren(list);
    place('whole').replaceChildren(
      ...checked.problems
        .filter(({ box }) => box === null)
        .map(({ message, fix }) => {
          const line = document.createElement('p');
          line.className = 'problem';
          line.textContent = `${message[lang]} ${fix[lang]}`;
          return line;
        }),
    );
    showEnding(place('ways'), { ...own, draft, data: checked.data }, words);
  };

  const live = (): void => {
    const draft = draftIn(form);
    place('sum').textContent = budgetLine(draft, words);
    if (kit) place('round').textContent = roundLine(draft, kit, todayInJapan(), lang, words);
  };

  let saving = 0;
  form.addEventListener('input', () => {
    clearTimeout(saving);
    saving = window.setTimeout(() => {
      if (saveDraft(from, draftIn(form))) place('saved').textContent = words.saved;
      live();
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  place('back').addEventListener('click', () => show(at - 1));
  place('next').addEventListener('click', () => {
    saveDraft(from, draftIn(form));
    void loaded().then((own) => {
      live();
      const screen = screens[at];
      const problems = screen ? told(own.desk.check(draftIn(form), todayInJapan()), screen) : [];
      if (problems.length > 0 && place('next').dataset['warned'] !== String(at)) {
        place('next').dataset['warned'] = String(at);
        summarise(problems);
      } else show(at + 1);
    });
  });
  place('erase').addEventListener('click', () => {
    if (!confirm(words.eraseSure)) return;
    eraseDraft(from);
    location.reload();
  });

  const kept = loadDraft(from);
  if (kept) {
    fillIn(form, kept);
    place('saved').textContent = words.resumed;
  }
  form.hidden = false;
  place('without').hidden = true;
  show(0, false);
  if (from !== null)
    await startFrom(
      form,
      `${form.dataset['from'] ?? ''}${encodeURIComponent(from)}.json`,
      kept === null,
      words,
    );
  live();
}

/** Fills in the former proposal, unless something was written since, with what the council said beside each box. */
async function startFrom(
  form: HTMLFormElement,
  address: string,
  fresh: boolean,
  words: Words,
): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const { draft, advice } = (await answer.json()) as {
    draft: Record<string, string>;
    advice: readonly Advice[];
  };
  if (fresh) fillIn(form, draft);
  for (const { box, text } of advice) {
    const note = document.createElement('div');
    note.className = 'advice';
    const title = document.createElement('strong');
    title.textContent = words.advice;
    const said = document.createElement('p');
    said.lang = 'ja';
    said.textContent = text;
    note.append(title, said);
    form.querySelector(`#${CSS.escape(box)}-help`)?.after(note);
  }
}

const form = document.querySelector<HTMLFormElement>('#writing');
if (form) void begin(form);
