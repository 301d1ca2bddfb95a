import { lastDayAfter } from '../last-day.ts';
import type { Duty } from '../obligation.ts';
import type { Papers } from '../papers.ts';
import type { Setting } from '../setting.ts';

/** Telling the proposer (C14): after a review that does not adopt, and after every decision but a continued one. */
export function notificationDuties(papers: Papers, { record }: Setting): Duty[] {
  return papers.inOrder.flatMap((paper): Duty[] => {
    if (paper.kind !== 'review' && paper.kind !== 'decision') return [];
    if (paper.data.result === 'refer' || paper.data.result === 'continued') return [];
    return [
      {
        what: 'notification',
        owedBy: 'secretariat',
        due: lastDayAfter(paper.on, 'notifyWithin', record),
        basis: paper.path,
        metOn: paper.data.notifiedOn ?? null,
      },
    ];
  });
}
