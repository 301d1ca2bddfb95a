import type { SentProblem } from '../../../domain/desk/postbox/judge-sent.ts';
import { boxId, type Form } from '../../../domain/forms/form.ts';
import { readForm } from '../../../domain/forms/read/read-form.ts';
import { printBody, typedAnswer } from '../../../domain/forms/read/write-body.ts';
import type { DraftProblem } from '../../../domain/writing/check-draft.ts';
import type { Draft } from '../../../domain/writing/draft.ts';
import { draftIn, fillIn } from '../../writing/client/boxes.ts';
import { place } from '../../writing/client/place.ts';
import { summarise, tellOn } from '../../writing/client/problems.ts';
import { rowsOf } from '../../writing/client/rows.ts';
import type { Words } from '../../writing/words.ts';
import type { SendWords } from '../words.ts';
import { look, mend, send, type Said } from '../../postbox/call.ts';
import { fragmentOf, linkIn } from '../../postbox/link.ts';
import { keptSender } from '../../postbox/sender.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';

interface Page {
  readonly form: Form;
  readonly words: Words & SendWords;
}

async function open(sheet: HTMLFormElement): Promise<void> {
  const { form, words } = JSON.parse(place('page').textContent) as Page;
  const { postbox = '', receipt = '' } = sheet.dataset;
  const tables = rowsOf(sheet, words, lang);
  const link = linkIn(location.hash);
  const status = place('status');
  const known = new URLSearchParams(location.search);
  const project = known.get('project');
  const screen = sheet.querySelector<HTMLElement>('.step');
  for (const rows of tables.values()) rows.knows([]);
  fillIn(sheet, tables, knownIn(form, known));
  // The link of a receipt opens what was sent by it, where that came by this form; else it says who goes on sending.
  let isMending = false;
  if (link !== null && project === null) {
    try {
      const said = await look(postbox, link);
      if (said.is === 'receipt' && said.receipt.form === form.id) {
        isMending = true;
        fillIn(sheet, tables, draftOf(form, said.receipt.body));
        place('lead').textContent = words.mendLead;
      }
    } catch {
      status.textContent = words.offline;
    }
  }
  sheet.hidden = false;
  if (screen) screen.hidden = false;
  sheet.addEventListener('submit', (event) => {
    event.preventDefault();
    void deliver();
  });

  async function deliver(): Promise<void> {
    const button = place('send') as HTMLButtonElement;
    if (button.disabled) return;
    button.disabled = true;
    status.textContent = words.sending;
    place('problems').hidden = true;
    const draft = draftIn(sheet as HTMLFormElement, tables);
    const content = { title: form.titleStart + nameIn(form, draft), body: bodyOf(form, draft) };
    try {
      const said = await (link !== null && isMending
        ? mend(postbox, link, content)
        : send(postbox, content, link ?? keptSender(project)));
      show(said);
    } catch {
      status.textContent = words.offline;
    } finally {
      button.disabled = false;
    }
  }

  function show(said: Said): void {
    status.textContent = said.is === 'refused' ? said.message[lang] : '';
    if (said.is === 'receipt') location.assign(receipt + fragmentOf(said.receipt));
    if (said.is !== 'problems' || !screen) return;
    const told = tellOn(
      screen,
      said.problems.flatMap((one) => problemAt(form, one)),
      tables,
      lang,
    );
    summarise(place('problems'), told, words);
    const whole = said.problems.filter(({ heading }) => boxOf(form, heading) === undefined);
    place('whole').replaceChildren(...whole.map((one) => line(one)));
    if (told.length === 0) status.textContent = words.toMend;
  }
}

const bodyOf = (form: Form, draft: Draft): string =>
  printBody(form, new Map(form.boxes.map((box) => [box.heading, draft[boxId(box)] ?? ''])));

/** What was sent, as it is typed into the boxes. */
function draftOf(form: Form, body: string): Draft {
  const answers = readForm(form, body);
  return Object.fromEntries(form.boxes.map((box) => [boxId(box), typedAnswer(box, answers)]));
}

const boxOf = (form: Form, heading: string | null) => form.boxes.find((box) => box.heading === heading);

function problemAt(form: Form, { heading, message, fix }: SentProblem): DraftProblem[] {
  const box = boxOf(form, heading);
  return box
    ? [{ box: boxId(box), row: null, severity: 'error', message, fix: fix ?? { ja: '', en: '' } }]
    : [];
}

function line({ message, fix }: SentProblem): HTMLElement {
  const said = document.createElement('p');
  said.className = 'problem';
  said.textContent = `${message[lang]} ${fix?.[lang] ?? ''}`;
  return said;
}

/** What a paper is called in the list of issues: its title, or the project that it is about. */
function nameIn(form: Form, draft: Draft): string {
  const named = ['proposal-title', 'project']
    .map((id) => draft[id])
    .find((typed) => typeof typed === 'string' && typed !== '');
  return String(named ?? form.name.ja)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 80);
}

/** What the address of the page knows of the answers, by the names of the boxes; choices by their keys. */
const knownIn = (form: Form, known: URLSearchParams): Draft =>
  Object.fromEntries(
    form.boxes.flatMap((box) => {
      const id = boxId(box);
      const given = known.get(id);
      if (given === null || box.entry === 'choices' || box.entry === 'confirm') return [];
      return [[id, box.choices.find(({ value }) => value === given)?.label.ja ?? given]];
    }),
  );

// Last, since all above is to be there when it begins.
const sheet = document.querySelector<HTMLFormElement>('#writing');
if (sheet) void open(sheet);
