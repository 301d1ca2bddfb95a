import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, piecesOf } from './difference.ts';

const withdrawal = (reason: string, more = ''): string =>
  `---\non: 2026-05-10\n${more}---\n\n## 取下げの理由\n\n${reason}\n`;
const PATH = 'projects/2026-0042/withdrawal.md';

describe('the difference of two versions of a paper', () => {
  it('says word by word what went and what came, under the label of the field', () => {
    const [field] = differenceOf(
      PATH,
      withdrawal('場所が見つかりません。'),
      withdrawal('人手が見つかりません。'),
      'ja',
    );
    expect(field?.label).toBe('取下げの理由');
    expect(field?.pieces).toEqual([
      { change: 'removed', text: '場所' },
      { change: 'added', text: '人手' },
      { change: 'same', text: 'が見つかりません。' },
    ]);
  });

  it('says nothing where only the way of writing changed', () => {
    const text = withdrawal('人手が見つかりません。');
    expect(differenceOf(PATH, text, text.replace('on: 2026-05-10', "on: '2026-05-10'"), 'ja')).toEqual([]);
  });

  it('the pieces that stayed or went are the old text, those that stayed or came the new one', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'協働の事業を、市とNPO。\n '), maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = piecesOf(before, after);
        const joined = (without: string) =>
          pieces
            .filter(({ change }) => change !== without)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
      }),
    );
  });
});
