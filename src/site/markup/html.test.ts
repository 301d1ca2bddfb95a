import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Html, escapeHtml, html, together } from './html.ts';

describe('html', () => {
  it('escapes whatever is put into the template', () => {
    const name = `<script>alert("x")</script> & 'co'`;
    expect(html`<p title="${name}">${name}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;">' +
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;</p>',
    );
  });

  it('leaves markup that was built the same way, without our indentation', () => {
    const items = [1, 2].map((n) => html`<li>${n}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.text,
    ).toBe('<ul><li>1</li><li>2</li></ul>');
  });

  it('writes nothing for what is absent, and zero for zero', () => {
    expect(html`${null}${undefined}${false}${0}`.text).toBe('0');
    expect(together([]).text).toBe('');
  });

  it('no text can open an element or close an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  it('an array of text is text still', () => {
    expect(html`${['<b>', new Html('<i>')]}`.text).toBe('&lt;b&gt;<i>');
  });
});
