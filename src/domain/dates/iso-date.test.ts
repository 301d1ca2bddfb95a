import { describe, expect, it } from 'vitest';
import { eraCalled, eraYear } from './era.ts';
import { isIsoDate } from './iso-date.ts';

describe('a day as text', () => {
  it.each(['2026-01-01', '2026-12-31', '2026-04-30', '2026-02-28', '2024-02-29', '2000-02-29'])(
    '%s',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  it.each([
    ...['', 'soon', '2026-00-10', '2026-13-10', '2026-01-00', '2026-01-32', '2026-04-31'],
    ...['2026-02-29', '2026-01-29 ', '12026-01-29', '2026-01-291', '1900-02-29', '2024-01-32', '2024-04-31'],
  ])('"%s" is no day', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('an era', () => {
  it.each(['令和', '令', 'R', 'r'])('is known by %s', (called) => {
    expect(eraCalled(called)?.name).toBe('令和');
  });

  it('is unknown by another name, and a day before the first is shown by its year', () => {
    expect(eraCalled('X')).toBeUndefined();
    expect(eraYear('1800-01-01')).toBe('西暦1800年');
  });
});
