import { timeInJapan } from '../../domain/dates/day.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { html, Html, escapeHtml } from '../../site/markup/html.ts';
import type { Person } from './people.ts';

/**
 * A box for more than a line. What was typed stays to the letter: the first line break is not part of the text. A browser
 * sends line ends as CRLF, and GitHub keeps them.
 */
export const textArea = (name: string, value: string, rows: number, attributes = new Html('')): Html =>
  new Html(
    `<textarea id="${name}" name="${name}" rows="${rows}" ${attributes.text}>\n${escapeHtml(value)}</textarea>`,
  );

interface Frame {
  readonly title: string;
  readonly content: Html;
  readonly me: Person;
  readonly now: IsoTime;
  readonly path: string;
  /** How many runs are not over yet. */
  readonly running: number;
}

const PAGES = [
  ['/', 'はじめ'],
  ['/issues/new/choose', '様式'],
  ['/issues', 'スレッド'],
  ['/pulls', 'プルリクエスト'],
  ['/actions', '実行'],
  ['/projects', '事業'],
] as const;

/** The frame round every page. It needs no script: a page with runs under way asks for itself again. */
export function layout({ title, content, me, now, path, running }: Frame): string {
  const page = html`<html lang="ja">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} | 循環の練習場</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <header>
        <p class="practice">練習場です。ここでしたことは、この機械の中だけに残ります。</p>
        <p class="who">
          <span>いまの私：<strong>${me.name}</strong> <code>${me.login}</code></span>
          <a href="/who?back=${encodeURIComponent(path)}">人をかえる</a>
        </p>
        <p class="clock">
          <span>時計：<time datetime="${now}">${timeText(now)}</time></span> <a href="/clock">時計を動かす</a>
        </p>
        <nav aria-label="おもなページ">
          ${PAGES.map(([to, name]) =>
            to === path
              ? html`<a href="${to}" aria-current="page">${name}</a>`
              : html`<a href="${to}">${name}</a>`,
          )}
        </nav>
      </header>
      <main>
        ${
          running > 0 &&
          html`<p class="running" role="status">
            ${running} 件の処理が動いています。<a href="${path}">もう一度見る</a>
          </p>`
        }
        <h1>${title}</h1>
        ${content}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
}

/** A moment as people read it, in JST. */
export function timeText(time: IsoTime): string {
  const inJapan = timeInJapan(Date.parse(time));
  return `${inJapan.slice(0, 10)} ${inJapan.slice(11, 16)}`;
}
