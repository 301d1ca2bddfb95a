import type { Language, Text } from '../domain/text.ts';
import { html, type Html } from '../site/markup/html.ts';
import { refusalOf, statusOf } from '../github/errors.ts';
import type { Ground } from './ground.ts';
import type { Attempt } from './session.ts';
import type { Standing } from './standing.ts';
import type { Say, Step } from './step.ts';

/** The one page: all steps, each with how it stands, what was done last, and what is asked. */
export async function page(ground: Ground, all: readonly Standing[]): Promise<string> {
  const { language, last } = ground.session;
  const say: Say = (text) => text[language];
  const done = all.filter(({ is }) => is === 'done').length;
  const next = all.find(({ is }) => is === 'open' || is === 'refused');
  const sections = await Promise.all(
    all.map((standing, at) => section({ ground, say, standing, at, attempt: last.get(standing.step.id) })),
  );
  return frame(
    language,
    say,
    html`<p class="${done === all.length ? 'note success' : 'note'}" role="status">
        ${say({
          ja: `${all.length} の手順のうち、${done} が済みました。`,
          en: `${done} of ${all.length} steps are done.`,
        })}
        ${
          next &&
          html`${say({ ja: '次は', en: 'Next:' })}
            <a href="#step-${next.step.id}">${say(next.step.title)}</a>${say({ ja: 'です。', en: '.' })}`
        }
      </p>
      ${sections}
      <form method="post" action="/end">
        <p>
          <button type="submit" class="quiet">${say({ ja: 'ここまでにして終わる', en: 'End here' })}</button>
        </p>
        <p class="help">
          ${say({
            ja: 'いつ終えても、途中からもう一度始められます。もう済んだ手順は、そのまま残ります。',
            en: 'You may end at any time and go on later: what is done stays done.',
          })}
        </p>
      </form>`,
  );
}

const MARKS: Readonly<Record<Standing['is'], Text & { readonly mark: string }>> = {
  done: { mark: '○', ja: '済み', en: 'done' },
  open: { mark: '×', ja: 'まだです', en: 'not done' },
  refused: { mark: '×', ja: '見られません', en: 'refused' },
  waits: { mark: '－', ja: '前の手順を待っています', en: 'waits' },
};

interface Shown {
  readonly ground: Ground;
  readonly say: Say;
  readonly standing: Standing;
  readonly at: number;
  readonly attempt: Attempt | undefined;
}

async function section(shown: Shown): Promise<Html> {
  const { say, standing, at, attempt } = shown;
  const { step, is, found, first, refusal } = standing;
  const { mark, ...word } = MARKS[is];
  const list =
    found.length > 0 &&
    html`<ul class="found">
      ${found.map((one) => html`<li>${linked(say(one))}</li>`)}
    </ul>`;
  return html`<section id="step-${step.id}" aria-labelledby="title-${step.id}">
    <h2 id="title-${step.id}">
      <span class="mark">${mark}</span> ${at + 1}. ${say(step.title)}
      <span class="label">${say(word)}</span>
    </h2>
    ${attempt && came(attempt, say)} ${is !== 'done' && html`<p>${say(step.why)}</p>`}
    ${is === 'waits' ? waiting(first, say) : is !== 'done' && list}
    ${refusal && html`<p class="missing">× ${say(refusal)}</p>`} ${is !== 'waits' && (await asked(shown))}
    ${
      is === 'done' &&
      html`<details>
        <summary>${say({ ja: 'いまの様子', en: 'As it is now' })}</summary>
        <p>${say(step.why)}</p>
        ${list}
      </details>`
    }
  </section>`;
}

const waiting = (first: readonly Step[], say: Say): Html =>
  html`<p class="help">
    ${say({ ja: '先に済ませる手順:', en: 'To be done before:' })}
    ${first.map(({ id, title }, nth) => html`${nth > 0 && '、'}<a href="#step-${id}">${say(title)}</a>`)}
  </p>`;

/** A form asks GitHub, too: where that is refused, the refusal stands in its place. */
async function asked({ ground, say, standing: { step, is } }: Shown): Promise<Html | null> {
  if (is === 'refused' && step.id !== 'token') return lookAgain(say, step.id);
  try {
    if (is === 'done') return (await step.again?.(ground, say)) ?? null;
    const form = await step.form(ground, say);
    return ground.session.gh ? html`${form} ${lookAgain(say, step.id)}` : form;
  } catch (error) {
    if (statusOf(error) === null) throw error;
    return html`<p class="missing">× ${say(refusalOf(error))}</p>
      ${lookAgain(say, step.id)}`;
  }
}

const lookAgain = (say: Say, id: string): Html =>
  html`<p><a href="/?look#step-${id}">${say({ ja: 'もう一度見る', en: 'Look again' })}</a></p>`;

/** What came of the last attempt. */
const came = ({ did, stopped, refusal }: Attempt, say: Say): Html =>
  html`<div class="${stopped.length > 0 || refusal ? 'missing' : 'note success'}" role="status">
    ${[...did, ...stopped].map((one) => html`<p>${linked(say(one))}</p>`)}
    ${
      refusal &&
      html`<p>× ${say(refusal)}</p>
        <p class="help">
          ${say({
            ja: 'ここで止まりました。済んだところは、そのまま残っています。',
            en: 'It stopped here. What was done before stays done.',
          })}
        </p>`
    }
  </div>`;

/** Addresses in a sentence can be followed. */
const linked = (sentence: string): (string | Html)[] =>
  sentence
    .split(/(https?:\/\/[\w./#?=&%:-]*[\w/])/)
    .map((part, nth) =>
      nth % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noopener">${part}</a>` : part,
    );

/** The end: nothing listens any more when it is read. */
export const farewell = (language: Language, left: number): string => {
  const say: Say = (text) => text[language];
  return frame(
    language,
    say,
    html`<p class="note">
      ${
        left === 0
          ? say({
              ja: 'すべて済みました。この画面は閉じてかまいません。',
              en: 'All is done. You may close this page.',
            })
          : say({
              ja: `終わりました。残りは ${left} の手順です。続けるときは、端末で npm run setup をもう一度動かします。`,
              en: `It has ended; ${left} steps are left. To go on, run npm run setup again.`,
            })
      }
    </p>`,
  );
};

/** Who comes without the address from the terminal, or with one that was used. */
export const refusedEntry = (): string =>
  frame(
    'ja',
    (text) => text.ja,
    html`<p class="missing">
        このアドレスは使えません。一度だけ使えるアドレスなので、二度めと、ほかのブラウザからは開けません。端末で
        Ctrl+C を押し、<code>npm run setup</code> をもう一度動かして、新しいアドレスを開いてください。
      </p>
      <p lang="en">
        This address can be used once only. Press Ctrl+C in the terminal, run <code>npm run setup</code> again
        and open the new one.
      </p>`,
  );

function frame(language: Language, say: Say, content: Html): string {
  const title = say({ ja: '循環の準備', en: 'Setting up Junkan' });
  const other = language === 'ja' ? 'en' : 'ja';
  const document = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <header>
        <form method="post" action="/language" class="row">
          <button type="submit" class="quiet" name="to" value="${other}" lang="${other}">
            ${language === 'ja' ? 'English' : '日本語'}
          </button>
        </form>
      </header>
      <main>
        <h1>${title}</h1>
        ${content}
      </main>
    </body>
  </html>`;
  return `<!doctype html>\n${document.text}`;
}
