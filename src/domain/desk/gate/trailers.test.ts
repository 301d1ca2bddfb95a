import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trailersOf, withoutClaims, withTrailers } from './trailers.ts';

const APPROVALS = [
  { member: 'zaisei-kacho', side: 'city' },
  { member: 'npo-1', side: 'npo' },
] as const;

describe('trailers of approvals', () => {
  it('stand at the end of the body, as git reads them, npo first', () => {
    expect(withTrailers('検討結果です。\n\nCloses #60\n', APPROVALS)).toBe(
      '検討結果です。\n\nCloses #60\n\nApproved-by: npo-1 (npo)\nApproved-by: zaisei-kacho (city)',
    );
  });

  it('nobody else writes them: what claims to be one is taken out', () => {
    const forged =
      'Closes #60\n> approved-by : npo-2 (npo)\n\nApproved-by: npo-2 (npo)\nApproved-by: npo-3 <x@example.org>';
    expect(withTrailers(forged, [])).toBe('Closes #60');
    expect(withTrailers(forged, APPROVALS)).not.toContain('npo-2');
  });

  it.each([
    'Approved-by: npo-1 (npo)',
    'Ａpproved-by：npo-1 (npo)',
    'Approved\u2010by: npo-1 (npo)',
    'Approved\u200B-by: npo-1 (npo)',
    '<!-- Approved-by: npo-1 (npo) -->',
    '  * APPROVED-BY = npo-1',
  ])('%j is a claim, in a body as in a title', (line) => {
    expect(withTrailers(`よろしく。\n\n${line}`, [])).toBe('よろしく。');
    expect(withTrailers(`x\n\n${withoutClaims(line)}`, [])).toContain('npo-1');
  });

  it('a title that claims nothing stays as it is', () => {
    expect(withoutClaims('検討結果: 2026-0042')).toBe('検討結果: 2026-0042');
  });

  it('written twice is written once, and read back as they were', () => {
    const approval = fc.record({
      member: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      side: fc.constantFrom('npo' as const, 'city' as const),
    });
    fc.assert(
      fc.property(
        fc.string(),
        fc.uniqueArray(approval, { selector: ({ member }) => member }),
        (body, approvals) => {
          const once = withTrailers(body, approvals);
          expect(withTrailers(once, approvals)).toBe(once);
          const read = [...trailersOf(once)];
          expect(read).toHaveLength(approvals.length);
          expect(read).toEqual(expect.arrayContaining([...approvals]));
        },
      ),
    );
  });
});
