import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one most likely means, or null where none is near: at most a third of its
 * characters differ. Case, widths, hyphens and underscores do not count.
 */
export function nearestOf(typed: string, known: Iterable<string>): string | null {
  if (typed.length > 200) return null;
  const wanted = fold(typed);
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const candidate = fold(name);
    const differs = distance(wanted, candidate);
    if (differs < least && differs <= Math.max(1, Math.floor(candidate.length / 3))) {
      best = name;
      least = differs;
    }
  }
  return best;
}

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-_\s]/g, '');
