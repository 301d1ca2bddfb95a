import type { Pull, Review } from '../../../github/port.ts';
import { html, Html, escapeHtml } from '../../../site/markup/html.ts';
import { timeText, textArea } from '../layout.ts';
import { threadMarkdown } from '../markdown.ts';
import { personOf, type Cast } from '../people.ts';
import { NOT_THERE, type Page, type Visit } from '../visit.ts';
import { answerForms, comment } from './threads-view.ts';

/** A patch as text, its lines told apart by their first sign and, for those who see it, by colour. */
export const difference = (patch: string): Html =>
  html`<pre tabindex="0"><code>${new Html(patch.split('\n').map(line).join('\n'))}</code></pre>`;

function line(text: string): string {
  const kind = text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : null;
  return kind === null ? escapeHtml(text) : `<span class="${kind}">${escapeHtml(text)}</span>`;
}

export const listPulls: Page = async ({ gh }) => ({
  title: 'プルリクエスト',
  content: html`<ul>
    ${(await gh.pulls.list({ state: 'open' })).map(
      ({ number, title }) => html`<li><a href="/pull/${number}">#${number} ${title}</a></li>`,
    )}
  </ul>`,
});

export const showPull: Page = async ({ sandbox, gh, parts, cast }) => {
  const number = Number(parts[0]);
  const pull = await gh.pulls.find(number);
  if (!pull) return { title: 'プルリクエストがありません', status: NOT_THERE, content: html`` };
  const [comments, reviews, files, statuses] = await Promise.all([
    gh.comments.list(number),
    gh.pulls.reviews(number),
    gh.pulls.files(number),
    gh.statuses.current(pull.head.sha),
  ]);
  return {
    title: `#${number} ${pull.title}`,
    content: html`<p>${stateText(pull)} <code>${pull.head.owner}:${pull.head.branch}</code></p>
      <article>
        <h2 class="when">${pull.author.login}、${timeText(pull.createdAt)}</h2>
        ${threadMarkdown(pull.body)}
      </article>
      <h2>状態の印</h2>
      <ul class="statuses">
        ${statuses.map(
          ({ context, state, description }) =>
            html`<li class="${state}"><code>${context}</code> ${STATUS[state] ?? state}：${description}</li>`,
        )}
      </ul>
      ${pull.state === 'open' && mergeForm(number)}
      <h2>変わるファイル</h2>
      ${files.map(
        ({ path, status }) =>
          html`<details>
            <summary>${path}（${CHANGE[status] ?? status}）</summary>
            <p><a href="/blob/${pull.head.sha}/${path}">ファイルを開く</a></p>
            ${difference(sandbox.difference(pull.base.sha, pull.head.sha, path))}
          </details>`,
      )}
      <h2>承認</h2>
      <ul class="reviews">
        ${reviews.map((one) => review(one, cast))}
      </ul>
      ${pull.state === 'open' && reviewForm(number)} ${comments.map(comment)}
      ${answerForms(`/pull/${number}`, pull.state)}`,
  };
};

const stateText = ({ mergedAt, state }: Pull): string =>
  mergedAt !== null
    ? `取り込みました（${timeText(mergedAt)}）`
    : state === 'open'
      ? '開いています'
      : '取り込まずに閉じました';

const STATUS: Readonly<Record<string, string>> = {
  success: '済み',
  pending: '待ち',
  failure: '不足',
  error: '誤り',
};

const CHANGE: Readonly<Record<string, string>> = {
  added: '新しい',
  modified: '変更',
  removed: '削除',
  renamed: '名前の変更',
};

const VERDICT: Readonly<Record<Review['state'], string>> = {
  APPROVED: '承認',
  CHANGES_REQUESTED: '直しの依頼',
  COMMENTED: '意見',
  DISMISSED: '取消し',
  PENDING: '書きかけ',
};

const review = ({ by: { login }, state, at, body }: Review, cast: readonly Cast[]): Html =>
  html`<li>
    ${personOf(cast, login).name}（${login}）：${VERDICT[state]}、${timeText(at)}
    ${body !== '' && threadMarkdown(body)}
  </li>`;

const mergeForm = (number: number): Html =>
  html`<form method="post" action="/pull/${number}/merge" class="row">
    <button type="submit">取り込む</button>
  </form>`;

const reviewForm = (number: number): Html =>
  html`<form method="post" action="/pull/${number}/review">
    <p class="question">
      <label for="words">ことば（なくてもかまいません）</label>${textArea('words', '', 2)}
    </p>
    <p>
      <button type="submit" name="event" value="APPROVE">承認する</button>
      <button type="submit" name="event" value="REQUEST_CHANGES" class="quiet">直しを求める</button>
      <button type="submit" name="event" value="COMMENT" class="quiet">意見だけ書く</button>
    </p>
  </form>`;

const EVENTS = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] as const;

export const addReview: Page = async ({ gh, parts, fields }) => {
  const event = EVENTS.find((one) => one === fields.get('event')) ?? 'COMMENT';
  await gh.pulls.review(Number(parts[0]), event, fields.get('words') ?? '');
  return { goTo: `/pull/${parts[0]}` };
};

export const mergePull: Page = async ({ gh, parts }: Visit) => {
  await gh.pulls.merge(Number(parts[0]));
  return { goTo: `/pull/${parts[0]}` };
};
