import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';

it('says what a page says, whatever signs are in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`<>&"'a;#39`) }), (text) => {
      expect(plainText(html`<b title="${text}">${text}</b>、<i>${text}</i>`)).toBe(`${text}、${text}`);
    }),
  );
});
