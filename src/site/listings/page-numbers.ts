/** Pages beside the present one that have a number of their own; the first and the last always have. */
const AROUND = 2;

/** Returns the numbers that are shown: 1 … 6 7 8 9 10 … 20. */
export const numbersOf = (page: number, last: number): number[] =>
  Array.from({ length: last }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === last || Math.abs(one - page) <= AROUND,
  );
