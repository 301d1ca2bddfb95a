import { expect, it } from 'vitest';
import { keptFor } from '../i18n/writing.ts';
import { sharedHost } from './shared-host.ts';

it.each([
  ['https://shi.github.io', '/', 'shi.github.io'],
  ['https://shi.github.io/kyodo', '/kyodo', 'shi.github.io'],
  ['https://www.city.example/kyodo/', '/kyodo/', 'www.city.example'],
  ['https://kyodo.city.example', '/', null],
])('the drafts of %s below %s can be read by other sites of %s', (site, base, host) => {
  expect(sharedHost(new URL(site), base)).toBe(host);
  if (host === null) return;
  expect(keptFor(host).ja).toContain(`${host} にある別のサイトからも`);
  expect(keptFor(host).en).toContain(`Other sites at ${host}`);
});

it('a site without an address says nothing of its host', () => {
  expect(sharedHost(undefined, '/')).toBeNull();
});
