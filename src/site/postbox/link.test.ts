import { expect, it } from 'vitest';
import { fragmentOf, linkIn } from './link.ts';

const link = { issue: 120, key: 'A'.repeat(43) };

it('the link of a receipt comes back from the part of the address that no server sees', () => {
  expect(fragmentOf(link)).toMatch(/^#/);
  expect(linkIn(fragmentOf(link))).toEqual(link);
});

it('an address that holds anything else holds no link', () => {
  const { key } = link;
  for (const hash of [
    '',
    '#',
    '#120',
    `#0.${key}`,
    `#120.${key}A`,
    `#120.${key.slice(1)}`,
    `#1e3.${key}`,
    `#120.${key}&x`,
  ])
    expect(linkIn(hash), hash).toBeNull();
});
