import type { SentReceipt } from '../../../domain/desk/postbox/receipt.ts';
import type { SentProblem } from '../../../domain/desk/postbox/judge-sent.ts';
import { fill } from '../../writing/fill.ts';
import type { ReceiptWords } from '../words.ts';
import { look, withdraw, type Link, type Said } from '../../postbox/call.ts';
import { fragmentOf, linkIn } from '../../postbox/link.ts';
import { keepSender } from '../../postbox/sender.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';
const page = document.querySelector<HTMLElement>('#receipt');
if (page) open(page);

function open(page: HTMLElement): void {
  const { postbox = '', words: said = '{}', send = '' } = page.dataset;
  const words = JSON.parse(said) as ReceiptWords;
  const link = linkIn(location.hash);
  page.hidden = false;
  addEventListener('hashchange', () => location.reload());
  if (link === null) return tell(page, words.noLink);
  tell(page, words.loading);
  const show = (asked: Promise<Said>): void =>
    void asked.then(
      (answer) => {
        if (answer.is === 'receipt') draw(page, answer.receipt, link, { words, send, takeBack });
        else tell(page, answer.is === 'refused' ? answer.message[lang] : words.notReached);
      },
      () => {
        tell(page, words.notReached);
        page.append(button(words.tryAgain, () => show(look(postbox, link))));
      },
    );
  const takeBack = (): void => {
    if (confirm(words.withdrawSure)) show(withdraw(postbox, link));
  };
  show(look(postbox, link));
}

interface Around {
  readonly words: ReceiptWords;
  /** Where the forms are. */
  readonly send: string;
  readonly takeBack: () => void;
}

const STILL_OPEN = new Set(['received', 'to-mend', 'asked']);

function draw(page: HTMLElement, receipt: SentReceipt, link: Link, { words, send, takeBack }: Around): void {
  const { state, form, project, isInRecord, next, problems, answers } = receipt;
  const parts: HTMLElement[] = [
    text('p', words.states[state], 'receipt-state'),
    numbers(receipt, words),
    ...(problems.length > 0 ? [problemsOf(problems)] : []),
    ...(next.length > 0 && STILL_OPEN.has(state)
      ? [text('h2', words.whatNext), list(next.map((one) => text('li', one[lang])))]
      : []),
    ...(answers.length > 0
      ? [text('h2', words.answers), ...answers.map((one) => said(one.by[lang], one.text))]
      : []),
  ];
  const acts: HTMLElement[] = [];
  if (STILL_OPEN.has(state) && form !== null)
    acts.push(anchor(words.mend, `${send}${form}/${fragmentOf(link)}`));
  if (STILL_OPEN.has(state)) acts.push(button(words.withdraw, takeBack, 'quiet'));
  if (isInRecord && project !== null)
    acts.push(anchor(words.projectPage, page.dataset['projects']?.replace('{id}', project) ?? ''));
  parts.push(acting(acts));
  if (isInRecord && project !== null) {
    const more = words.more.map(([at, name]) => {
      const item = document.createElement('li');
      const to = anchor(name, at.replace('{id}', project));
      to.className = '';
      to.addEventListener('click', () => keepSender(project, link));
      item.append(to);
      return item;
    });
    parts.push(text('h2', words.moreTitle), list(more));
  }
  parts.push(...keeping(words), ...contact(receipt, page, words));
  page.replaceChildren(...parts);
}

function numbers({ issue, project, title }: SentReceipt, words: ReceiptWords): HTMLElement {
  const all = document.createElement('dl');
  all.className = 'receipt-number';
  all.append(text('dt', words.number), text('dd', String(issue)));
  if (project !== null) all.append(text('dt', words.project), text('dd', project));
  const name = text('p', title);
  name.lang = 'ja';
  const both = document.createElement('div');
  both.append(all, name);
  return both;
}

const problemsOf = (problems: readonly SentProblem[]): HTMLElement =>
  list(
    problems.map(({ heading, message, fix }) =>
      text('li', `${heading === null ? '' : `${heading}：`}${message[lang]} ${fix?.[lang] ?? ''}`),
    ),
  );

function keeping(words: ReceiptWords): HTMLElement[] {
  const box = document.createElement('input');
  box.readOnly = true;
  box.value = location.href;
  box.setAttribute('aria-label', words.keep);
  const done = text('p', '');
  done.setAttribute('role', 'status');
  const copy = button(words.copyLink, () => {
    navigator.clipboard.writeText(location.href).then(
      () => (done.textContent = words.copied),
      () => box.select(),
    );
  });
  return [
    text('h2', words.keep),
    text('p', words.keepHow),
    box,
    acting([copy, button(words.print, () => print(), 'quiet')]),
    done,
  ];
}

function contact({ issue }: SentReceipt, page: HTMLElement, words: ReceiptWords): HTMLElement[] {
  const { mail, contact: places = '' } = page.dataset;
  const subject = encodeURIComponent(fill(words.contactSubject, { issue }));
  const body = encodeURIComponent(fill(words.contactBody, { issue }));
  return [
    text('h2', words.contactTitle),
    text('p', words.contactHow),
    ...(places === '' ? [] : [text('p', places)]),
    ...(mail ? [acting([anchor(words.contactMail, `mailto:${mail}?subject=${subject}&body=${body}`)])] : []),
  ];
}

function said(by: string, words: string): HTMLElement {
  const quote = document.createElement('blockquote');
  quote.append(text('strong', by));
  const spoken = text('p', words, 'said');
  spoken.lang = 'ja';
  quote.append(spoken);
  return quote;
}

function tell(page: HTMLElement, words: string): void {
  const line = text('p', words);
  line.setAttribute('role', 'status');
  page.replaceChildren(line);
}

function text(tag: string, content: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  if (name !== '') element.className = name;
  return element;
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const all = document.createElement('ul');
  all.append(...items);
  return all;
}

function anchor(content: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.className = 'button';
  element.href = href;
  element.textContent = content;
  return element;
}

function button(content: string, press: () => void, name = 'button'): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = content;
  element.addEventListener('click', press);
  return element;
}

function acting(acts: readonly HTMLElement[]): HTMLElement {
  const line = text('p', '', 'receipt-acts screen-only');
  line.append(...acts);
  return line;
}
