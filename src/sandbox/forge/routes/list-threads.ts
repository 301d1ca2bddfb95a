import { sameLogin } from '../people.ts';
import type { Thread } from '../state/state.ts';

/** Issues and pull requests by the filters of GitHub's list; the newest first unless asked otherwise. */
export function listThreads(threads: readonly Thread[], query: URLSearchParams): Thread[] {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const creator = query.get('creator');
  const since = query.get('since');
  const found = threads.filter(
    (thread) =>
      (state === 'all' || thread.state === state) &&
      labels.every((name) => thread.labels.some((one) => one.toLowerCase() === name.toLowerCase())) &&
      (creator === null || sameLogin(creator, thread.author)) &&
      (since === null || Date.parse(thread.updatedAt) >= Date.parse(since)),
  );
  return sorted(found, query);
}

export function sorted<T extends Thread>(threads: T[], query: URLSearchParams): T[] {
  const byUpdate = query.get('sort') === 'updated';
  const rising = threads.toSorted(
    (a, b) => (byUpdate ? a.updatedAt.localeCompare(b.updatedAt) : 0) || a.number - b.number,
  );
  return query.get('direction') === 'asc' ? rising : rising.reverse();
}
