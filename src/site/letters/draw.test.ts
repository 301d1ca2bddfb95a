import { describe, expect, it } from 'vitest';
import type { Block, PrintedDocument } from '../../domain/letters/document.ts';
import { plainText } from '../markup/plain-text.ts';
import { drawn } from './draw.ts';

const letter = (blocks: readonly Block[], more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: '結果の通知',
  numberLine: null,
  date: '2026年6月1日',
  to: ['水辺の会', '代表 様'],
  from: ['鎌倉市長'],
  blocks,
  contact: [],
  ...more,
});

const textOf = (...blocks: Block[]) => drawn(letter(blocks), 'ja').text;

describe('a letter on a page', () => {
  it('leaves out what it has not: number, contact', () => {
    expect(textOf()).not.toMatch(/letter-contact/);
    expect(drawn(letter([], { contact: ['市民協働課'] }), 'ja').text).toMatch(/letter-contact/);
  });

  it('keeps lines as lines, and lets an address of the site be followed', () => {
    const text = textOf({ is: 'paragraph', text: '一行目\nhttps://example.org/projects/' });
    expect(text).toContain('<br');
    expect(text).toMatch(/<a href="?https:\/\/example\.org\/projects\/"?>/);
  });

  it('numbers what is told within 記 and 以上, and nowhere else', () => {
    const facts: Block = {
      is: 'facts',
      rows: [
        ['事業', '水辺'],
        ['結果', '採用'],
      ],
    };
    expect(textOf({ is: 'record', blocks: [facts] })).toMatch(/1　[\s\S]*2　/);
    expect(textOf(facts)).not.toContain('1　');
  });

  it('draws a box with its choices, those ticked that were', () => {
    const box: Block = {
      is: 'box',
      label: '利害関係',
      help: '',
      room: 'line',
      choices: [
        { label: 'ある', ticked: true },
        { label: 'ない', ticked: false },
      ],
      answer: '',
    } as Block;
    expect(plainText(drawn(letter([box]), 'ja'))).toMatch(/☑ ある\s*□ ない/);
  });

  it('marks what is Japanese on an English page', () => {
    expect(drawn(letter([]), 'en').text).toContain('lang="ja"');
  });
});
