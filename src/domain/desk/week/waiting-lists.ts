import { ALERT_WORDS } from '../alert/alert-words.ts';
import { waitingLabel, type WaitsFor } from '../filing/waiting.ts';
import type { Programme } from '../../programme/schema.ts';

/**
 * GitHub's own lists of what has come in and waits: the site knows the record only. The words of a search are those of
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests.
 */
export function waitingLists({ repository }: Pick<Programme, 'repository'>) {
  const list = (room: 'issues' | 'pulls', query: string): string =>
    `${repository.replace(/\/+$/, '')}/${room}?q=${encodeURIComponent(query)}`;
  const waitingFor = (who: WaitsFor): string =>
    list('issues', `is:issue is:open label:"${waitingLabel(who).name}" sort:created-asc`);
  return [
    { name: 'filings', url: waitingFor('secretariat') },
    { name: 'pulls', url: list('pulls', 'is:pr is:open sort:created-asc') },
    { name: 'consultations', url: waitingFor('adviser') },
    { name: 'unread', url: waitingFor('reader') },
    { name: 'alerts', url: list('issues', `is:issue is:open in:title "${ALERT_WORDS.title}"`) },
  ] as const;
}
