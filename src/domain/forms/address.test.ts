import { describe, expect, it } from 'vitest';
import { programme } from '../lifecycle/build.test-support.ts';
import { newIssueAddress, throughLogin } from './address.ts';
import { formsOf } from './forms.ts';

const city = programme({ repository: 'https://github.com/example/junkan/' });
const [, proposal, again] = formsOf(city, '2026-11-20');
if (!proposal || !again) throw new Error('There are no forms.');

describe('the address of a new issue', () => {
  it('opens the form with the beginning of its title', () => {
    const address = new URL(newIssueAddress(city, proposal) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/example/junkan/issues/new');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: '01-proposal.yml',
      title: '【基本シート】',
    });
  });

  it('C26: fills in what a re-proposal starts from, whatever signs it holds', () => {
    const values = { 'previous-proposal': '2025-0018', purpose: '一行目\n& # ? = + % 「水辺」' };
    const address = new URL(newIssueAddress(city, again, values, '水辺 & 森') ?? '');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: '02-re-proposal.yml',
      title: '【再提案】水辺 & 森',
      ...values,
    });
    expect(newIssueAddress(city, again, { purpose: 'half \ud800' })).toContain('half');
  });

  it('is none where GitHub would refuse its length once it is encoded again for the login', () => {
    const address = (kanji: number) => newIssueAddress(city, proposal, { purpose: '水'.repeat(kanji) });
    const longest = Array.from({ length: 900 }, (_, kanji) => kanji).findLast((kanji) => address(kanji));
    const seen = throughLogin(address(longest ?? 0) ?? '');
    expect(seen).toContain('https://github.com/login?return_to=https%3A%2F%2Fgithub.com%2Fexample');
    expect(seen).toContain('%25E6%25B0%25B4');
    expect(seen.length).toBeLessThanOrEqual(8_191);
    expect(seen.length + '%25E6%25B0%25B4'.length).toBeGreaterThan(8_191);
    expect(longest).toBeGreaterThan(500);
  });

  it('is not made for a box that the form does not have', () => {
    expect(() => newIssueAddress(city, proposal, { 'previous-proposal': '2025-0018' })).toThrow(
      'previous-proposal',
    );
  });
});
