import { describe, expect, it } from 'vitest';
import { dueAt } from '../desk/agenda/agenda-items.ts';
import { programme, project, record, sitting } from './build.test-support.ts';
import { contextOf } from './context.ts';
import * as make from './papers.test-support.ts';
import { recordStatus } from './status.ts';

// A council that only decides: what it does not review it neither owes nor waits for.

const ALONE = programme({ steps: [2], balance: { '2': { seats: { npo: 4, city: 4 }, tolerance: 1 } } });
const ID = '2026-0042';
const AHEAD = sitting('2026-03', '2026-07-22', [2], { attendees: undefined });

function on(today: string, agenda: readonly string[], ...more: Parameters<typeof project>[1][]) {
  const filed = project(ID, make.proposal('2026-04-18', false), ...more);
  const own = {
    ...AHEAD,
    data: { ...AHEAD.data, agenda: agenda.map((one) => ({ project: one, item: '決定' })) },
  };
  const city = record(
    [filed],
    [own, sitting('2026-04', '2026-10-21', [2], { attendees: undefined })],
    [],
    new Map([[2023, ALONE]]),
  );
  const status = recordStatus(city, today).projects.get(ID);
  if (!status) throw new Error('The project is not there.');
  return { status, own, context: contextOf(city, today) };
}

describe('a programme with the decision alone', () => {
  it('owes no review, and the decision from the filing at the next deciding sitting', () => {
    const { status } = on('2026-07-01', []);
    expect(status.stage).toBe('proposed');
    expect(status.obligations.filter(({ metOn }) => metOn === null)).toMatchObject([
      { what: 'decision', owedBy: 'council', due: '2026-07-22', basis: `projects/${ID}/proposal.md` },
    ]);
    expect(status.next).not.toHaveProperty('waits');
  });

  it('is under review while it is on the agenda, and is decided there', () => {
    const { status, own, context } = on('2026-07-01', [ID]);
    expect(status.stage).toBe('under-review');
    expect(dueAt(own, status, context).map(({ matter }) => matter)).toEqual(['decision']);
  });

  it('is under review when the decision was put off, and owed at the sitting after it', () => {
    const { status } = on('2026-10-01', [ID], make.decision('2026-03', 'continued'));
    expect(status.stage).toBe('under-review');
    expect(status.next).toMatchObject({ what: 'decision', due: '2026-10-21' });
  });

  it('is adopted by the decision', () => {
    expect(on('2026-08-01', [ID], make.decision('2026-03', 'adopted')).status.stage).toBe('adopted');
  });

  it('keeps the review of what was filed under an older programme with two steps', () => {
    const filed = project(ID, make.proposal('2026-03-18', false));
    const both = new Map([
      [2023, programme()],
      [2026, ALONE],
    ]);
    const status = recordStatus(record([filed], [AHEAD], [], both), '2026-05-01').projects.get(ID);
    expect(status?.obligations).toMatchObject([{ what: 'review' }]);
  });
});
