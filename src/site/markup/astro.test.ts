import { isHTMLString } from 'astro/runtime/server/index.js';
import { expect, it } from 'vitest';
import { html } from './html.ts';

it('a component writes what was built as markup as it is, for Astro knows it', () => {
  const phrase = html`<b>${'<i>'}</b>`;
  expect(isHTMLString(phrase)).toBe(true);
  expect(String(phrase)).toBe('<b>&lt;i&gt;</b>');
});
