import { describe, expect, it } from 'vitest';
import { draftsOf, finds } from '../safety.test-support.ts';
import {
  bidirectionalControls,
  controlCharacters,
  invisibleCharacters,
  privateUseCharacters,
} from './character-rules.ts';

describe('characters that are not seen', () => {
  it.each([
    '葛\u{E0100}城市',
    '辻\u{E0101}',
    '神\uFE00社',
    '☺\uFE0F',
    '♨\uFE0E',
    '👩\u200D🌾',
    '👨🏽\u200D🌾',
    '1\uFE0F\u20E3',
    '\uFEFF---',
  ])('variants of characters and emoji stay: %j', (text) => {
    expect(finds(invisibleCharacters, text)).toBe(false);
  });

  it.each([
    ['a selector behind a letter', 'a\u{E0100}'],
    ['a selector behind a blank', '水 \uFE00'],
    ['two selectors in a row', '葛\u{E0100}\u{E0101}'],
    ['a joiner between letters', '水\u200D辺'],
    ['a joiner at the end', '👩\u200D'],
    ['a zero width space', '水\u200B辺'],
    ['a soft hyphen', 'co\u00ADoperation'],
    ['a byte order mark in the middle', '水\uFEFF辺'],
    ['a filler', '\u3164'],
    ['a tag', '水\u{E0041}'],
  ])('%s is found', (_, text) => {
    expect(finds(invisibleCharacters, text)).toBe(true);
  });

  it('each character is told once, with its first place and how often it stands there', () => {
    const drafts = draftsOf(invisibleCharacters, '水辺\r\n手\u200B入\u200Bれ\u2060');
    expect(drafts.map(({ line, column }) => [line, column])).toEqual([
      [2, 2],
      [2, 6],
    ]);
    expect(drafts[0]?.message.ja).toContain('2か所');
  });

  it('tab and line ends are no control characters; all others but NUL are', () => {
    expect(finds(controlCharacters, 'あ\tい\r\nう\n')).toBe(false);
    for (const code of [1, 8, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029])
      expect(finds(controlCharacters, `あ${String.fromCharCode(code)}い`), `U+${code.toString(16)}`).toBe(
        true,
      );
  });

  it('every sign that turns the direction is found, and text that runs from right to left is not', () => {
    for (const code of [0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069])
      expect(finds(bidirectionalControls, `12${String.fromCharCode(code)}34`)).toBe(true);
    expect(finds(bidirectionalControls, 'שלום مرحبا')).toBe(false);
  });

  it('gaiji are found in all three areas, and rare characters of Unicode are not', () => {
    for (const character of ['\uE000', '\u{F0000}', '\u{10FFFD}'])
      expect(finds(privateUseCharacters, character)).toBe(true);
    expect(finds(privateUseCharacters, '𠮷﨑髙塚')).toBe(false);
  });
});
