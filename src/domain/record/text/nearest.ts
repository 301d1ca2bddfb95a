import { nfkc } from '../../compose.ts';
import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one most likely means, or null where none is near: at most a third of its
 * characters differ, or it is the only one of which the typed name is a part. Case, widths, hyphens and
 * underscores do not count.
 */
export function nearestOf(typed: string, known: Iterable<string>): string | null {
  if (typed.length > 200) return null;
  const wanted = fold(typed);
  const names = Array.from(known, (name) => ({ name, folded: fold(name) }));
  let best: string | null = null;
  let least = Infinity;
  for (const { name, folded } of names) {
    const differs = distance(wanted, folded);
    if (differs < least && differs <= Math.max(1, Math.floor(folded.length / 3))) {
      best = name;
      least = differs;
    }
  }
  if (best !== null || wanted.length < 2) return best;
  const holding = names.filter(({ folded }) => folded.includes(wanted));
  return holding.length === 1 ? (holding[0]?.name ?? null) : null;
}

const fold = (name: string): string =>
  nfkc(name)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
