import { describe, expect, it } from 'vitest';
import { lastDue } from './cron.ts';

const at = (moment: string): number => Date.parse(`2026-11-${moment}:00Z`);

describe('a schedule', () => {
  it.each([
    ['23 22 * * *', '20T00:00', '20T23:00', '20T22:23'],
    ['43 */4 * * *', '20T09:00', '20T13:00', '20T12:43'],
    ['17 4,21 * * *', '20T05:00', '20T21:17', '20T21:17'],
    ['41 19 * * 6', '16T00:00', '22T00:00', '21T19:41'],
  ])('%s between %s and %s is due at %s', (cron, from, to, due) => {
    expect(lastDue(cron, at(from), at(to))).toBe(at(due));
  });

  it('is not due again at the moment at which it was looked at last', () => {
    expect(lastDue('23 22 * * *', at('20T22:23'), at('21T22:22'))).toBeNull();
  });

  it('that cannot be read is refused', () => {
    expect(() => lastDue('@daily', at('20T00:00'), at('21T00:00'))).toThrow(RangeError);
    expect(() => lastDue('x 1 * * *', at('20T00:00'), at('21T00:00'))).toThrow(RangeError);
  });
});
