import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arbitrary } from 'fast-check';
import { PROJECT_KINDS } from './kinds/index.ts';
import type { ProjectKind } from './kinds/index.ts';
import { documentPath } from './path.ts';
import { readRecord } from './read-record.ts';
import type { ContentFile } from './record.ts';
import { documents } from './text/document.arbitrary.ts';
import { printDocument } from './text/print.ts';

const WITHDRAWAL = (on: string): string =>
  printDocument('withdrawal', { on, reason: '担い手が転居したため。' });

const KEYS = {
  none: null,
  date: '2026-05-01',
  'date-party': '2026-05-01-owner',
  issue: '57',
  section: 'midori-ka',
  meeting: '2026-02',
} as const;

/** Some of the papers of three projects, each valid in itself. */
const someFiles: Arbitrary<ContentFile[]> = fc
  .uniqueArray(fc.tuple(fc.nat(2), fc.constantFrom(...(Object.keys(PROJECT_KINDS) as ProjectKind[]))), {
    selector: (pair) => pair.join(),
    maxLength: 8,
  })
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([project, kind]) => {
        const { keyForm } = PROJECT_KINDS[kind];
        const key =
          keyForm === 'meeting-member' ? '2026-02-npo-1' : keyForm === 'fiscalYear' ? '2026' : KEYS[keyForm];
        const path = documentPath(`2026-000${project}`, kind, key);
        return documents(kind).map((data) => ({ path, text: printDocument(kind, data) }));
      }),
    ),
  );

describe('the record of a city', () => {
  it('holds what its files say, and leaves out what cannot be read', () => {
    const { record, problems } = readRecord([
      { path: 'projects/2026-0001/withdrawal.md', text: WITHDRAWAL('2026-05-01') },
      { path: 'projects/2026-0002/withdrawal.md', text: WITHDRAWAL('2026-02-31') },
      { path: 'projects/2026-0003/withdrawal.md', text: WITHDRAWAL('2026年5月1日') },
      { path: 'projects/../x', text: '' },
      { path: 'pages/ja/purpose.mdx', text: 'anything' },
    ]);
    expect([...record.projects.keys()]).toEqual(['2026-0001', '2026-0003']);
    expect(record.projects.get('2026-0003')?.documents).toMatchObject([
      { kind: 'withdrawal', key: null, data: { on: '2026-05-01' } },
    ]);
    expect(problems.map(({ file, problem }) => [file, problem.code])).toEqual([
      ['projects/../x', 'unknown-path'],
      ['projects/2026-0002/withdrawal.md', 'wrong-value'],
      ['projects/2026-0003/withdrawal.md', 'rewritten'],
    ]);
  });

  it('does not depend on the order of the files', () => {
    const shuffled = someFiles.chain((files) =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })),
    );
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        const flat = (given: readonly ContentFile[]) => {
          const { record, problems } = readRecord(given);
          return { projects: [...record.projects.entries()], problems };
        };
        expect(flat(others)).toEqual(flat(files));
        expect(flat(files).problems).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has the documents of a project in the order in which they count on one day', () => {
    const report = (key: string) => `projects/2026-0001/report-${key}.md`;
    const files = [
      { path: 'projects/2026-0001/withdrawal.md', text: WITHDRAWAL('2026-05-01') },
      ...fc.sample(documents('report'), { numRuns: 2, seed: 1 }).map((data, index) => ({
        path: report(String(2027 - index)),
        text: printDocument('report', data),
      })),
    ];
    const found = readRecord(files).record.projects.get('2026-0001')?.documents;
    expect(found?.map(({ path }) => path)).toEqual([report('2026'), report('2027'), files[0]?.path]);
  });
});
