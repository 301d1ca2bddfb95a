import { describe, expect, it } from 'vitest';
import { builtSite } from './built-site.ts';
import { pageText } from './build.ts';

const { dir } = builtSite();

/** The rows of a list, each as its text. */
const rowsOf = (address: string): string[] =>
  [...pageText(dir, address).matchAll(/<span class="?row-main"?>.*?(?=<span class="?row-main|<\/ul>)/gs)].map(
    ([row]) => row.replace(/<[^>]*>/g, ' '),
  );

describe('a list shows by what it is ordered', () => {
  it('the sum, the largest first', () => {
    const sums = rowsOf('/projects/by/budget/').map((row) =>
      Number(/([\d,]+)円/.exec(row)?.[1]?.replaceAll(',', '') ?? 0),
    );
    expect(sums[0]).toBeGreaterThan(0);
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });

  it('since when somebody waits, the longest first; what is not yet to be done comes last', () => {
    const days = rowsOf('/projects/by/waiting/').map((row) => {
      const since = /(\d+)年(\d+)月(\d+)日から待っています/.exec(row);
      return since
        ? since
            .slice(1)
            .map((part) => part.padStart(2, '0'))
            .join('-')
        : '9999';
    });
    expect(days[0]).not.toBe('9999');
    expect(days.at(-1)).toBe('9999');
    expect(days).toEqual(days.toSorted());
  });
});

describe('the matrix of themes by round', () => {
  it('counts every proposal of a round once below it, and leads to the round', () => {
    const foot = /<tfoot>.*/s.exec(pageText(dir, '/themes/'))?.[0] ?? '';
    const cells = [...foot.matchAll(/href="\/projects\/round\/(\d+)\/">(\d+)</g)];
    expect(cells.length).toBeGreaterThan(2);
    for (const [, year = '', count] of cells)
      expect(rowsOf(`/projects/round/${year}/`)).toHaveLength(Number(count));
  });
});

describe('a part of the projects', () => {
  it.each([
    ['/themes/town/', 'theme=town'],
    ['/themes/town/2023/', 'theme=town&amp;round=2023'],
    ['/projects/round/2023/', 'round=2023'],
    ['/projects/stage/verified/', 'stage=verified'],
    ['/en/sections/midori-ka/', 'section=midori-ka'],
  ])('of %s is ordered otherwise by the search', (address, query) => {
    const search = address.startsWith('/en/') ? '/en/search/' : '/search/';
    expect(pageText(dir, address)).toContain(`href="${search}?kind=project&amp;${query}&amp;sort=due"`);
  });
});
