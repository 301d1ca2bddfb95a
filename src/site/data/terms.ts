import type { City } from '../record/city.ts';

/** The version of purpose and definitions that is in force today; the first one before any is. */
export function termsInForce({ programme, today }: City): string {
  const begun = programme.terms.filter(({ from }) => from <= today);
  return (begun.at(-1) ?? programme.terms[0])?.version ?? '';
}
