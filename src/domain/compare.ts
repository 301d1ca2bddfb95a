/** Returns the order of two texts or numbers for `sort`: texts by their code units, whatever the language. */
export const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
