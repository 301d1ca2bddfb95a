import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { annotations, summary } from './print-github.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'missing-field',
  severity: 'error',
  file: 'content/projects/2026-0042/proposal.md',
  line: 3,
  column: 5,
  field: 'title',
  message: { ja: '「題名」がありません。', en: 'The title is missing.' },
  allowed: null,
  fix: { ja: '題名を書いてください。', en: 'Write a title.' },
  clause: null,
  ...more,
});

describe('what a check tells GitHub', () => {
  it('a finding stands on its line, with how to mend it', () => {
    expect(annotations([finding()])).toEqual([
      '::error file=content/projects/2026-0042/proposal.md,line=3,col=5,title=missing-field::「題名」がありません。%0A直し方: 題名を書いてください。',
    ]);
  });

  it('shows ten errors and ten warnings, and leaves out places that are not known', () => {
    const many = Array.from({ length: 15 }, () => finding({ line: null, column: null }));
    const lines = annotations([...many, ...many.map((one) => ({ ...one, severity: 'warning' as const }))]);
    expect(lines).toHaveLength(20);
    expect(lines[0]).not.toContain('line=');
  });

  it('nothing that somebody typed becomes a command, a property or a second line', () => {
    const hostile = '100%\r\n::set-output name=x::y\u{2028}::add-mask::z';
    const lines = annotations([finding({ file: 'a,b:c\n::error::d.md', message: { ja: hostile, en: '' } })]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::error file=a%2Cb%3Ac %3A%3Aerror%3A%3Ad\.md,line=3,col=5,title=missing-field::100%25/,
    );
    expect(lines[0]).not.toMatch(/[\r\n\u2028]/);
  });

  it('blackens what looks private', () => {
    expect(annotations([finding({ message: { ja: '電話 0467-12-3456', en: '' } })])[0]).not.toContain('0467');
  });

  it('the summary has every finding, and a link to each paper at the commit', () => {
    const at = { server: 'https://github.com', repository: 'city/junkan', sha: 'c0ffee' };
    const findings = Array.from({ length: 60 }, () => finding());
    const text = summary({ findings, earlier: 2, papers: ['content/a(b).md'] }, at);
    expect(text).toContain('この変更の前からの誤りが、ほかに 2 件あります。');
    expect(text.match(/直し方/g)).toHaveLength(60);
    expect(text).toContain('](https://github.com/city/junkan/blob/c0ffee/content/a%28b%29.md)');
    expect(text).toContain('誤り 60 件、注意 0 件。');
  });

  it('the summary is never longer than GitHub takes', () => {
    const long = { ja: 'あ'.repeat(500), en: '' };
    const findings = Array.from({ length: 3000 }, () => finding({ message: long }));
    const text = summary({ findings, earlier: 0, papers: [] }, null);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('ほかに');
  });
});
