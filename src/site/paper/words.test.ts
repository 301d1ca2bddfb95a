import { describe, expect, it } from 'vitest';
import { html } from '../markup/html.ts';
import { quoting } from './words.ts';

describe('a sentence that has filed names within', () => {
  it('says which part of it is Japanese, on an English page', () => {
    expect(html`${quoting('Proposed by NPO法人 灯り（福祉）. It stands at “Proposed”.', 'en')}`.text).toBe(
      'Proposed by <span lang="ja">NPO法人</span> <span lang="ja">灯り（福祉）</span>. It stands at “Proposed”.',
    );
  });

  it('is left as it is on a Japanese page, and where nothing is Japanese', () => {
    expect(html`${quoting('NPO法人 灯り', 'ja')}`.text).toBe('NPO法人 灯り');
    expect(html`${quoting('Report: FY2025', 'en')}`.text).toBe('Report: FY2025');
  });

  it('stays safe', () => {
    expect(html`${quoting('<b>灯り', 'en')}`.text).toBe('&lt;b&gt;<span lang="ja">灯り</span>');
  });
});
