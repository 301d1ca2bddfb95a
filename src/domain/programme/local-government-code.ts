/**
 * Returns the six digits of a local government code whose first five these are: the sixth is 11 less the remainder of the sum of
 * the digits, weighted 6 to 2, divided by 11; of a number of two digits, the last.
 * https://www.soumu.go.jp/denshijiti/code.html
 */
export function withCheckDigit(five: string): string {
  const sum = [...five].reduce((all, digit, at) => all + Number(digit) * (6 - at), 0);
  return `${five}${(11 - (sum % 11)) % 10}`;
}
