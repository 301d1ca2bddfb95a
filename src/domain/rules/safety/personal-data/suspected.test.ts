import { describe, expect, it } from 'vitest';
import { PAPER, draftsOf, finds } from '../safety.test-support.ts';
import { safetyRules } from '../index.ts';
import { masked } from './mask.ts';

const SAMPLES = [
  ['personal-telephone', '090-0000-1234'],
  ['personal-mail-address', 'yato@example.org'],
  ['personal-street-address', '潮見町1-2-3'],
  ['personal-birth-date', '昭和40年5月3日生まれ'],
  ['personal-bank-account', '普通 1234567'],
  ['personal-identity-number', '個人番号123456789018'],
] as const;

const rule = (id: string) => {
  const found = safetyRules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('personal data suspected', () => {
  it.each(SAMPLES)('%s: no finding of any rule repeats %s', (id, datum) => {
    expect(finds(rule(id), `連絡先は${datum}です。`)).toBe(true);
    const digits = datum.match(/[0-9]{3,}|yato/g) ?? [datum];
    const hidden = [
      `<!-- ${datum} -->`,
      `[x](x:${datum})`,
      `![${datum}](${datum})`,
      `**「${datum}」**を`,
      datum,
    ];
    for (const text of hidden) {
      for (const one of safetyRules) {
        const said = one.scope === 'file' ? JSON.stringify(draftsOf(one, text)) : '';
        for (const part of digits) expect(said, `${one.id}: ${text}`).not.toContain(part);
      }
    }
  });

  it.each(SAMPLES)('%s: a line shown beside a finding has no %s', (_, datum) => {
    const line = `連絡先は${datum}です。`;
    expect(masked(line)).not.toContain(datum);
    expect(masked(line)).toHaveLength(line.length);
  });

  it.each([
    '090\\-0000\\-1234',
    '`090`-0000-1234',
    '０９０／００００／１２３４',
    '[090](https://example.org)-0000-1234',
    '| 090 | 0000 | 1234 |',
    '⓪⑨⓪-𝟎𝟎𝟎𝟎-1234',
    '&#48;90-0000-1234',
  ])('a line shown beside a finding is blackened where only the page would show it: %s', (datum) => {
    const line = `連絡先は${datum}です。`;
    expect(masked(line)).not.toMatch(/1234|0000/);
    expect(masked(line)).toHaveLength(line.length);
  });

  it('is told once where it is typed plainly, and on its line where marks part it', () => {
    const drafts = (text: string) => draftsOf(rule('personal-telephone'), text);
    expect(drafts('文。\n\n**電話**は 090-0000-1234 です。')).toMatchObject([{ line: 3 }]);
    expect(
      drafts('---\na: 1\n---\n文。\n\n**急ぎ**は\n`090`-0000-[1234](https://example.org)'),
    ).toMatchObject([{ line: 7 }]);
  });

  it('is looked for in addresses and in code, and not in the numbers of an address of the web', () => {
    const phone = (text: string) => finds(rule('personal-telephone'), text);
    expect(phone('[電話](tel:090-0000-1234)')).toBe(true);
    expect(phone('```\n090-0000-1234\n```')).toBe(true);
    expect(phone('https://example.org/090-0000-1234/')).toBe(false);
    expect(phone('https://example.org/annai０９０－００００－１２３４')).toBe(true);
    expect(finds(rule('personal-mail-address'), 'https://example.org/f?m=hana%40example.com')).toBe(true);
  });

  it('is looked for in the values above a paper as well', () => {
    expect(finds(rule('personal-telephone'), '---\nplan:\n  place: 代表宅 090-0000-1234\n---\n')).toBe(true);
  });

  it('the programme itself may name the contacts of its offices', () => {
    const text = 'contact: { telephone: 0467-00-1234 }';
    expect(finds(rule('personal-telephone'), text, 'programme/2026.yaml')).toBe(false);
    expect(finds(rule('personal-telephone'), text, PAPER)).toBe(true);
  });
});
