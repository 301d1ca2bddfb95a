/** Does things one after another where they have one name, and so many at once in all. */
export type InTurn = <T>(
  name: string,
  act: () => Promise<T>,
) => Promise<T | { readonly refused: 'too-many' }>;

/** Returns what puts things in turn. What comes while `waiting` others wait is not done at all. */
export function inTurn({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }): InTurn {
  const last = new Map<string, Promise<unknown>>();
  const queue: (() => void)[] = [];
  let inside = 0;
  let all = 0;
  const enter = async (): Promise<void> => {
    if (inside >= atOnce) await new Promise<void>((go) => queue.push(go));
    else inside += 1;
  };
  /** Whoever waits longest takes the place that is left. */
  const leave = (): void => {
    const next = queue.shift();
    if (next) next();
    else inside -= 1;
  };
  return async (name, act) => {
    if (all >= atOnce + waiting) return { refused: 'too-many' };
    all += 1;
    const before = last.get(name) ?? Promise.resolve();
    const mine = before
      .catch(() => undefined)
      .then(enter)
      .then(act)
      .finally(leave);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      all -= 1;
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
