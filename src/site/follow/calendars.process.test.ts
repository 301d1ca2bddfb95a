import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { demonstrated, filesOn, PROJECT, smallRecord } from './follow.test-support.ts';

/** The events of a calendar, by their uid. */
function eventsOf(text: string | undefined): Map<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as unknown[]);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, event];
    }),
  );
}

/** One event as it was and as it is, told by its summary. */
function twice(before: string | undefined, after: string | undefined, summary: string) {
  const event = [...eventsOf(before).values()].find((one) => one.summary.includes(summary));
  if (!event) throw new Error(`No event ${summary} in ${before ?? ''}`);
  return [event, eventsOf(after).get(event.uid)] as const;
}

const SITTINGS = 'calendars/sittings.ics';
const DEADLINES = 'calendars/deadlines.ics';
const OF_PROJECT = `calendars/projects/${PROJECT}.ics`;
const NEXT = 'meetings/2026-06.md';

describe('a calendar whose days move', () => {
  it('C11: a sitting on another day keeps its name and has a higher sequence, and so has the project that waits for it', async () => {
    // Proposed and not yet looked at: a review is due at the next sitting.
    const { content, commit, git } = smallRecord();
    for (const paper of ['decision-2026-03', 'opinion-kosodate-ka', 'plan', 'review-2026-01'])
      git(['rm', '--quiet', `content/projects/${PROJECT}/${paper}.md`]);
    const proposal = `projects/${PROJECT}/proposal.md`;
    const filed = demonstrated(proposal).replace(/filedAt: .*/, 'filedAt: 2026-11-12T10:00:00+09:00');
    commit(proposal, filed, '2026-11-12T02:00:00Z');
    const planned = demonstrated(NEXT).replace(/step: .*/, 'step: [1]');
    commit(NEXT, planned, '2026-11-13T00:00:00Z');
    const before = await filesOn(content, '2026-11-20', 'calendars');
    commit(NEXT, planned.replaceAll('2027-02-17T', '2027-02-24T'), '2026-11-19T00:00:00Z');
    const after = await filesOn(content, '2026-11-20', 'calendars');
    const [sitting, moved] = twice(before.get(SITTINGS), after.get(SITTINGS), '2026年度 第6回');
    expect(sitting.startDate.toString()).toBe('2027-02-17T14:00:00');
    expect(moved?.startDate.toString()).toBe('2027-02-24T14:00:00');
    expect(moved?.sequence).toBeGreaterThan(sitting.sequence);
    const [review, waiting] = twice(before.get(OF_PROJECT), after.get(OF_PROJECT), '検討');
    expect(review.startDate.toString()).toBe('2027-02-17');
    expect(waiting?.startDate.toString()).toBe('2027-02-24');
    expect(waiting?.sequence).toBeGreaterThan(review.sequence);
  });

  it('a day that a correction moves has a higher sequence; a calendar that rests on none of it stays', async () => {
    const { content, commit } = smallRecord();
    const decision = `projects/${PROJECT}/decision-2026-03.md`;
    const before = await filesOn(content, '2026-11-20', 'calendars');
    const text = demonstrated(decision);
    const moved = text.replace(/(conditions:\n(?: {2}.*\n)*? {4}due: )\d{4}-\d{2}-\d{2}/, '$12027-01-15');
    expect(moved).not.toBe(text);
    commit(decision, moved, '2026-11-19T00:00:00Z');
    const after = await filesOn(content, '2026-11-20', 'calendars');
    const [condition, corrected] = twice(before.get(OF_PROJECT), after.get(OF_PROJECT), '採用の条件');
    expect(corrected?.startDate.toString()).toBe('2027-01-15');
    expect(corrected?.sequence).toBeGreaterThan(condition.sequence);
    expect(after.get(SITTINGS)).toBe(before.get(SITTINGS));
    expect(after.get(DEADLINES)).toBe(before.get(DEADLINES));
  });

  it('C06: a cut-off that the programme moves has a higher sequence', async () => {
    const { content, commit } = smallRecord();
    const file = 'programme/2026.yaml';
    const before = await filesOn(content, '2026-11-20', 'calendars');
    const moved = demonstrated(file).replace(/(budgetCutoff: \{[^}]*day: )\d+/, '$115');
    expect(moved).not.toBe(demonstrated(file));
    commit(file, moved, '2026-11-19T00:00:00Z');
    const after = await filesOn(content, '2026-11-20', 'calendars');
    const [cutoff, other] = twice(before.get(DEADLINES), after.get(DEADLINES), '締切');
    expect(other?.startDate.day).toBe(15);
    expect(other?.sequence).toBeGreaterThan(cutoff.sequence);
  });

  it('a sitting is cancelled from the day of its cancellation, with a sequence that follows the same day', async () => {
    const { content } = smallRecord();
    const [planned, cancelled] = [
      await filesOn(content, '2026-09-03', 'calendars'),
      await filesOn(content, '2026-11-20', 'calendars'),
    ];
    const [before, after] = twice(planned.get(SITTINGS), cancelled.get(SITTINGS), '2026年度 第4回');
    expect(before.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(after?.sequence).toBeGreaterThan(before.sequence);
  });
});
