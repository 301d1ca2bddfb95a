import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostFrom } from './lost.ts';
import { prose } from './prose.ts';

const shown = (text: string): string =>
  prose(text)
    .text.replace(/<br>|<\/?(?:p|li|ul|ol|td|th|tr|table|thead|tbody|div|blockquote|h\d)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|#39);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? "'",
    )
    .replace(/\n+/g, '\n')
    .trim();

describe('what people write stays', () => {
  it.each([
    ['times', '受付は9:30~11:30、片付けは13:00~14:00です。'],
    ['a product', '材料費は1200*3*2回です。'],
    ['products between brackets', '(1000+200)*3*(2+2)円、単価(円)*数量(個)*回数、"A"*"B"*"C"'],
    ['products with words', '500*「大人」*「子ども」、見出し（案）*注1 本文（案）*注2'],
    ['ranges with two tildes', '10時~~12時、13時~~15時。5日（土）~~6日（日）、12日（土）~~13日（日）'],
    ['comparisons', '>=30人\n> =30\n>約30人\n> 三十人\n>「三十人」'],
    ['paths and faces', '\\\\server\\_共有 ¯\\_(ツ)_/¯ \\-5,000円'],
    ['faces of stars', '(*^_^*)と(*´ω｀*)'],
    ['backquotes over lines', '(*´ω`*) 楽しみ\n(*´ω`*) 待つ'],
    ['a link without words', '[](https://example.org)'],
    ['a date with points', '8. 4. 1に発足'],
    ['double tildes between figures', '10~~12人、20~~24人'],
    ['notes', '会費は無料です[注1]。\n\n[注1]:市の助成がある年に限ります。'],
    ['footnotes', '延べ120人です[^1]。\n\n[^1]: 名簿による集計です。'],
    ['ornaments of tildes', '~~~ 予定 ~~~\n5月 下見\n~~~~~~~~'],
    ['changes', '増減は次のとおりです。\n+ 8%（人数）\n- 3%（費用）\n> 20人のときは二回'],
    ['a face', '楽しみです\\(^o^)/'],
    ['yen by a backslash', '\\3,000と\\10,000'],
    ['blanks to fill in', '氏名____　印'],
    ['names with lines', 'a_b_c と __init__'],
    ['brackets', '[未定](後日)と<参加者>と{案}'],
    ['references', 'A&amp;B &copy; &#48;90'],
    ['a lone mark', '*印は必須、*の付いた欄。~は「から」。`も'],
    ['indented lines', '    四つ下げた行\n次の行'],
    ['a picture', '![図](図.png)'],
    ['a title of a link', '[案内](https://example.org/ "題")'],
    ['a link within the record', '[前回](../2024-0010/proposal.md)'],
  ])('%s', (_what, text) => {
    expect(shown(text).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    expect(lostFrom(text, prose(text).text)).toEqual([]);
  });

  it.each([
    ['lines of bold', '**日時**\n**場所**', '<p><strong>日時</strong><br><strong>場所</strong></p>'],
    [
      'lines of links',
      '[あ](https://example.org/a)\nhttps://example.org/b',
      '<p><a href="https://example.org/a" rel="nofollow ugc noopener">あ</a><br><a href="https://example.org/b" rel="nofollow ugc noopener">https://example.org/b</a></p>',
    ],
    [
      'a bare address within Japanese',
      '詳しくはhttps://example.org/annaiをご覧ください（https://example.org/a）。',
      '<p>詳しくは<a href="https://example.org/annai" rel="nofollow ugc noopener">https://example.org/annai</a>をご覧ください（<a href="https://example.org/a" rel="nofollow ugc noopener">https://example.org/a</a>）。</p>',
    ],
    ['bold of a quotation', 'これは**「協働」**を指す', '<p>これは<strong>「協働」</strong>を指す</p>'],
    [
      'relatives of it',
      '~~「旧」~~や*「強」*、**案内。**次',
      '<p><del>「旧」</del>や<em>「強」</em>、<strong>案内。</strong>次</p>',
    ],
    ['escaped signs', '\\*\\*そのまま\\*\\*', '<p>**そのまま**</p>'],
    ['surplus cells', '| 費目 | 額 |\n|--|--|\n| 印刷 | 1 | 追記 |', /<td>追記<\/td>/],
    ['no filled-up cells', '| a | b | c |\n|--|--|--|\n| 1 |', /<tbody><tr><td>1<\/td><\/tr><\/tbody>/],
    ['words behind a fence', '```予定\n四月\n```', '<pre><code>予定\n四月\n</code></pre>'],
    ['a line under words', '日時\n----\n四月', '<p>日時</p><hr><p>四月</p>'],
  ])('%s', (_what, text, page) => {
    if (typeof page === 'string') expect(prose(text).text).toBe(page);
    else expect(prose(text).text).toMatch(page);
    expect(lostFrom(text, prose(text).text)).toEqual([]);
  });

  it('an answer below a quotation, and a line below a list, stand outside of them', () => {
    expect(prose('> 予算は四十八万円ですか\nいいえ、三十八万円です。').text).toBe(
      '<blockquote><p>予算は四十八万円ですか</p></blockquote><p>いいえ、三十八万円です。</p>',
    );
    expect(prose('- 田植え\n以上です。').text).toBe('<ul><li>田植え</li></ul><p>以上です。</p>');
    expect(prose('- 田植え\n　続き').text).toBe('<ul><li>田植え<br>　続き</li></ul>');
  });

  it('the judge sees a loss', () => {
    expect(lostFrom('受付は9:30', '<p>受付は930</p>')).toEqual([{ sign: ':', at: 4 }]);
    expect(lostFrom('10:00~12:00', '<p>10:0012:00</p>').map(({ sign }) => sign)).toEqual(['~']);
    expect(lostFrom('1200*3*2', '<p>120032</p>')).toHaveLength(2);
    expect(lostFrom('[注1]', '<p>注1</p>')).toHaveLength(2);
    expect(lostFrom('-500円', '<p>500円</p>')).toHaveLength(1);
    expect(lostFrom('日時\n場所', '<p>日時場所</p>')).toEqual([{ sign: '\n', at: 2 }]);
    expect(lostFrom('日時\n場所', '<p>日時<br>場所</p>')).toEqual([]);
    expect(lostFrom('受付は9時', '<p>受付は時</p>')).toEqual([{ sign: '9', at: 3 }]);
    expect(lostFrom('1. あ\n3. う', '<ol><li>あ</li><li>う</li></ol>')).toContainEqual({ sign: '3', at: 5 });
    expect(lostFrom('a（b）', '<p>ab</p>').map(({ sign }) => sign)).toEqual(['（', '）']);
  });

  const sign = fc.constantFrom(
    ...'あい。、「」（）・ー1２３4.)(-+=*_~`#>|[]<>!\\:/ \n\n\tab%?\'"&;{}^$@',
    'https://a.jp/',
    '**',
    '~~',
    '- ',
    '1. ',
    '| ',
    '\n|-|-|\n',
  );

  it('in generated texts, every letter, digit and sign is on the page in its order', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        const text = signs.join('');
        expect(lostFrom(text, prose(text).text)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('a mark that stands alone is a sign of the text', () => {
    const plain = fc
      .array(fc.constantFrom(...'あい。、「」（）1２a :/%'), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('*', '**', '~', '~~', '_', '`', '[', ']', '<', '>', '|', '#', '\\', '+'),
        plain,
        (before, mark, after) => {
          const text = `あ${before}${mark}${after}`.replace(/\s+/g, ' ').trim();
          expect(shown(text)).toBe(text);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
