import { describe, expect, it } from 'vitest';
import { basePath, isForeignPages, pagesAddress, siteUrl } from './site.ts';

describe('the address of the site', () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/', '/'],
    ['https://example.github.io/junkan', '/junkan'],
    ['https://example.org/a/b/', '/a/b'],
  ])('%s lies at %s below its host', (site, base) => {
    expect(basePath(site)).toBe(base);
  });

  it('leads to a page with one slash between, however it is written', () => {
    expect(siteUrl({ site: 'https://example.org/junkan/' }, '/propose/')).toBe(
      'https://example.org/junkan/propose/',
    );
  });

  it.each([
    ['https://github.com/Example-City/junkan', 'https://example-city.github.io/junkan'],
    ['https://github.com/example/example.github.io/', 'https://example.github.io'],
    ['https://git.example.org/a/b', null],
  ])('GitHub Pages serves %s at %s', (repository, address) => {
    expect(pagesAddress(repository)).toBe(address);
  });

  it.each([
    ['https://example.github.io/junkan', false],
    ['https://example.github.io/junkan/', false],
    ['https://junkan.city.example.jp', false],
    ['https://example.github.io', true],
    ['https://example.github.io/other', true],
    ['https://other.github.io/junkan', true],
  ])('%s cannot be the site of github.com/example/junkan: %s', (site, foreign) => {
    expect(isForeignPages({ repository: 'https://github.com/example/junkan', site })).toBe(foreign);
  });
});
