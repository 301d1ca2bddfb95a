import { STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import type { Language } from '../../domain/text.ts';
import { homeText } from '../i18n/home.ts';
import { shortStageName } from '../i18n/stages.ts';
import { address, stagePath } from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import { BESIDE, BOX_WIDTH, CENTRE, ON_CIRCLE, SIZE, waysBetween, type Place } from './circle.ts';

const HEIGHT = 50;
const { round, again, arrows } = waysBetween(HEIGHT);

/** The circulation, alive: how many projects stand in each stage, each a link to their list (C27). */
export function wholeCirculation(counts: ReadonlyMap<Stage, number>, lang: Language): Html {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const box =
    (kind: 'on' | 'aside') =>
    ({ stage, x, y }: Place): Html => {
      const count = counts.get(stage) ?? 0;
      return html`<a href="${address(lang, stagePath(stage))}" class="${kind}${count === 0 && ' empty'}"
        ><rect
          x="${x - BOX_WIDTH / 2}"
          y="${y - HEIGHT / 2}"
          width="${BOX_WIDTH}"
          height="${HEIGHT}"
          rx="10"
        ></rect
        ><text class="name" x="${x}" y="${y - 5}">${shortStageName(stage, STAGE_LABELS, lang)}</text
        ><text class="count" x="${x}" y="${y + 16}">${homeText.count(count)[lang]}</text></a
      >`;
    };
  return html`<svg
    viewBox="0 0 ${SIZE.width} ${SIZE.height}"
    role="group"
    aria-labelledby="circulation-title"
  >
    <g aria-hidden="true">
      ${round.map((way) => html`<path class="way" d="${way}"></path>`)}
      <path class="way again" d="${again}"></path>
      ${arrows.map((turn) => html`<path class="point" d="M0 0L-9 -5V5Z" transform="${turn}"></path>`)}
      <rect class="ground" x="${CENTRE.x - 56}" y="${CENTRE.y - 36}" width="112" height="64"></rect>
      <text class="middle" x="${CENTRE.x}" y="${CENTRE.y - 8}">${homeText.total(total)[lang]}</text>
      <rect class="ground" x="${CENTRE.x - 46}" y="300" width="92" height="22"></rect>
      <text class="hint" x="${CENTRE.x}" y="315">${homeText.again[lang]}</text>
    </g>
    ${ON_CIRCLE.map(box('on'))}${BESIDE.map(box('aside'))}
  </svg>`;
}
