import { partyLabel } from '../../../domain/record/party.ts';
import { PARTIES } from '../../../domain/record/kinds/shared.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars } from '../charts/bars.ts';
import type { Question } from '../figure.ts';

/** Whose turn it was, and for how long: the same question for everyone (C28). */
export const waiting: Question = ({ statistics: { daysOfWaiting }, programme }) => {
  const rows = PARTIES.flatMap((party) => {
    const duration = daysOfWaiting.get(party);
    return duration
      ? [
          {
            key: party,
            label: partyLabel(party, programme),
            values: [duration.medianDays, duration.totalDays, duration.projects],
          },
        ]
      : [];
  });
  const [longest] = [...rows].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  if (!longest) return null;
  return {
    id: 'waiting',
    title: statisticsText.waiting,
    sentence: statisticsText.waitingShows(longest.label, longest.values[0] ?? 0),
    note: statisticsText.waitingNote,
    of: { key: 'party', label: statisticsText.party },
    series: [
      { key: 'medianDays', label: statisticsText.median, unit: 'days' },
      { key: 'totalDays', label: statisticsText.totalDays, unit: 'days' },
      { key: 'projects', label: statisticsText.projects, unit: 'projects' },
    ],
    rows,
    draw: (figure, lang) => bars(figure, lang),
  };
};
