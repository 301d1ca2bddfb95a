import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../io/root.ts';
import { isQuiet } from './quiet.ts';

const NOW = '2026-11-20T09:00:00+09:00';

it('a demonstration tells nobody that a run failed; a city, and a record that cannot be read, do', () => {
  expect(isQuiet(path.join(ROOT, 'content'), NOW)).toBe(true);
  expect(isQuiet(path.join(ROOT, 'src/domain/rules/golden/_base'), NOW)).toBe(false);
  const empty = mkdtempSync(path.join(tmpdir(), 'junkan-quiet-'));
  expect(isQuiet(empty, NOW)).toBe(false);
  rmSync(empty, { recursive: true });
});
