import { STAGE_LABELS, type Stage } from '../../domain/lifecycle/stage.ts';
import type { Language } from '../../domain/text.ts';
import { projectText } from '../i18n/project.ts';
import { shortStageName } from '../i18n/stages.ts';
import { fileAddress } from '../links.ts';
import { html, type Html } from '../markup/html.ts';
import { BESIDE, BOX_WIDTH, CENTRE, ON_CIRCLE, SIZE, waysBetween, type Place } from './circle.ts';

/** What the picture shows of one project: whole days in each stage that it was in, and where it is. */
export interface OwnWay {
  readonly at: Stage;
  readonly days: ReadonlyMap<Stage, number>;
  readonly typicalDays: ReadonlyMap<Stage, number>;
}

const HEIGHT = 64;
/** The top box is taller than that of the whole circulation. */
const ABOVE = 8;
/** Where the lines of a box stand below its middle: of one, of two, of three. */
const BASELINES = [[5], [-5, 17], [-13, 6, 23]] as const;

/**
 * The way of one project round the circle: where it is, how long it stayed in each stage, and the median of others.
 * It is hidden from screen readers: the table that stands beside it says the same. It is drawn with as few letters
 * as can be, and its lines come from one file, for ten thousand pages carry it.
 */
export function ownCirculation({ at, days, typicalDays }: OwnWay, lang: Language): Html {
  const box = ({ stage, x, y }: Place): Html => {
    const own = days.get(stage);
    const typical = typicalDays.get(stage);
    const state = stage === at ? 'now' : own === undefined ? 'empty' : 'on';
    const lines = [
      ['name', shortStageName(stage, STAGE_LABELS, lang)] as const,
      ...(own === undefined ? [] : [['count', projectText.days(own)[lang]] as const]),
      ...(typical === undefined ? [] : [['typical', projectText.typical(typical)[lang]] as const]),
    ];
    return html`<g class="${state}" transform="translate(${x} ${y})"
      ><use href="#box"></use>${lines.map(
        ([kind, text], line) =>
          html`<text class="${kind}" y="${BASELINES[lines.length - 1]?.[line] ?? 0}">${text}</text>`,
      )}</g
    >`;
  };
  const aside = BESIDE.find(({ stage }) => stage === at);
  const height = aside ? aside.y + HEIGHT / 2 + 2 : 424;
  const total = [...days.values()].reduce((sum, own) => sum + own, 0);
  return html`<svg viewBox="0 ${-ABOVE} ${SIZE.width} ${height + ABOVE}" aria-hidden="true">
    <defs>
      <rect
        id="box"
        x="${-BOX_WIDTH / 2}"
        y="${-HEIGHT / 2}"
        width="${BOX_WIDTH}"
        height="${HEIGHT}"
        rx="10"
      ></rect>
    </defs>
    <use class="ways" href="${fileAddress(WAYS_FILE)}#ways"></use>
    <text class="hint" x="${CENTRE.x}" y="${CENTRE.y - 14}">${projectText.allDays[lang]}</text>
    <text class="middle" x="${CENTRE.x}" y="${CENTRE.y + 10}">${projectText.days(total)[lang]}</text>
    ${ON_CIRCLE.map(box)}${aside && box({ ...aside, x: CENTRE.x })}
  </svg>`;
}

const WAYS_FILE = '/circle.svg';

/** The file with the lines of the circle; their colour comes from the page. */
export function ownWaysFile(): string {
  const { round, arrows } = waysBetween(HEIGHT);
  const lines = round.map((way) => `<path d="${way}"/>`).join('');
  const points = arrows.slice(0, -1).map((turn) => `<path d="M-8 -5L-1 0L-8 5" transform="${turn}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="ways">${lines}${points.join('')}</g></svg>`;
}
