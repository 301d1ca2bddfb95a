/**
 * What the rows of a table are called where the form does not ask for a mark of their own: `milestone-1`, `ask-2`.
 * Other papers refer to them by it.
 */
const STEMS: Readonly<Record<string, string>> = {
  milestones: 'milestone',
  budgetLines: 'line',
  indicators: 'indicator',
  asks: 'ask',
  conditions: 'condition',
  followUps: 'follow-up',
};

/** The mark of a row, by the field of its table and its number from 0. */
export function givenId(field: string, row: number): string {
  const name = field.split('.').at(-1) ?? field;
  return `${STEMS[name] ?? 'row'}-${row + 1}`;
}
