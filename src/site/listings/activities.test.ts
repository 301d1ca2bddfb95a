import { expect, it } from 'vitest';
import type { Activity } from '../../domain/record/record.ts';
import { activitiesByYear } from './activities.ts';

const on = (day: string) => ({ id: day, data: { on: day } }) as Activity;

it('C16: activities stand by fiscal year, which begins in April, the newest first', () => {
  const years = activitiesByYear([on('2025-03-31'), on('2025-04-01'), on('2026-02-01')]);
  expect([...years].map(([year, own]) => [year, own.map(({ id }) => id)])).toEqual([
    [2025, ['2026-02-01', '2025-04-01']],
    [2024, ['2025-03-31']],
  ]);
});
