/** What a line of choices says: a choice that is ticked, one that is not, or words without a box before them. */
export interface Tick {
  readonly state: 'ticked' | 'open' | 'bare';
  readonly label: string;
}

/** Boxes as Word and Excel have them, and what people put in their place. */
const OPEN = '□☐◻▢';
const TICKED = '■☑☒▣✓✔✅◼レ○◯●◎';

/** Returns a line of choices, with the mark before it taken away. */
export function tickOf(line: string): Tick {
  const text = line.trim();
  const [first = ''] = text;
  const label = text.slice(first.length).trim();
  if (OPEN.includes(first) && first !== '') return { state: 'open', label };
  if (TICKED.includes(first) && first !== '') return { state: 'ticked', label };
  return { state: 'bare', label: text };
}
