import { describe, expect, it } from 'vitest';
import { withGivenOf } from '../filing/facts.ts';
import { boundText, isSameWithoutGiven, NOTHING_GIVEN, withGiven, withoutGiven } from './given.ts';

const PATH = 'content/projects/2026-0040/review-2026-02.md';
const paper = (approvals = ''): string =>
  `---\nmeeting: 2026-02\nresult: continued\n${approvals}---\n\n## 検討結果の理由\n\n担い手の見通しを話し合います。\n`;
const TYPED = 'approvals:\n  - {member: npo-1, on: 2027-02-18, means: sitting}\n';
const given = {
  ...NOTHING_GIVEN,
  approvals: [
    { member: 'npo-2', on: '2027-02-19' },
    { member: 'zaisei-kacho', on: '2027-02-20' },
  ],
};

describe('the branch of a filing', () => {
  it('keeps what was given of the words that were filed, and loses it with other words', () => {
    const path = PATH.replace('content/', '');
    const there = [{ path, text: withGiven(PATH, paper(), null, given) }];
    expect(withGivenOf([{ path, text: paper() }], there)).toEqual(there);
    const mended = [{ path, text: paper().replace('担い手', '予算') }];
    expect(withGivenOf(mended, there)).toEqual(mended);
  });
});

describe('what was given on GitHub', () => {
  it('is written below what was typed, and every other line stays to the byte', () => {
    const text = withGiven(PATH, paper(TYPED), null, given);
    expect(text).toContain('meeting: 2026-02\n');
    expect(text).toMatch(/npo-1[^]*sitting[^]*npo-2[^]*github[^]*zaisei-kacho[^]*github/);
    expect(isSameWithoutGiven(PATH, text, paper(TYPED))).toBe(true);
    expect(withGiven(PATH, text, null, given)).toBe(text);
  });

  it('taken away leaves the paper as it was filed', () => {
    const text = withGiven(PATH, paper(), null, given);
    expect(text).not.toBe(paper());
    expect(withoutGiven(PATH, text)).toBe(paper());
    expect(withoutGiven(PATH, paper())).toBe(paper());
  });

  it('another word in the paper makes it another paper', () => {
    const text = withGiven(PATH, paper(), null, given);
    expect(isSameWithoutGiven(PATH, text.replace('担い手', '予算'), paper())).toBe(false);
    expect(isSameWithoutGiven(PATH, paper(TYPED), paper())).toBe(false);
  });

  it('a name that is added from a sheet of paper takes no approval away', () => {
    expect(boundText(PATH, paper(TYPED))).toBe(boundText(PATH, paper()));
    expect(boundText(PATH, withGiven(PATH, paper(TYPED), null, given))).toBe(boundText(PATH, paper()));
    expect(boundText(PATH, paper().replace('担い手', '予算'))).not.toBe(boundText(PATH, paper()));
  });

  it('a claim that nobody gave goes, what the default branch says stays', () => {
    const claimed = paper('approvals:\n  - {member: npo-3, on: 2027-02-18, means: github}\n');
    expect(withGiven(PATH, claimed, null, given)).not.toContain('npo-3');
    expect(withGiven(PATH, claimed, null, NOTHING_GIVEN)).toBe(paper());
    expect(withGiven(PATH, claimed, claimed, given)).toContain('npo-3');
  });

  it('who is typed as having approved at the sitting is not written twice', () => {
    const both = { ...given, approvals: [{ member: 'npo-1', on: '2027-02-20' }] };
    expect(withGiven(PATH, paper(TYPED), null, both).match(/npo-1/g)).toHaveLength(1);
  });

  it('what cannot be read, and what is no such paper, stays as it is', () => {
    for (const text of ['', '---\n', paper('result: twice\n')])
      expect(withGiven(PATH, text, null, given)).toBe(text);
    const other = 'content/projects/2026-0040/progress-2027-01-01.md';
    expect(withGiven(other, paper(), null, given)).toBe(paper());
  });
});
