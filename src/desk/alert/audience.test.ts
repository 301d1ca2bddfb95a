import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { audienceOf } from './audience.ts';

const NOW = '2026-11-20T09:00:00+09:00';

it('a demonstration tells nobody that a run failed; a city tells its secretariat, and a record that cannot be read whoever looks', () => {
  expect(audienceOf(path.join(ROOT, 'content'), NOW)).toEqual({ is: 'nobody' });
  expect(audienceOf(path.join(ROOT, 'src/domain/rules/golden/_base'), NOW)).toMatchObject({
    is: 'secretariat',
    office: { today: '2026-11-20' },
  });
  const empty = mkdtempSync(path.join(tmpdir(), 'junkan-quiet-'));
  expect(audienceOf(empty, NOW)).toEqual({ is: 'secretariat', office: null });
  rmSync(empty, { recursive: true });
});
