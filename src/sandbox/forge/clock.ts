/** The stand-in's time: it stands still until it is moved, so that a play is the same each time. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** A moment with its offset (`2026-04-30T23:59:00+09:00`). Throws `TypeError` for what is none. */
  moveTo(moment: string): void;
  pass(seconds: number): void;
}

export function clockAt(moment: string): Clock {
  let now = momentOf(moment);
  return {
    now: () => now,
    moveTo: (to) => {
      now = momentOf(to);
    },
    pass: (seconds) => {
      now += seconds * 1_000;
    },
  };
}

/** As GitHub writes times: UTC, to the second. */
export const timestamp = (clock: Clock): string => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`;

function momentOf(text: string): number {
  const moment = /(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) throw new TypeError(`${text} is no moment with an offset.`);
  return moment;
}
