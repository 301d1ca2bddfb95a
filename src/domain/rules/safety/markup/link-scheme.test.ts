import { describe, expect, it } from 'vitest';
import { finds } from '../safety.test-support.ts';
import { linkScheme } from './filed-markup.ts';

describe('links in filed text', () => {
  it.each([
    '[x](https://www.city.kamakura.kanagawa.jp/a?b=c#d)',
    '[x](http://example.org)',
    '[x](mailto:shimin@example.lg.jp)',
    '[x](../2026-0031/proposal.md)',
    '[x](#見出し)',
    '[x](資料:一.md)',
    '<https://example.org/>',
    'https://example.org/ を見てください。',
    '`[x](javascript:alert(1))`',
    '```\n[x](javascript:alert(1))\n```',
    '[x][y]\n\n[y]: https://example.org/',
    '[注1]:NPO:市の協働',
    '[x](&#106;avascript:alert(1))',
  ])('%s is allowed', (text) => {
    expect(finds(linkScheme, text)).toBe(false);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](\u200bjavascript:alert(1))',
    '[x](vbscript:msgbox)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](//evil.example/x)',
    '[x](\\\\evil.example)',
    '[x](https:\\\\evil.example)',
    '[x](https:evil.example)',
    '[x](https://good.example@evil.example/)',
    '[x](https://)',
    '[x](file:///etc/passwd)',
    '[x](blob:https://example.org/1)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '- > [x](javascript:alert(1))',
  ])('%s is refused', (text) => {
    expect(finds(linkScheme, text)).toBe(true);
  });
});
