import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readArchive, writeArchive } from './folder.ts';
import { told, wordsOf } from './told.ts';

const AT = '2026-11-20T00:00:00Z';
const ABOUT = { repository: 'kamakura/junkan', exportedAt: '2026-11-20T09:00:00+09:00' };

function folder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-backup-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const archive = {
  issues: [
    {
      number: 1,
      title: '【基本シート】川',
      body: '一行目\n二行目\u2028三行目',
      state: 'open' as const,
      author: 'npo-mizube',
      createdAt: AT,
      closedAt: null,
      labels: ['段階:受付'],
    },
  ],
  comments: [],
  pulls: [],
  reviews: [],
};

describe('a backup', () => {
  it('is read as it was written, and says how many lines there are', () => {
    const dir = folder();
    expect(writeArchive(dir, archive, ABOUT).files['issues.jsonl']?.lines).toBe(1);
    expect(readArchive(dir).archive).toEqual(archive);
  });

  it('is refused when a line was changed', () => {
    const dir = folder();
    writeArchive(dir, archive, ABOUT);
    const file = path.join(dir, 'issues.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('川', '山'));
    expect(() => readArchive(dir)).toThrow('sha256');
  });

  it('is refused without its manifest: it was cut short', () => {
    const dir = folder();
    writeArchive(dir, archive, ABOUT);
    rmSync(path.join(dir, 'manifest.json'));
    expect(() => readArchive(dir)).toThrow('no complete backup');
  });
});

describe('a restored text', () => {
  it('says who wrote it and when, notifies nobody, and keeps the words', () => {
    const [text, ...rest] = told({ author: 'npo-mizube', at: AT, body: '@everyone へ\n\nお礼' });
    expect(rest).toEqual([]);
    expect(text).toContain(`元の投稿者：\`npo-mizube\`・${AT}`);
    expect(text).not.toMatch(/@\w/);
    expect(wordsOf(text)).toBe('@everyone へ\n\nお礼');
  });

  it('is cut where it would be too long for GitHub, and loses nothing', () => {
    const body = '@あ𠮷'.repeat(40_000);
    const texts = told({ author: 'a', at: AT, body });
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(texts.map(wordsOf).join('')).toBe(body);
  });
});
