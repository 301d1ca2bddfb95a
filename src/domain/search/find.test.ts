import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, foldUnit, type UnitText } from './corpus.ts';
import { findAll, findNear, type IndexGroup } from './find.ts';
import { folded, foldedWithPlaces, termsOf } from './fold.ts';
import { shardsOf } from './shards.ts';

function indexOf(units: readonly UnitText[], counts = { units: 3, places: 5 }): IndexGroup {
  const corpus = corpusOf(units.map(foldUnit));
  const shards = shardsOf(corpus, counts);
  return {
    counts,
    lengths: corpus.lengths,
    titles: corpus.titles,
    shard: (kind, number) => Promise.resolve(shards[kind][number] ?? new Uint8Array()),
  };
}

const letters = fc.string({
  unit: fc.constantFrom('森', '里', '山', 'の', 'ノ', 'ー', '～', 'a', 'Ａ', ' ', '1', ','),
});

describe('search', () => {
  it('finds exactly what plain text search over the folded text finds', async () => {
    const unit = fc.record({ title: letters, parts: fc.array(letters, { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 6 }), letters, async (units, query) => {
        const terms = termsOf(query);
        const hits = [...(await findAll(terms, indexOf(units)))].map((hit) => hit > 0);
        const plain = units.map(({ title, parts }) =>
          terms.every((term) => [title, ...parts].some((part) => folded(part).includes(term))),
        );
        expect(hits).toEqual(plain);
      }),
    );
  });

  it('puts a hit in the title above one in the text', async () => {
    const index = indexOf([
      { title: '里山の手入れ', parts: ['竹林'] },
      { title: '竹林の手入れ', parts: ['里山'] },
    ]);
    expect([...(await findAll(['竹林'], index))]).toEqual([1, 2]);
    expect([...(await findAll(['里山の手'], index))]).toEqual([2, 0]);
  });

  it('finds a term whose end stands at the very beginning of the text too', async () => {
    const index = indexOf([
      { title: '里山', parts: [] },
      { title: '竹林', parts: ['竹林と里山'] },
    ]);
    expect([...(await findAll(['竹林と里山'], index))]).toEqual([0, 1]);
  });

  it.each([
    ['another letter', 'くるくるカッブ'],
    ['a letter too few', 'くるくるカプ'],
    ['a letter too many', 'くるくるカッップ'],
    ['letters that changed places', 'くるるくカップ'],
    ['another letter at the end', 'くるくるカッピ'],
  ])('finds a word with a slip: %s', async (_, slip) => {
    const index = indexOf([
      { title: '「くるくるカップ」貸し出し', parts: [] },
      { title: 'カップの貸し出し', parts: ['くるくる'] },
    ]);
    expect([...(await findNear(folded(slip), index))]).toEqual([2, 0]);
  });

  it('takes no slip in a word of three letters, for too much is near', async () => {
    const index = indexOf([{ title: '里山林', parts: [] }]);
    expect([...(await findNear('里山木', index))]).toEqual([0]);
  });

  it('finds a near word wherever one letter is taken out, put in or changed', async () => {
    const word = fc.string({
      unit: fc.constantFrom('森', '里', '山', 'の', 'る'),
      minLength: 7,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(word, fc.nat(), fc.nat(2), async (text, where, way) => {
        const at = where % text.length;
        const slip = text.slice(0, at) + (way === 0 ? '' : '竹') + text.slice(way === 1 ? at : at + 1);
        const index = indexOf([{ title: '', parts: [`「${text}」`] }]);
        expect([...(await findNear(folded(slip), index))]).toEqual([1]);
      }),
    );
  });

  it.each([
    ['ＮＰＯ', 'npo'],
    ['ﾎﾞﾗﾝﾃｨｱ', 'ボランティア'],
    ['ぼらんてぃあ', 'ボランティア'],
    ['10～20人', '10〜20人'],
    ['コーヒー', 'コ－ヒ−'],
    ['1,200,000円', '1200000円'],
    ['髙橋', '高橋'],
    ['か\u3099くしゅう', 'がくしゅう'],
    ['市民　 活動', '市民 活動'],
    ['㈱', '(株)'],
    ['由比ヶ浜', '由比ガ浜'],
    ['由比ケ浜', '由比が浜'],
    ['三ヶ月', '三カ月'],
    ['１ケ所', '1か所'],
    ['澤田', '沢田'],
    ['渡邉', '渡邊'],
    ['齋藤', '斉藤'],
    ['齊藤', '斎藤'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('leaves ケ in a word of its own', () => {
    expect(folded('家族ケア')).toBe('家族けあ');
    expect(folded('ケーキ')).toBe('け-き');
  });

  it.each(['「子育て」', '"子育て"', '“子育て”', '『子育て』'])('takes %s for the word in it', (query) => {
    expect(termsOf(query)).toEqual(['子育て']);
  });

  it.each([
    '子育て、商店',
    '子育て，商店',
    '子育て+商店',
    '子育て＋商店',
    '子育て・商店',
    '子育て。商店',
    '「子育て」 「商店」',
  ])('takes %s for two words', (query) => {
    expect(termsOf(query)).toEqual(['子育て', '商店']);
  });

  it('keeps a sum with commas together', () => {
    expect(termsOf('1,200,000円、480,000円')).toEqual(['1200000円', '480000円']);
  });

  it('knows where each folded character stood', () => {
    const text = '（ﾎﾞﾗﾝﾃｨｱ）1,200円';
    const { text: plain, at } = foldedWithPlaces(text);
    expect(text.slice(at[plain.indexOf('ぼ')], at[plain.indexOf(')')])).toBe('ﾎﾞﾗﾝﾃｨｱ');
    expect(text.slice(at[plain.indexOf('1200')])).toBe('1,200円');
  });
});
