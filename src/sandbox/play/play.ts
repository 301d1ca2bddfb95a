import { agree } from './scenes/agree.ts';
import { carryOut } from './scenes/carry-out.ts';
import { comeBack } from './scenes/come-back.ts';
import { decide } from './scenes/decide.ts';
import { judge } from './scenes/judge.ts';
import { lookBack } from './scenes/look-back.ts';
import { propose } from './scenes/propose.ts';
import { sit } from './scenes/sit.ts';
import { tellTo } from './tell.ts';
import { openTheatre } from './theatre.ts';

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
