import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programme } from '../lifecycle/build.test-support.ts';
import { printFeed, type Entry, type Feed } from './atom.ts';
import { digestOf } from './digest.ts';
import { printMail } from './mail.ts';
import { NotAFeedError, readFeed } from './read-feed.ts';

const entry = (on: string, title: string, about?: string): Entry => ({
  id: `urn:${title}`,
  title: about === undefined ? title : `${title}｜${about}`,
  url: `https://example.org/${on}`,
  published: on,
  updated: on,
  themes: [],
  ...(about !== undefined && { about }),
});

/** The newest first, as a feed has them. */
const ENTRIES = [
  entry('2026-11-21', '議事録が確定しました'),
  entry('2026-11-20', '決定結果：採用', '川の学校'),
  entry('2026-11-18', '第6回会議の開催が決まりました'),
  entry('2026-11-16', '検討結果：ステップ2へ進める', '川の学校'),
  entry('2026-11-13', '基本シート', '夜の道'),
];

const ABOUT = {
  lang: 'ja',
  programme: programme({
    municipality: { name: { ja: 'みなと市', en: 'Minato' }, localGovernmentCode: '131032' },
    system: { ja: '協働', en: 'collaboration' },
    site: 'https://example.org',
    offices: [
      {
        id: 'shimin',
        name: { ja: '市民活動課', en: 'Civic Activities' },
        roles: ['secretariat'],
        contact: { telephone: '000-0000-0001' },
      },
    ],
  }),
  since: '2026-11-14',
  until: '2026-11-20',
} as const;

const feed = (entries: readonly Entry[]): Feed => ({
  id: 'urn:feed',
  title: '新着',
  language: 'ja',
  self: 'https://example.org/feeds/all.xml',
  page: 'https://example.org/changes/',
  style: '/feeds/feed.css',
  author: 'みなと市',
  since: '2026-04-01',
  entries,
  parts: { current: null, previous: 'https://example.org/feeds/changes/2026-10.xml', isClosed: false },
});

describe('news of some days as a text to send', () => {
  it('has what entered on these days, by project, the oldest first, and the council after them', () => {
    expect(digestOf(ENTRIES, ABOUT)).toEqual({
      subject: '【協働（みなと市）】新着情報（2026年（令和8年）11月20日（金）まで）',
      text: `協働（みなと市）の新着情報です。

2026年（令和8年）11月14日（土）から2026年（令和8年）11月20日（金）まで

■ 川の学校
・11月16日　検討結果：ステップ2へ進める
　https://example.org/2026-11-16
・11月20日　決定結果：採用
　https://example.org/2026-11-20

■ 会議
・11月18日　第6回会議の開催が決まりました
　https://example.org/2026-11-18

これまでの新着情報は、次のページでご覧になれます。
https://example.org/changes/

事務担当　市民活動課
000-0000-0001
`,
    });
  });

  it('says days in English as English pages do', () => {
    const { subject, text } = digestOf(ENTRIES, { ...ABOUT, lang: 'en' });
    expect(subject).toBe('collaboration (Minato): what is new (until 20 November 2026)');
    expect(text).toContain('14 November 2026 to 20 November 2026');
    expect(text).toContain('- 20 November 2026  決定結果：採用');
    expect(text).not.toMatch(/(?<!\/)2026-\d\d|・/);
  });

  it('says that nothing moved where nothing did', () => {
    expect(digestOf([], ABOUT).text).toContain('この期間に新しい書類や会議はありませんでした。');
  });

  it('is the same from the feed as from the record, whatever titles hold', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => /\S/.test(text));
    const broken = entry('2026-11-16', '!', '\r!');
    expect(digestOf(readFeed(printFeed(feed([broken]))).entries, ABOUT)).toEqual(digestOf([broken], ABOUT));
    fc.assert(
      fc.property(fc.array(fc.tuple(title, fc.option(title, { nil: undefined }))), (told) => {
        const entries = told.map(([what, about]) => entry('2026-11-16', what, about));
        expect(digestOf(readFeed(printFeed(feed(entries))).entries, ABOUT)).toEqual(digestOf(entries, ABOUT));
      }),
    );
  });

  it('says in a line of its own what was said of an entry', () => {
    const [first] = ENTRIES.slice(1);
    const { text } = digestOf(first ? [{ ...first, summary: '三年の計画です。' }] : [], ABOUT);
    expect(text).toContain(
      '・11月20日　決定結果：採用\n　三年の計画です。\n　https://example.org/2026-11-20',
    );
    expect(digestOf(ENTRIES, ABOUT).text).not.toContain('undefined');
  });

  it('reads back all that a digest needs of an entry', () => {
    const [, told] = ENTRIES;
    const whole = { ...told, summary: '一言', themes: ['sea', 'hills'] } as Entry;
    const { entries, page } = readFeed(printFeed(feed([whole])));
    expect(entries).toEqual([whole]);
    expect(page).toBe('https://example.org/changes/');
    expect(
      readFeed(printFeed({ ...feed([]), parts: { current: null, previous: null, isClosed: true } })).previous,
    ).toBeNull();
  });

  it('refuses an entry without a day', () => {
    const text = printFeed(feed(ENTRIES.slice(0, 1)));
    for (const broken of [
      text.replaceAll('2026-11-21T', '2026-13-01T'),
      text.replace(/<updated>2026-11-21.*\n/g, ''),
    ])
      expect(() => readFeed(broken)).toThrow(NotAFeedError);
  });

  it('knows the part before, and refuses what is no feed', () => {
    expect(readFeed(printFeed(feed([]))).previous).toBe('https://example.org/feeds/changes/2026-10.xml');
    for (const text of ['', 'none', '<html></html>', '<feed/>', '{"feed": 1}'])
      expect(() => readFeed(text), text).toThrow(NotAFeedError);
  });
});

describe('a digest as a mail', () => {
  it('has no line that mail programs break, no addressee, and is a draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, text) => {
        const mail = printMail({ subject, text });
        const [head = '', body = ''] = mail.split('\r\n\r\n');
        expect(mail.split('\r\n').every((line) => line.length <= 78 && /^[\x20-\x7e]*$/.test(line))).toBe(
          true,
        );
        expect(head).toContain('X-Unsent: 1');
        expect(head).not.toMatch(/^To:/m);
        expect(Buffer.from(body, 'base64').toString()).toBe(text.toWellFormed().replace(/\r?\n/g, '\r\n'));
        const words = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([, word = '']) => word);
        expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(
          subject.toWellFormed(),
        );
      }),
    );
  });
});
