import type { Balance } from '../../domain/lifecycle/balance.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import type { Language } from '../../domain/text.ts';
import { meetingText } from '../i18n/meetings.ts';
import { html, type Html } from '../markup/html.ts';

const UNIT = 16;
const HEIGHT = 14;

/** How many of each side, in words and as a row of dots (C08). The words say all; the dots repeat it. */
export function balanceLine({ step, npo, city, tolerance, balanced }: Balance, lang: Language): Html {
  const words = meetingText.balanceOf(step, npo, city)[lang];
  const judged = balanced
    ? html`<span class="tag good">${meetingText.balanced(tolerance)[lang]}</span>`
    : html`<span class="tag soon">${meetingText.unbalanced(tolerance)[lang]}</span>`;
  return html`<li>
    ${words} ${judged}<svg
      class="balance"
      aria-hidden="true"
      viewBox="0 0 ${(npo + city + 1) * UNIT} ${HEIGHT}"
      width="${(npo + city + 1) * UNIT}"
      height="${HEIGHT}"
    >
      ${dots(npo, 0, 'npo')}${dots(city, npo + 1, 'city')}
    </svg>
  </li>`;
}

const dots = (count: number, from: number, side: keyof typeof SIDE_LABELS) =>
  Array.from(
    { length: count },
    (_, i) => html`<circle class="${side}" cx="${(from + i) * UNIT + 7}" cy="7" r="5.5" />`,
  );
