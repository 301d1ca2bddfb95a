import type { Stage } from '../../domain/lifecycle/stage.ts';
import { waysBetween } from './circle.ts';

/** What the picture shows of one project: whole days in each stage that it was in, and where it is. */
export interface OwnWay {
  readonly at: Stage;
  readonly days: ReadonlyMap<Stage, number>;
  readonly typicalDays: ReadonlyMap<Stage, number>;
}

/** Height of a box in the picture of one project. */
export const OWN_HEIGHT = 64;

export const WAYS_FILE = '/circle.svg';

/** Returns the file with the lines of the circle; their colour comes from the page. */
export function ownWaysFile(): string {
  const { round, arrows } = waysBetween(OWN_HEIGHT);
  const lines = round.map((way) => `<path d="${way}"/>`).join('');
  const points = arrows.slice(0, -1).map((turn) => `<path d="M-8 -5L-1 0L-8 5" transform="${turn}"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg"><g id="ways">${lines}${points.join('')}</g></svg>`;
}
