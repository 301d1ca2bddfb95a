import { html, type Html } from '../../../site/markup/html.ts';
import { addDays } from '../../../domain/dates/day.ts';
import { recordStatus } from '../../../domain/lifecycle/status.ts';
import { isMet } from '../../../domain/lifecycle/obligation.ts';
import { dayOf } from '../../../domain/dates/day.ts';
import type { IsoDate, IsoTime } from '../../../domain/dates/iso-date.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Page } from '../visit.ts';

export const showClock: Page = ({ sandbox }) => {
  const now = sandbox.now();
  const next = nextDeadline(sandbox);
  return {
    title: '時計を動かす',
    content: html`<p>時計は日本時間です。先へ進めると、その間に予定されていた毎日の処理も動きます。</p>
      <form method="post" action="/clock">
        <p class="question">
          <label for="to">日付と時刻</label>
          <input id="to" name="to" type="datetime-local" value="${now.slice(0, 16)}" required />
        </p>
        <p><button type="submit">この時刻にする</button></p>
      </form>
      ${jump('次の日の朝へ', addDays(dayOf(now), 1))}
      ${next !== null && jump(`次の期日（${next}）の朝へ`, next)}`,
  };
};

const jump = (words: string, day: IsoDate): Html =>
  html`<form method="post" action="/clock" class="row">
    <input type="hidden" name="to" value="${day}T09:00" />
    <button type="submit" class="quiet">${words}</button>
  </form>`;

/** The first day after today on which something is due, for a project or for the programme itself. */
function nextDeadline(sandbox: Sandbox): IsoDate | null {
  const today = dayOf(sandbox.now());
  const { projects, programme } = recordStatus(sandbox.record(), today);
  const all = [...[...projects.values()].flatMap(({ obligations }) => obligations), ...programme];
  const days = all.flatMap((one) => (one.due !== null && !isMet(one) && one.due > today ? [one.due] : []));
  return days.sort()[0] ?? null;
}

export const moveClock: Page = ({ sandbox, fields }) => {
  const to = fields.get('to') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(to) || Number.isNaN(Date.parse(`${to}:00+09:00`)))
    return {
      title: '時刻が読めません',
      status: 422,
      content: html`<p><a href="/clock">時計にもどる</a></p>`,
    };
  const wanted: IsoTime = `${to}:00+09:00`;
  sandbox.moveClock(wanted);
  return { goTo: '/clock' };
};
