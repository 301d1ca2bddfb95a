import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prose } from './prose.ts';

/** What must never come out, however it was put in. */
const HARM =
  /<(?!\/?(?:p|br|hr|blockquote|pre|code|strong|em|del|sup|sub|ul|ol|li|table|thead|tbody|tr|th|td|a|h5|h6|div)[ >])|<[^>]*\son[a-z]+\s*=|<[^>]*(?:href|src)="(?!https?:\/\/)|<[^>]*\sstyle=/i;

const ATTACKS = [
  '<script>alert(1)</script>',
  'a <script src=//evil.example></script> b',
  '<img src=x onerror=alert(1)>',
  '<IMG SRC="jav&#x09;ascript:alert(1);">',
  '<svg/onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<div onclick="alert(1)">x</div>',
  '<iframe src="https://evil.example"></iframe>',
  '<style>body{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;&#x61;vascript&colon;alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](//evil.example/x)',
  '[x](\\\\evil.example)',
  '[x](https://good.example@evil.example/)',
  '[x](file:///etc/passwd)',
  '![x](javascript:alert(1))',
  '![x](https://tracker.example/pixel.gif)',
  '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  '<javascript:alert(1)>',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
  '`<script>`\n\n```html\n<script>alert(1)</script>\n```',
  '<!-- --><script>alert(1)</script>',
  '<details open ontoggle=alert(1)>',
  '| <img src=x onerror=alert(1)> |\n| --- |\n| [x](javascript:1) |',
  '# <b onmouseover=alert(1)>x</b>',
  '**<script>alert(1)</script>**',
  '「**<img src=x onerror=1>**」',
  '<form action="https://evil.example"><input name=x></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{alert(1)}',
];

describe('prose', () => {
  it.each(ATTACKS)('C02: whatever anyone files comes out harmless: %s', (attack) => {
    expect(prose(attack).text).not.toMatch(HARM);
    expect(prose(`前\n\n- ${attack}\n\n後`).text).not.toMatch(HARM);
  });

  it('the judge of harm sees harm', () => {
    for (const harmful of [
      '<script>',
      '<p onclick="x">',
      '<a href="javascript:1">',
      '<p style="x">',
      '<img>',
    ])
      expect(harmful).toMatch(HARM);
  });

  it('no text at all yields harm', () => {
    const sign = fc.constantFrom(...'<>"\'&;:/()[]!`*_~|#\n -ajsonerclickptimg=');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => !HARM.test(prose(signs.join('')).text)),
      { numRuns: 2_000 },
    );
  });

  it('shows raw HTML as the text that was typed', () => {
    expect(prose('<b>太字</b>').text).toBe('<p>&lt;b&gt;太字&lt;/b&gt;</p>');
  });

  it('keeps what people write: paragraphs, lists, tables, links, emphasis', () => {
    expect(prose('一行目\n二行目\n\n次の段落').text).toBe('<p>一行目<br>二行目</p><p>次の段落</p>');
    expect(prose('- あ\n- い').text).toBe('<ul><li>あ</li><li>い</li></ul>');
    expect(prose('3. あ\n4. い').text).toBe('<ol start="3"><li>あ</li><li>い</li></ol>');
    expect(prose('4. 草刈り\n6. 田植え\n10. 稲刈り').text).toBe(
      '<ol start="4"><li>草刈り</li><li value="6">田植え</li><li value="10">稲刈り</li></ol>',
    );
    expect(prose('[市](https://www.city.kamakura.kanagawa.jp/)').text).toBe(
      '<p><a href="https://www.city.kamakura.kanagawa.jp/" rel="nofollow ugc noopener">市</a></p>',
    );
    expect(prose('| 月 | 人 |\n| :-- | --: |\n| 4月 | 30 |').text).toContain('<td class="right">30</td>');
    expect(prose('これは**「協働」**を表します').text).toBe(
      '<p>これは<strong>「協働」</strong>を表します</p>',
    );
    expect(prose('この**大事な**こと').text).toBe('<p>この<strong>大事な</strong>こと</p>');
  });

  it('lowers headings below the heading of their field, without skipping a level', () => {
    expect(prose('##### 深い\n\n文\n\n###### もっと').text).toBe('<h5>深い</h5><p>文</p><h6>もっと</h6>');
    expect(prose('### 一\n\n#### 二\n\n### 三').text).toBe('<h5>一</h5><h6>二</h6><h5>三</h5>');
  });
});
