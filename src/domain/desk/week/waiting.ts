import { ALERT_WORDS } from '../alert/words.ts';
import type { Programme } from '../../programme/schema.ts';

/**
 * GitHub's own lists of what has come in and waits: the site knows the record only. The words of a search are those of
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests.
 */
export function waitingLists({ repository }: Pick<Programme, 'repository'>) {
  const list = (room: 'issues' | 'pulls', query: string): string =>
    `${repository.replace(/\/+$/, '')}/${room}?q=${encodeURIComponent(query)}`;
  return [
    { name: 'filings', url: list('pulls', 'is:pr is:open sort:created-asc') },
    {
      name: 'consultations',
      url: list('issues', `is:issue is:open label:"${CONSULTATION_LABEL}" sort:created-asc`),
    },
    { name: 'unread', url: list('issues', 'is:issue is:open no:label sort:created-asc') },
    { name: 'alerts', url: list('issues', `is:issue is:open in:title "${ALERT_WORDS.title}"`) },
  ] as const;
}

/** The label of a thread in which advice is asked for. */
export const CONSULTATION_LABEL = '相談';
