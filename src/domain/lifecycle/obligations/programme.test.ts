import { describe, expect, it } from 'vitest';
import type { Project, Roster, Sitting } from '../../record/record.ts';
import { programme, project, record, roster, sitting, type Made } from '../build.test-support.ts';
import type { ObligationKind } from '../obligation.ts';
import * as make from '../papers.test-support.ts';
import { recordStatus } from '../status.ts';

interface Given {
  readonly sittings?: readonly Sitting[];
  readonly rosters?: readonly Roster[];
  readonly projects?: readonly Project[];
}

function owedBy2026(what: ObligationKind, today: string, { sittings, rosters, projects }: Given = {}) {
  const programmes = new Map([[2026, programme()]]);
  const given = record(projects ?? [], sittings ?? [], rosters ?? [], programmes);
  return recordStatus(given, today).programme.filter((obligation) => obligation.what === what);
}

describe('the roster of a year', () => {
  const first = sitting('2026-01', '2026-05-20', [1]);

  it('C08: is owed by the secretariat from 1 April on, due at the first sitting', () => {
    expect(owedBy2026('roster', '2026-03-31')).toEqual([]);
    expect(owedBy2026('roster', '2026-04-01')).toMatchObject([
      { due: null, state: 'open', fiscalYear: 2026 },
    ]);
    expect(owedBy2026('roster', '2026-05-21', { sittings: [first] })).toEqual([
      {
        what: 'roster',
        owedBy: 'secretariat',
        due: '2026-05-20',
        basis: 'programme/2026.yaml',
        state: 'overdue',
        metOn: null,
        fiscalYear: 2026,
      },
    ]);
  });

  it.each([
    ['2024-04-01', 'met', '2026-04-01'],
    ['2026-04-01', 'met', '2026-04-01'],
    ['2026-06-01', 'met-late', '2026-06-01'],
  ])('C08: with terms from %s is %s', (from, state, metOn) => {
    const given = { sittings: [first], rosters: [roster(2026, [{ from }])] };
    expect(owedBy2026('roster', '2026-06-10', given)).toMatchObject([{ state, metOn }]);
  });
});

describe('the sittings of a year', () => {
  const days = ['2026-05-20', '2026-06-17', '2026-07-22', '2026-10-21', '2027-02-17'];
  const five = days.map((day, index) => sitting(`2026-0${index + 1}`, day, index === 3 ? ['learning'] : [1]));
  const sittingsOn = (today: string, sittings: readonly Sitting[]) =>
    owedBy2026('sittings', today, { sittings })[0];

  it('C11: two at one time count once', () => {
    const [first, ...others] = five;
    const copy = first && { ...first, id: '2026-99' };
    expect(
      sittingsOn('2027-02-17', [...others.slice(1), ...(first && copy ? [first, copy] : [])]),
    ).toMatchObject({
      metOn: null,
    });
  });

  it('C11: one that begins before another has ended does not count beside it', () => {
    const during = sitting('2026-99', '2026-05-20', [2], {
      startsAt: '2026-05-20T16:00:00+09:00',
      endsAt: '2026-05-20T17:00:00+09:00',
    });
    const after = { ...during, data: { ...during.data, startsAt: '2026-05-20T16:30:00+09:00' } };
    const four = five.slice(0, 4);
    expect(sittingsOn('2027-02-17', [...four, during])).toMatchObject({ metOn: null });
    expect(sittingsOn('2027-02-17', [...four, after])).toMatchObject({ metOn: '2026-10-21' });
  });

  it('C11: are met on the day of the fifth that was held, whatever it was for', () => {
    expect(sittingsOn('2027-02-16', five)).toMatchObject({ due: '2027-03-31', state: 'open', metOn: null });
    expect(sittingsOn('2027-02-17', five)).toMatchObject({ state: 'met', metOn: '2027-02-17' });
  });

  it('C11: do not count one that was called off, nor one without attendance', () => {
    const [one, two, three, four] = five as [Sitting, Sitting, Sitting, Sitting];
    const cancelled = { on: '2027-02-16', reason: '大雪' };
    const off = sitting('2026-05', '2027-02-17', [1], { cancelled });
    const nobody = sitting('2026-05', '2027-02-17', [1], { attendees: undefined });
    expect(sittingsOn('2027-04-01', [one, two, three, four, off])).toMatchObject({ state: 'overdue' });
    expect(sittingsOn('2027-04-01', [one, two, three, four, nobody])).toMatchObject({ state: 'overdue' });
  });
});

describe('the sitting that decides', () => {
  const july = sitting('2026-03', '2026-07-22', [2]);
  const filed = (on: string, ...papers: Made[]) => project('2026-0042', make.proposal(on), ...papers);
  const decisionSittings = (
    today: string,
    projects: readonly Project[],
    sittings: readonly Sitting[] = [july],
  ) => owedBy2026('decision-sitting', today, { projects, sittings });

  it('C17: is owed by 31 July while a proposal of the round awaits it', () => {
    expect(decisionSittings('2026-04-30', [filed('2026-04-30')], [])).toMatchObject([
      { owedBy: 'secretariat', due: '2026-07-31', state: 'open', fiscalYear: 2026 },
    ]);
    expect(decisionSittings('2026-08-01', [filed('2026-04-30')], [])).toMatchObject([{ state: 'overdue' }]);
  });

  it('C17: is not owed where nothing awaits it', () => {
    expect(decisionSittings('2026-06-01', [])).toEqual([]);
    expect(
      decisionSittings('2026-06-01', [project('2026-0042', make.proposal('2026-04-18', false))]),
    ).toEqual([]);
    expect(decisionSittings('2026-06-01', [filed('2026-05-01')])).toEqual([]);
    expect(decisionSittings('2026-06-01', [filed('2026-04-18', make.withdrawal('2026-05-01'))])).toEqual([]);
  });

  it('C17: is met by a step-2 sitting that was held, and late after July', () => {
    expect(decisionSittings('2026-07-21', [filed('2026-04-18')])).toMatchObject([{ metOn: null }]);
    expect(decisionSittings('2026-07-22', [filed('2026-04-18')])).toMatchObject([{ state: 'met' }]);
    const august = sitting('2026-03', '2026-08-05', [2]);
    expect(decisionSittings('2026-08-05', [filed('2026-04-18')], [august])).toMatchObject([
      { state: 'met-late' },
    ]);
  });

  it('C17: stays met when what it dealt with is withdrawn later', () => {
    const given = [filed('2026-04-18', make.withdrawal('2026-09-01'))];
    expect(decisionSittings('2026-11-20', given)).toMatchObject([{ state: 'met', metOn: '2026-07-22' }]);
  });

  it('C17: is not owed in a year whose proposals were decided before it began', () => {
    const february = sitting('2026-06', '2027-02-17', [2]);
    const early = filed('2026-05-10', make.review('2026-03', 'refer'), make.decision('2026-06', 'adopted'));
    const years = decisionSittings('2027-06-01', [early], [july, february]).map(
      ({ fiscalYear }) => fiscalYear,
    );
    expect(years).toEqual([]);
  });
});

describe('the minutes of a sitting', () => {
  it('C11: are owed from the day after it, until somebody is said to have been there', () => {
    const nobody = sitting('2026-01', '2026-05-20', [1], { attendees: undefined });
    expect(owedBy2026('minutes', '2026-05-20', { sittings: [nobody] })).toEqual([]);
    expect(owedBy2026('minutes', '2026-05-21', { sittings: [nobody] })).toEqual([
      {
        what: 'minutes',
        owedBy: 'secretariat',
        due: null,
        basis: 'meetings/2026-01.md',
        state: 'open',
        metOn: null,
        fiscalYear: 2026,
        id: '2026-01',
      },
    ]);
    const held = sitting('2026-01', '2026-05-20', [1]);
    expect(owedBy2026('minutes', '2026-05-21', { sittings: [held] })).toMatchObject([
      { state: 'met', metOn: '2026-05-20' },
    ]);
  });

  it('C11: of one that was called off are settled by that', () => {
    const off = sitting('2026-01', '2026-05-20', [1], {
      attendees: undefined,
      cancelled: { on: '2026-05-19', reason: '台風' },
    });
    expect(owedBy2026('minutes', '2026-05-21', { sittings: [off] })).toMatchObject([{ metOn: '2026-05-19' }]);
  });
});
