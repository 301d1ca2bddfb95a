import { describe, expect, it } from 'vitest';
import { nearestPath } from './nearest-path.ts';
import { contentPathOf, documentPath, projectOf } from './path.ts';

describe('paths of the record', () => {
  it.each([
    ['programme/2024.yaml', { is: 'programme', fiscalYear: 2024 }],
    ['council/2026.yaml', { is: 'roster', fiscalYear: 2026 }],
    ['meetings/2026-02.md', { is: 'sitting', id: '2026-02' }],
    ['consultations/2026-05-01-water.md', { is: 'consultation', id: '2026-05-01-water', on: '2026-05-01' }],
    ['activities/2026-05-01-a-walk.md', { is: 'activity', id: '2026-05-01-a-walk', on: '2026-05-01' }],
    ['projects/2026-0042/proposal.md', { is: 'document', project: '2026-0042', kind: 'proposal', key: null }],
    [
      'projects/2026-12345/assessment-2026-02-npo-1.md',
      { is: 'document', project: '2026-12345', kind: 'assessment', key: '2026-02-npo-1' },
    ],
    [
      'projects/2026-0042/report-2027.mdx',
      { is: 'document', project: '2026-0042', kind: 'report', key: '2027' },
    ],
    ['pages/ja/purpose-2025-04.mdx', { is: 'page', language: 'ja', slug: 'purpose-2025-04' }],
  ])('%s is known', (path, expected) => {
    expect(contentPathOf(path)).toEqual(expected);
  });

  it.each([
    'projects/../x/proposal.md',
    'projects/../../x',
    '../x',
    'projects\\2026-0042\\proposal.md',
    'projects/2026-0042/Proposal.md',
    'Projects/2026-0042/proposal.md',
    'projects/2026-42/proposal.md',
    'projects/2026-0042/proposal-2026.md',
    'projects/2026-0042/review.md',
    'projects/2026-0042/review-2026-2.md',
    'projects/2026-0042/progress-2026-02-31.md',
    'projects/2026-0042/proposal.mdx',
    'projects/2026-0042/constructor.md',
    'projects/2026-0042/a/proposal.md',
    'projects/2026-0042',
    'meetings/2026-02.md/',
    '/meetings/2026-02.md',
    'council/１２３４.yaml',
    'council/1066.yaml',
    'activities/2026-02-30-walk.md',
    'pages/fr/purpose.mdx',
    'README.md',
    '',
    'meetings/2026-02.md\n',
  ])('%j is none', (path) => {
    expect(contentPathOf(path)).toBeNull();
  });

  it('leads back to its document', () => {
    const path = documentPath('2026-0042', 'review', '2026-02');
    expect(contentPathOf(path)).toEqual({
      is: 'document',
      project: '2026-0042',
      kind: 'review',
      key: '2026-02',
    });
    expect(projectOf(path)).toBe('2026-0042');
    expect(projectOf('projects/../x')).toBeNull();
  });
});

describe('the path that was meant', () => {
  it.each([
    ['projects/2026-42/Proposal.md', 'projects/2026-0042/proposal.md'],
    ['projects/２０２６－００４２/proposal.md', 'projects/2026-0042/proposal.md'],
    ['project/2026-0042/propsal.markdown', 'projects/2026-0042/proposal.md'],
    ['projects\\2026-0042\\review_2026-02.md', 'projects/2026-0042/review-2026-02.md'],
    ['projects/x/../2026-0042/proposal.md', 'projects/2026-0042/proposal.md'],
    ['meetings/2026-2.md', 'meetings/2026-02.md'],
    ['council/2026.yml', 'council/2026.yaml'],
  ])('by %s is %s', (path, meant) => {
    expect(nearestPath(path)).toBe(meant);
  });

  it.each(['projects/../x', 'photo.jpg', '', '../../etc/passwd', `${'a/'.repeat(9_000)}b`])(
    'by %j is none',
    (path) => {
      expect(nearestPath(path)).toBeNull();
    },
  );
});
