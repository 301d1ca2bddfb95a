import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openForge } from '../forge.ts';

it('what was there is there again when the stand-in is opened anew on its folder', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'junkan-store-'));
  const now = '2026-11-20T09:00:00+09:00';
  const first = await openForge({ dir, now });
  const number = await first.asUser('a').openIssue({ title: '題', body: '花' });
  await first
    .asUser('junkan-kamakura')
    .commit({ branch: 'b', files: [{ path: 'x', text: 'x' }], message: 'x' });
  await first.close();
  const second = await openForge({ dir, now });
  const get = (path: string) => second.asUser('a').call('GET', `/repos/${second.repository}${path}`);
  expect(await get(`/issues/${number}`)).toMatchObject({ title: '題', body: '花' });
  expect(await get('/branches')).toMatchObject([{ name: 'b' }, { name: 'main' }]);
  expect(await second.asUser('a').openIssue({ title: 'Two', body: '' })).toBe(number + 1);
  await second.close();
  rmSync(dir, { recursive: true });
});
