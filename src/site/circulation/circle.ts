import type { Stage } from '../../domain/lifecycle/stage.ts';

/** Middle of a stage's box; units are pixels on a telephone 390 pixels wide. */
export interface Place {
  readonly stage: Stage;
  readonly x: number;
  readonly y: number;
}

export const SIZE = { width: 360, height: 540 } as const;
export const BOX_WIDTH = 116;

const LEFT = 60;
const RIGHT = SIZE.width - LEFT;
const MIDDLE = SIZE.width / 2;
const TOP = 28;
const ROWS = [108, 190, 272, 354] as const;
const [first, second, third, last] = ROWS;

/** Stages on the circle, in the order in which a project passes them: clockwise from the top (C27). */
export const ON_CIRCLE: readonly Place[] = [
  { stage: 'proposed', x: MIDDLE, y: TOP },
  { stage: 'under-review', x: RIGHT, y: first },
  { stage: 'referred', x: RIGHT, y: second },
  { stage: 'adopted', x: RIGHT, y: third },
  { stage: 'agreed', x: RIGHT, y: last },
  { stage: 'implementing', x: LEFT, y: last },
  { stage: 'completed', x: LEFT, y: third },
  { stage: 'reported', x: LEFT, y: second },
  { stage: 'verified', x: LEFT, y: first },
];

/** Stages beside the circle. */
export const BESIDE: readonly Place[] = [
  { stage: 'not-adopted', x: MIDDLE - 62, y: 458 },
  { stage: 'withdrawn', x: MIDDLE + 62, y: 458 },
  { stage: 'terminated', x: MIDDLE - 62, y: 514 },
  { stage: 'historical', x: MIDDLE + 62, y: 514 },
];

export const CENTRE = { x: MIDDLE, y: 200 } as const;

/** The lines of the circle, for boxes of some height. */
export interface Ways {
  /** Between the boxes: down on the right, back below, up on the left. */
  readonly round: readonly string[];
  /** The way back of a proposal that was not adopted (C26). */
  readonly again: string;
  /** Arrowheads: where, and turned by how many degrees from pointing right. The last is that of the way back. */
  readonly arrows: readonly string[];
}

export function waysBetween(boxHeight: number): Ways {
  const below = (y: number): number => y + boxHeight / 2;
  const above = (y: number): number => y - boxHeight / 2;
  const floor = below(last) + 33;
  return {
    round: [
      `M${MIDDLE + BOX_WIDTH / 2} ${TOP}C${RIGHT - 20} ${TOP} ${RIGHT} ${TOP + 16} ${RIGHT} ${above(first)}`,
      ...[first, second, third].map((y, i) => `M${RIGHT} ${below(y)}V${above(ROWS[i + 1] ?? y)}`),
      `M${RIGHT} ${below(last)}C${RIGHT} ${floor} ${RIGHT - 60} ${floor} ${MIDDLE} ${floor}S${LEFT} ${floor} ${LEFT} ${below(last)}`,
      ...[last, third, second].map((y, i) => `M${LEFT} ${above(y)}V${below(ROWS[2 - i] ?? y)}`),
      `M${LEFT} ${above(first)}C${LEFT} ${TOP + 16} ${LEFT + 20} ${TOP} ${MIDDLE - BOX_WIDTH / 2} ${TOP}`,
    ],
    again: `M${MIDDLE} 433V${below(TOP)}`,
    arrows: [
      ...ROWS.map((y) => `translate(${RIGHT} ${above(y) - 1}) rotate(90)`),
      `translate(${LEFT} ${below(last) + 1}) rotate(-90)`,
      ...[third, second, first].map((y) => `translate(${LEFT} ${below(y) + 1}) rotate(-90)`),
      `translate(${MIDDLE - BOX_WIDTH / 2 - 1} ${TOP})`,
      `translate(${MIDDLE} ${below(TOP) + 1}) rotate(-90)`,
    ],
  };
}
