import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, INLINE } from './policy.ts';
import { staleFrom } from './stale.ts';
import { iconFile, themeSheet } from './theme.ts';

describe('what a page may load', () => {
  const partOf = (policy: string, name: string) =>
    policy.split(';').find((part) => part.startsWith(`${name} `));

  it('is its own files and the scripts that stand within it, by their digests', () => {
    const policy = contentSecurityPolicy();
    const scripts = partOf(policy, 'script-src');
    for (const code of Object.values(INLINE))
      expect(scripts).toContain(createHash('sha256').update(code).digest('base64'));
    expect(scripts).not.toContain('unsafe');
    expect(policy).toMatch(/^default-src 'none'/);
  });

  it('is one host more where it sends, and nothing of its path', () => {
    expect(partOf(contentSecurityPolicy(), 'connect-src')).toBe("connect-src 'self'");
    expect(partOf(contentSecurityPolicy('https://post.example.org/in'), 'connect-src')).toBe(
      "connect-src 'self' https://post.example.org",
    );
  });
});

it('a site says that it is old when three whole days in Japan have gone by without it', () => {
  expect(staleFrom('2026-11-20')).toBe(Date.parse('2026-11-24T00:00:00+09:00'));
});

it('the colour of the city is in the style sheet, for light and dark, and in the icon', () => {
  const sheet = themeSheet('#00687a');
  expect(sheet.match(/--accent:#[0-9a-f]{6}/gi)).toHaveLength(2);
  expect(sheet).toContain('prefers-color-scheme:dark');
  expect(iconFile('#00687a')).toContain("fill='#00687a'");
});
