import { describe, expect, it } from 'vitest';
import { queryOf } from './query.ts';
import { relatedTo, spellingsOf } from './variants.ts';

const partsOf = (query: string) => queryOf(query).parts.map(({ spellings }) => spellings[0]);

describe('a question in everyday words', () => {
  it.each([
    ['提案の書き方', ['提案', '書き方']],
    ['お金はいつもらえる？', ['お金']],
    ['次の会議はいつですか', ['会議']],
    ['議事録を見たい', ['議事録']],
    ['補助金の上限は?', ['補助金', '上限']],
    ['how to propose', ['propose']],
    ['1,200,000円', ['1200000円']],
    ['海岸のごみ', ['海岸', 'ごみ']],
    ['  ', []],
  ])('%s is parted into the words that it tells', (query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });

  it('keeps words of asking where there is nothing else', () => {
    expect(partsOf('どこ')).toEqual(['どこ']);
  });

  it.each([
    ['子供', '子ども'],
    ['取り組み', '取組'],
    ['引越し', '引っ越し'],
    ['空家', '空き家'],
    ['〆切', '締切'],
    ['ぼうさい', '防災'],
    ['割り引き', '割引き'],
  ])('%s is looked for as %s too', (one, other) => {
    expect(spellingsOf(one)).toContain(other);
  });

  it('knows words of the record for everyday ones, in any spelling', () => {
    expect(relatedTo('ほじょきん')).toEqual(relatedTo('補助金'));
    expect(relatedTo('補助金')).toContain('予算');
    expect(relatedTo('里山の手入れ')).toEqual([]);
  });
});
