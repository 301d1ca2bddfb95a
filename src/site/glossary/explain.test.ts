import { describe, expect, it } from 'vitest';
import { programme } from '../../domain/lifecycle/build.test-support.ts';
import { PageTerms } from './explain.ts';

const terms = (most?: number) => new PageTerms(programme(), 'ja', most);
const without = (markup: string): string => markup.replace(/<button [^>]*>|<\/button>/g, '');

describe('the terms of a page', () => {
  it('the first occurrence opens what the word means, and the others are left alone', () => {
    const page = terms();
    const markup = page.in('<p>協働の協働と、検証。</p>');
    expect(markup.match(/popovertarget="t-collaboration"/g)).toHaveLength(1);
    expect(markup).toContain('popovertarget="t-verification"');
    expect(without(markup)).toBe('<p>協働の協働と、検証。</p>');
    expect(page.label('検証').text).toBe('検証');
  });

  it('an English word is found where it begins a sentence or stands for several, and not within another', () => {
    const page = new PageTerms(programme(), 'en');
    expect(page.label('Indicators all around').text).toBe(
      '<button type="button" class="term" popovertarget="t-indicator">Indicators</button> all around',
    );
  });

  it('links, headings, labels and code stay as they are', () => {
    const text = '<h2>協働</h2><a href="/">循環</a><label>評価項目<br></label><code>検証</code>';
    expect(terms().in(text)).toBe(text);
  });

  it('every button has its meaning, with the way to the glossary', () => {
    const page = terms();
    page.in('<p>事業主体者と担当課</p>');
    const [meaning] = [page.meanings()].flat(3);
    expect(JSON.stringify(page.meanings())).toContain('/glossary/#owner');
    expect(JSON.stringify(page.meanings())).toContain('/glossary/#section');
    expect(meaning).toMatchObject({ text: expect.stringContaining('popover') });
  });

  it('no more are explained than the page may pay for', () => {
    const page = terms(1);
    expect(page.label('事業主体者').text).toContain('button');
    expect(page.label('担当課').text).toBe('担当課');
  });

  it('C18: who joins step 2, and until when it decides, are the programme’s', () => {
    const posts = [{ ja: '総務部長', en: 'Director' }];
    const page = new PageTerms(programme({ posts: { '2': posts } }), 'ja');
    page.label('ステップ2');
    expect(JSON.stringify(page.meanings())).toMatch(/総務部長も加わって.*7月31日まで/);
  });
});
