/**
 * Why a value is not read although it looks like one. `two-ways`: it can be read in each of these ways, which are
 * written here as they could be typed. `weekday`: the day of the week that was written is not that of the day.
 */
export type Doubt =
  | { readonly is: 'two-ways'; readonly ways: readonly string[] }
  | { readonly is: 'weekday'; readonly written: string; readonly actual: string };

/** What a text says: a value that can be read in one way only, a doubt that its writer must settle, or nothing of the kind. */
export type Reading<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'doubtful'; readonly doubt: Doubt }
  | { readonly is: 'unread' };

export const UNREAD = { is: 'unread' } as const;

export const read = <T>(value: T): Reading<T> => ({ is: 'read', value });

/** Both ways, once each; a single way is no doubt. */
export const twoWays = (ways: readonly string[]): Reading<never> => ({
  is: 'doubtful',
  doubt: { is: 'two-ways', ways: [...new Set(ways)] },
});

/** The value, or null where there is none or there is a doubt about it. */
export const valueOf = <T>(reading: Reading<T>): T | null => (reading.is === 'read' ? reading.value : null);
