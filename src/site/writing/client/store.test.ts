import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  ['/', 'junkan/1/report/2026-0042'],
  ['/kyodo/', 'junkan/1/kyodo/report/2026-0042'],
])(
  'a draft of the site at %s is kept as %s: other sites of the host have names of their own',
  async (base, key) => {
    vi.stubEnv('BASE_URL', base);
    vi.resetModules();
    const { Store } = await import('./store.ts');
    expect(new Store('report', '2026-0042').key).toBe(key);
  },
);
