import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { demonstrated, filesOn, PROJECT, smallRecord } from './follow.test-support.ts';

const NS = { a: 'http://www.w3.org/2005/Atom', fh: 'http://purl.org/syndication/history/1.0' };

const read = (text: string | undefined, xpath: string): string[] => {
  const document = XmlDocument.fromString(text ?? '');
  try {
    return document.find(xpath, NS).map((node) => node.content);
  } finally {
    document.dispose();
  }
};

const PROGRESS = `projects/${PROJECT}/progress-2026-05-01.md`;
const progress = '---\non: 2026-05-01\nstate: on-track\n---\n\n## 進捗の状況\n\n進んでいます。\n';

describe('a feed tells when something reached the record', () => {
  it('a paper of 1 May that was merged on 20 November is news of 20 November', async () => {
    const { content, commit, git } = smallRecord();
    git(['switch', '--quiet', '--create', 'filing']);
    commit(PROGRESS, progress, '2026-05-01T03:00:00Z');
    git(['switch', '--quiet', 'main']);
    git(['merge', '--quiet', '--no-ff', '--message=merge', 'filing'], '2026-11-20T03:00:00Z');
    const feeds = await filesOn(content, '2026-11-21', 'feeds');
    const [entry] = ['feeds/all.xml', 'feeds/changes/2026-11.xml'].map((path) =>
      read(feeds.get(path), '//a:entry[1]/*[self::a:title or self::a:published or self::a:updated]'),
    );
    expect(entry?.[0]).toContain('進捗・対応の記録（2026年5月1日）');
    expect(entry?.slice(1)).toEqual(['2026-05-01T00:00:00+09:00', '2026-11-20T00:00:00+09:00']);
    expect(read(feeds.get('feeds/changes/2026-05.xml'), '//a:entry/a:title').join()).not.toContain('進捗');
  });

  it('a correction is news of its own, with what was said of it', async () => {
    const { content, commit } = smallRecord();
    const file = `projects/${PROJECT}/proposal.md`;
    const row =
      'corrections:\n  - on: 2026-06-02\n    what: 会場を直しました。\n    why: 転記の誤りのため。\n';
    commit(file, demonstrated(file).replace('---\n', `---\n${row}`), '2026-06-03T03:00:00Z');
    const feeds = await filesOn(content, '2026-11-21', 'feeds');
    const feed = feeds.get(`feeds/projects/${PROJECT}.xml`);
    const own = `//a:entry[a:title[contains(., '訂正')]]`;
    expect(read(feed, `${own}/a:summary`)).toEqual(['会場を直しました。（転記の誤りのため。）']);
    expect(read(feed, `${own}/a:updated`)).toEqual(['2026-06-03T00:00:00+09:00']);
    expect(read(feed, `${own}/a:link/@href`).join()).toMatch(/\/history\/#paper-proposal-correction-1$/);
  });

  it('a sitting was held, for the feed, on the day on which its paper said who came', async () => {
    const file = 'meetings/2026-05.md';
    const planned = demonstrated(file).replace(/\n(?:attendees|confirmedOn):.*/g, '');
    expect(planned).not.toContain('attendees');
    const { content, commit } = smallRecord({ [file]: planned });
    commit(file, planned.replace('市役所 会議室', '市役所 講堂'), '2026-10-22T00:00:00Z');
    commit(file, demonstrated(file), '2026-11-15T00:00:00Z');
    const council = (await filesOn(content, '2026-11-21', 'feeds')).get('feeds/council.xml');
    const held = `//a:entry[contains(a:title, '2026年度 第5回') and contains(a:title, '開かれました')]`;
    expect(read(council, `${held}/a:published`)).toEqual(['2026-10-21T00:00:00+09:00']);
    expect(read(council, `${held}/a:updated`)).toEqual(['2026-11-15T00:00:00+09:00']);
  });

  it('the months are archives of the feed that is followed, each leads to the one before', async () => {
    const { content } = smallRecord();
    const feeds = await filesOn(content, '2026-11-21', 'feeds');
    const months = [...feeds.keys()].filter((path) => /^feeds\/changes/.test(path)).sort();
    expect(months.length).toBeGreaterThan(5);
    const previous = (path: string) =>
      read(feeds.get(path), `//a:link[@rel='prev-archive']/@href`).map((link) =>
        new URL(link).pathname.slice(1),
      );
    const entries = new Set<string>();
    const followed: string[] = [];
    for (let at: string | undefined = 'feeds/all.xml'; at !== undefined; at = previous(at)[0]) {
      followed.push(at);
      for (const id of read(feeds.get(at), '//a:entry/a:id')) entries.add(id);
    }
    const closed = months.filter((path) => path < 'feeds/changes/2026-11');
    expect(followed).toEqual(['feeds/all.xml', ...closed.reverse()]);
    for (const path of closed) expect(read(feeds.get(path), '//fh:archive')).toHaveLength(1);
    const every = months.flatMap((path) => read(feeds.get(path), '//a:entry/a:id'));
    expect(entries).toEqual(new Set(every));
  });

  it('the names of feeds and entries have no host in them and stay', async () => {
    const { content } = smallRecord();
    const [first, second] = [
      await filesOn(content, '2026-11-21', 'feeds'),
      await filesOn(content, '2026-11-22', 'feeds'),
    ].map((feeds) => read(feeds.get('feeds/council.xml'), '//a:id'));
    expect(first?.length).toBeGreaterThan(10);
    for (const id of first ?? []) {
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
    expect(second).toEqual(first);
  });
});
