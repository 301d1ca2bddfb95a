/** Who waits for whom: groups of `concurrency`, and machines to run on. */
export interface Turns {
  /**
   * Waits for the group. Gives how to leave it, or null for who was thrown out while waiting: while one is in a group,
   * one more may wait, and the one that waited before goes; where the `queue` is `max`, all wait (GitHub: up to 100).
   * Null as a group is none.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
   */
  enter(group: string | null, queue?: 'single' | 'max'): Promise<(() => void) | null>;
  /** Waits for a machine. Gives its number, and how to hand it on. */
  machine(): Promise<{ readonly machine: number; handOn(): void }>;
}

export function turnsOf(machines: number): Turns {
  const groups = new Map<string, ((mayEnter: boolean) => void)[]>();
  const line: ((machine: number) => void)[] = [];
  const free = Array.from({ length: machines }, (_, at) => at);

  const leave = (group: string) => (): void => {
    const next = groups.get(group)?.shift();
    if (next) next(true);
    else groups.delete(group);
  };
  const handOn = (machine: number): void => {
    const next = line.shift();
    if (next) next(machine);
    else free.push(machine);
  };

  return {
    enter: async (group, queue = 'single') => {
      if (group === null) return () => {};
      const waiting = groups.get(group);
      if (waiting === undefined) {
        groups.set(group, []);
        return leave(group);
      }
      const mayEnter = await new Promise<boolean>((resolve) => {
        if (queue === 'single') for (const thrown of waiting.splice(0)) thrown(false);
        waiting.push(resolve);
      });
      return mayEnter ? leave(group) : null;
    },
    machine: async () => {
      const machine = free.shift() ?? (await new Promise<number>((resolve) => line.push(resolve)));
      return { machine, handOn: () => handOn(machine) };
    },
  };
}
