import type { Account } from '../../../domain/desk/account.ts';
import { html, type Html } from '../../../site/markup/html.ts';
import { readThread } from '../../../github/threads.ts';
import { timeText, textArea } from '../layout.ts';
import { threadMarkdown } from '../markdown.ts';
import { NOT_THERE, type Page, type Visit } from '../visit.ts';

export const listThreads: Page = async ({ gh, url }) => {
  const state = url.searchParams.get('state') === 'closed' ? 'closed' : 'open';
  const all = await gh.issues.list({ state });
  const issues = inOrderOfWork(all.filter(({ isPull }) => !isPull));
  return {
    title: state === 'open' ? 'スレッド' : '閉じたスレッド',
    content: html`<p>
        ${
          state === 'open'
            ? html`<a href="/issues?state=closed">閉じたスレッド</a>`
            : html`<a href="/issues">開いているスレッド</a>`
        }
      </p>
      <p>
        ${state === 'open' ? '事務局がすることのあるものから、届いた順に並んでいます。' : '番号の順に並んでいます。'}
      </p>
      <ul>
        ${issues.map(
          ({ number, title, labels, comments }) =>
            html`<li>
              <a href="/issues/${number}">#${number} ${title}</a>
              ${labels.map(label)} ${comments > 0 && html`<span class="when">返事 ${comments} 件</span>`}
            </li>`,
        )}
      </ul>`,
  };
};

/** Whose turn it is: the secretariat's first, then what others do, then what waits for nobody. */
const TURNS: readonly RegExp[] = [
  /^受付:(?:事務局|書類ではない)$/,
  /^受付:閉じてよい$/,
  /^番:事務局$/,
  /^受付:/,
  /^番:/,
];

/** In the order in which the secretariat deals with them; of one turn, the oldest first. */
function inOrderOfWork<T extends { readonly number: number; readonly labels: readonly string[] }>(
  issues: readonly T[],
): readonly T[] {
  const turn = ({ labels }: T): number => {
    const found = TURNS.findIndex((one) => labels.some((name) => one.test(name)));
    return found === -1 ? TURNS.length : found;
  };
  return issues.toSorted((a, b) => turn(a) - turn(b) || a.number - b.number);
}

const label = (name: string): Html => html` <span class="label">${name}</span>`;

export const showThread: Page = async ({ gh, parts, url }) => {
  const number = Number(parts[0]);
  const thread = await readThread(gh, number);
  if (!thread) return { title: 'スレッドがありません', status: NOT_THERE, content: html`` };
  const comments = await gh.comments.list(number);
  const editing = url.searchParams.has('edit');
  const { title, author, createdAt, edited, body, state, labels } = thread;
  return {
    title: `#${number} ${title}`,
    content: html`<p>${state === 'open' ? '開いています' : '閉じました'} ${labels.map(label)}</p>
      ${
        editing
          ? editForm(number, title, body)
          : html`<article>
              <h2 class="when">
                ${author.login}、${timeText(createdAt)}${edited && `（${timeText(edited.at)} に書き直し）`}
              </h2>
              ${threadMarkdown(body)}
              <p><a href="/issues/${number}?edit">書き直す</a></p>
            </article>`
      }
      ${comments.map(comment)} ${answerForms(`/issues/${number}`, state)}`,
  };
};

export const comment = (one: {
  readonly author: Account;
  readonly createdAt: string;
  readonly body: string;
  readonly ours: boolean;
}): Html =>
  html`<article class="comment">
    <h2 class="when">${one.author.login}${one.ours && '（自動）'}、${timeText(one.createdAt)}</h2>
    ${threadMarkdown(one.body)}
  </article>`;

const editForm = (number: number, title: string, body: string): Html =>
  html`<form method="post" action="/issues/${number}/edit">
    <p class="question"><label for="title">題名</label><input id="title" name="title" value="${title}" /></p>
    <p class="question"><label for="body">本文</label>${textArea('body', body, 24)}</p>
    <p><button type="submit">書き直す</button> <a href="/issues/${number}">やめる</a></p>
  </form>`;

/** Comment, close, open again. */
export const answerForms = (address: string, state: 'open' | 'closed'): Html =>
  html`<h2>返事を書く</h2>
    <form method="post" action="${address}/comment">
      <p class="question"><label for="comment">返事</label>${textArea('comment', '', 4)}</p>
      <p><button type="submit">返事を書く</button></p>
    </form>
    <form method="post" action="${address}/state" class="row">
      <input type="hidden" name="state" value="${state === 'open' ? 'closed' : 'open'}" />
      <button type="submit" class="quiet">${state === 'open' ? '閉じる' : 'もう一度開く'}</button>
    </form>`;

export const editThread: Page = async ({ gh, parts, fields }) => {
  const [title, body] = [fields.get('title') ?? '', fields.get('body') ?? ''];
  await gh.issues.edit(Number(parts[0]), { title, body });
  return { goTo: `/issues/${parts[0]}` };
};

/** A comment on an issue or a pull request: GitHub keeps both in one place. */
export const addComment: Page = async (visit) => {
  const body = visit.fields.get('comment') ?? '';
  if (body.trim() !== '') await visit.gh.comments.add(Number(visit.parts[1]), body);
  return { goTo: back(visit) };
};

export const changeState: Page = async (visit) => {
  const number = Number(visit.parts[1]);
  if (visit.fields.get('state') === 'closed') await visit.gh.issues.close(number, 'completed');
  else await visit.gh.issues.reopen(number);
  return { goTo: back(visit) };
};

const back = ({ parts }: Visit): string => `/${parts[0]}/${parts[1]}`;
