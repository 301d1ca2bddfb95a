import { describe, expect, it } from 'vitest';
import { programme, record, roster } from '../../domain/lifecycle/build.test-support.ts';
import { plainText } from '../markup/plain-text.ts';
import { cityOf } from '../record/city.test-support.ts';
import { balanceText, rostersOf, rosterTexts } from './roster.ts';

const member = (id: string, side: 'npo' | 'city', displayName: string, more = {}) => ({
  id,
  side,
  displayName,
  ...more,
});
const rosters = [
  roster(2025, [
    member('a', 'npo', '甲野'),
    member('b', 'city', '財政課長', { office: '課長', post: '課長' }),
  ]),
  roster(2026, [
    member('a', 'npo', '甲野', { experience: '十年の活動' }),
    member('c', 'city', '環境課長', { steps: [2] }),
  ]),
];
const city = cityOf(record([], [], rosters, new Map([[2023, programme()]])), '2026-11-20');
const [now, before] = rostersOf(city, 'ja');

describe('the rosters', () => {
  it('stand with the newest year first', () => {
    expect([now?.fiscalYear, before?.fiscalYear]).toEqual([2026, 2025]);
  });

  it('say who joined and who left; of the first nothing is known', () => {
    expect(now?.changes).toEqual({ joined: ['環境課長'], left: ['財政課長'] });
    expect(before?.changes).toBeNull();
  });

  it('C08: count the seats of each step by side, only of those who sit in it', () => {
    expect(now?.steps.map(({ balance: { step, npo, city: own } }) => [step, npo, own])).toEqual([
      [1, 1, 0],
      [2, 1, 1],
    ]);
  });

  it('count a year that is over on its last day', () => {
    expect(before?.steps[0]?.balance).toMatchObject({ npo: 1, city: 1 });
  });

  it('C10: tell what qualifies a member of the NPO side, and do not say one word twice', () => {
    const rows = rosterTexts(city, 'ja');
    expect(rows.join(' ')).toContain('十年の活動');
    expect(before?.members.rows.map((row) => plainText(row[2]))[1]).toBe('課長');
  });
});

it('the balance says in words whether both sides are nearly equal (C08)', () => {
  const balance = {
    step: 1 as const,
    called: { ja: 'ステップ1', en: 'step 1' },
    npo: 4,
    city: 3,
    tolerance: 1,
  };
  expect(balanceText({ ...balance, balanced: true }, 'ja')).not.toBe(
    balanceText({ ...balance, balanced: false }, 'ja'),
  );
});
