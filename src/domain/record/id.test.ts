import { expect, it } from 'vitest';
import { numberOfId, yearAndNumberOf, yearOfId } from './id.ts';

it('an id of a project or a sitting is its fiscal year and its number', () => {
  expect(yearAndNumberOf('2026-0132')).toEqual([2026, 132]);
  expect(yearAndNumberOf('2026-02')).toEqual([2026, 2]);
  expect([yearOfId('2025-9001'), numberOfId('2026-12345')]).toEqual([2025, 12345]);
});
