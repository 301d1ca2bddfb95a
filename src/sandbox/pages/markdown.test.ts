import { describe, expect, it } from 'vitest';
import { threadMarkdown } from './markdown.ts';

describe('the text of a thread', () => {
  it('a sign that the desk wrote as a number is shown as the sign, and marks nothing up', () => {
    const shown = threadMarkdown('見出し「&#35;&#35;# 会場」の下に\n\n&#35; &#60;b&#62;').text;
    expect(shown).toContain('見出し「### 会場」の下に');
    expect(shown).toContain('# &lt;b&gt;');
    expect(shown).not.toContain('<h');
  });

  it('hides the mark of a comment and folds its English', () => {
    const text =
      '<!-- junkan:intake -->\n受け付けました。\n\n<details lang="en"><summary>English</summary>\n\nReceived.\n\n</details>\n';
    expect(threadMarkdown(text).text).toBe(
      '<p>受け付けました。</p><details><summary>English</summary><p>Received.</p></details>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<details><summary><img src=x onerror=alert(1)></summary>',
    '<details open ontoggle=alert(1)><summary>x</summary></details>',
    '<!-- --><img src=x onerror=alert(1)>',
    '<!--',
    '[x](javascript:alert(1))',
  ])('shows hostile text as text: %s', (text) => {
    expect(threadMarkdown(text).text).not.toMatch(/<(script|img|details open)|href="javascript/i);
  });

  it('closes what was left open, and only that', () => {
    expect(threadMarkdown('</details>a<details><summary>s</summary>b').text).toBe(
      '<p>a</p><details><summary>s</summary><p>b</p></details>',
    );
  });
});
