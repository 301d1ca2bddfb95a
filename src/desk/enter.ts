import type { EnteredFiling } from '../domain/sheets/enter.ts';
import type { GitHub } from '../github/port.ts';

/** How many of the newest issues are compared, so that a sheet that is entered twice makes one issue. */
const NEWEST = 100;

/** Opens the issue of a sheet that was entered, as whoever's token it is; the number of the one that is open with the same text already. */
export async function openFiling(
  gh: GitHub,
  { title, body }: Pick<EnteredFiling, 'title' | 'body'>,
): Promise<{ readonly issue: number; readonly isNew: boolean }> {
  const there = await gh.issues.list({ state: 'open', newest: NEWEST });
  const same = there.find((one) => !one.isPull && lines(one.body) === lines(body));
  if (same) return { issue: same.number, isNew: false };
  return { issue: await gh.issues.open({ title, body, labels: [] }), isNew: true };
}

/** GitHub keeps line ends as they were sent, and gives some back as `\r\n`. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
