import { holderHistory } from '../../domain/lifecycle/history.ts';
import type { Span } from '../../domain/lifecycle/span.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import type { Party } from '../../domain/record/kinds/shared.ts';
import type { City } from '../record/city.ts';

const known = new WeakMap<Standing, readonly Span<Party | null>[]>();

/** Who had the turn from which day on; asked several times for a page, in both languages, and counted once. */
export function turnsOf(standing: Standing, city: City): readonly Span<Party | null>[] {
  let turns = known.get(standing);
  if (!turns) known.set(standing, (turns = holderHistory(standing.project, city.setting)));
  return turns;
}
