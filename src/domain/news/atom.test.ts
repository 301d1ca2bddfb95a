import { XmlDocument } from 'libxml2-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFeed, type Feed } from './atom.ts';

const feed: Feed = {
  id: 'urn:uuid:37ba034f-0f29-56c4-97bf-b6b28718856b',
  title: 'すべての動き',
  language: 'ja',
  self: 'https://example.org/feeds/all.xml',
  page: 'https://example.org/changes/',
  style: '/feeds/feed.css',
  author: '鎌倉市',
  since: '2023-04-01',
  entries: [
    {
      id: 'urn:uuid:37ba034f-0f29-56c4-97bf-b6b28718856c',
      title: '<水辺> & 里山',
      url: 'https://example.org/projects/2026-0042/#paper-proposal',
      published: '2026-04-18',
      updated: '2026-05-02',
    },
  ],
};

const NS = { a: 'http://www.w3.org/2005/Atom' };
const read = (text: string, xpath: string): string[] => {
  const document = XmlDocument.fromString(text);
  try {
    return document.find(xpath, NS).map((node) => node.content);
  } finally {
    document.dispose();
  }
};

describe('a feed as a file (Atom, RFC 4287)', () => {
  it('has what the standard wants of a feed and of each entry', () => {
    const text = printFeed(feed);
    for (const one of ['id', 'title', 'updated', "link[@rel='self']", 'author/a:name'])
      expect(read(text, `/a:feed/a:${one}`)).toHaveLength(1);
    for (const one of ['id', 'title', 'updated', 'link'])
      expect(read(text, `/a:feed/a:entry/a:${one}`)).toHaveLength(1);
    expect(read(text, '//a:entry/a:updated')).toEqual(['2026-05-02T00:00:00+09:00']);
    expect(read(text, '//a:entry/a:published')).toEqual(['2026-04-18T00:00:00+09:00']);
    expect(read(text, '//a:entry/a:title')).toEqual(['<水辺> & 里山']);
  });

  it('is as old as its newest entry, and without one as the programme', () => {
    expect(read(printFeed(feed), '/a:feed/a:updated')).toEqual(['2026-05-02T00:00:00+09:00']);
    expect(read(printFeed({ ...feed, entries: [] }), '/a:feed/a:updated')).toEqual([
      '2023-04-01T00:00:00+09:00',
    ]);
  });

  const [first] = feed.entries;
  const filed = (more: Partial<Feed['entries'][number]>) =>
    printFeed({ ...feed, entries: first ? [{ ...first, ...more }] : [] });

  it('says who filed an entry, what it is about and what was filed, and nothing of what it has not', () => {
    const text = filed({
      author: '水辺の会',
      about: '川の学校',
      themes: ['sea'],
      summary: '一言',
      content: '全文',
    });
    expect(read(text, '//a:entry/a:author/a:name')).toEqual(['水辺の会']);
    expect(read(text, '//a:entry/a:category/@scheme')).toEqual(['urn:junkan:project', 'urn:junkan:theme']);
    expect(read(text, '//a:entry/a:category/@term')).toEqual(['川の学校', 'sea']);
    expect(read(text, "//a:entry/a:summary[@xml:lang='ja']")).toEqual(['一言']);
    expect(read(text, "//a:entry/a:content[@xml:lang='ja']")).toEqual(['全文']);
    for (const one of ['author', 'category', 'summary', 'content'])
      expect(read(printFeed(feed), `//a:entry/a:${one}`)).toEqual([]);
  });

  it('leads to the part before, and an older part to the one that is followed (RFC 5005)', () => {
    const linked = (parts: Feed['parts'], rel: string) =>
      read(printFeed({ ...feed, ...(parts && { parts }) }), `/a:feed/a:link[@rel='${rel}']/@href`);
    const newest = { current: null, previous: '/old.xml', isClosed: false };
    const oldest = { current: '/all.xml', previous: null, isClosed: true };
    expect([linked(newest, 'current'), linked(newest, 'prev-archive')]).toEqual([[], ['/old.xml']]);
    expect([linked(oldest, 'current'), linked(oldest, 'prev-archive')]).toEqual([['/all.xml'], []]);
    expect(printFeed({ ...feed, parts: oldest })).toContain('<fh:archive/>');
    for (const text of [printFeed(feed), printFeed({ ...feed, parts: newest })])
      expect(text).not.toContain('fh:');
  });

  it('stays well-formed whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
        const [entry] = feed.entries;
        if (!entry) return;
        expect(read(printFeed({ ...feed, entries: [{ ...entry, title }] }), '//a:entry')).toHaveLength(1);
      }),
    );
  });
});
