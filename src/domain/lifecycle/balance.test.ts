import { describe, expect, it } from 'vitest';
import { attendanceBalance, seatBalance } from './balance.ts';
import { record, roster, sitting } from './build.test-support.ts';

const member = (id: string, side: 'npo' | 'city', steps: (1 | 2)[], until = '2027-03-31') => ({
  id,
  side,
  steps,
  until,
});

const kamakura = roster(2026, [
  member('npo-1', 'npo', [1, 2]),
  member('npo-2', 'npo', [1, 2]),
  member('npo-3', 'npo', [1, 2], '2026-09-30'),
  member('npo-4', 'npo', [1, 2]),
  member('zaisei-kacho', 'city', [1, 2]),
  member('kikaku-kacho', 'city', [1, 2]),
  member('gyokaku-kacho', 'city', [1, 2]),
  member('somu-bucho', 'city', [2]),
  member('kikaku-bucho', 'city', [2]),
  member('gyokaku-bucho', 'city', [2]),
]);
const city = record([], [], [kamakura]);

describe('the balance of the council', () => {
  it('C08: is four to three in step 1, within its tolerance', () => {
    expect(seatBalance(city, 1, '2026-05-20')).toEqual({
      step: 1,
      called: { ja: 'ステップ1', en: 'step 1' },
      npo: 4,
      city: 3,
      tolerance: 1,
      balanced: true,
    });
  });

  it('C18: is four to six in step 2, with the three directors, within its tolerance', () => {
    expect(seatBalance(city, 2, '2026-07-22')).toEqual({
      step: 2,
      called: { ja: 'ステップ2', en: 'step 2' },
      npo: 4,
      city: 6,
      tolerance: 2,
      balanced: true,
    });
  });

  it('C08: goes by the terms on the day', () => {
    expect(seatBalance(city, 1, '2026-09-30')?.npo).toBe(4);
    expect(seatBalance(city, 2, '2026-10-01')).toMatchObject({ npo: 3, city: 6, balanced: false });
    expect(seatBalance(city, 1, '2027-04-01')).toMatchObject({ npo: 0, city: 0, balanced: true });
  });

  it('C08: of a sitting counts those who sat or sent a proxy, once, and no guests', () => {
    const held = sitting('2026-01', '2026-05-20', [1], {
      attendees: ['npo-1', 'zaisei-kacho', 'kikaku-kacho', 'gyokaku-kacho', 'somu-bucho', 'somebody'],
      proxies: [
        { member: 'npo-2', by: '副代表' },
        { member: 'npo-1', by: '副代表' },
      ],
    });
    expect(attendanceBalance(city, held)).toMatchObject([
      { step: 1, npo: 2, city: 3, tolerance: 1, balanced: true },
    ]);
  });

  it('C08: is told for each step of a sitting; verification and learning call the members of step 1', () => {
    const attendees = ['npo-1', 'zaisei-kacho', 'somu-bucho', 'kikaku-bucho', 'gyokaku-bucho'];
    const all = sitting('2026-06', '2027-02-17', [2, 'verification', 1, 'learning'], { attendees });
    expect(attendanceBalance(city, all)).toMatchObject([
      { step: 1, npo: 1, city: 1, balanced: true },
      { step: 2, npo: 1, city: 4, balanced: false },
    ]);
  });

  it('C08: is not told while attendance is not recorded', () => {
    expect(attendanceBalance(city, sitting('2026-01', '2026-05-20', [1], { attendees: undefined }))).toEqual(
      [],
    );
  });
});
