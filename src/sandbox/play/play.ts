import { agree } from './steps/agree.ts';
import { carryOut, lookBack } from './steps/carry-out.ts';
import { comeBack, propose } from './steps/propose.ts';
import { decide, judge } from './steps/judge.ts';
import { sit } from './steps/sit.ts';
import { tellTo } from './narrator.ts';
import { openTheatre } from './harness.ts';

/**
 * Plays a whole circle with nobody's hand, on the repository's own workflows: from a proposal with mistakes to its
 * verification, and from a rejection to a new proposal. Throws `ScenarioError` when something does not come about.
 */
export async function play(print: (line: string) => void): Promise<void> {
  const theatre = await openTheatre('2026-11-30T09:00:00+09:00', tellTo(print));
  try {
    const proposed = await propose(theatre);
    await sit(theatre, proposed);
    await judge(theatre, proposed);
    await decide(theatre, proposed);
    await comeBack(theatre, proposed);
    await agree(theatre, proposed);
    await carryOut(theatre, proposed);
    await lookBack(theatre);
  } finally {
    await theatre.close();
  }
}
