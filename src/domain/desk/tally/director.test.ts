import { describe, expect, it } from 'vitest';
import { project, record, roster, sitting, type Made } from '../../lifecycle/build.test-support.ts';
import { countApprovals } from '../gate/count.ts';
import { tallyOfProject } from './tally.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { documentsOf } from '../../record/record.ts';
import { referencesRules } from '../../rules/references/index.ts';
import { checkRecord } from '../../rules/run.ts';

const COUNCIL = roster(2026, [
  { id: 'npo-1', side: 'npo' },
  { id: 'zaisei-kacho', side: 'city' },
  { id: 'somu-bucho', side: 'city', steps: [2] },
]);
const both = sitting('2026-06', '2026-12-16', [1, 2], { agenda: [{ project: '2026-0042', item: '検討' }] });
const earlier = sitting('2026-05', '2026-10-21', [1]);

const proposal: Made = {
  kind: 'proposal',
  key: null,
  data: { title: '谷戸の道', proposer: { type: 'group', name: '谷戸の会' } } as DataOf<'proposal'>,
};

const sheet = (member: string, side: 'npo' | 'city', step?: 1 | 2): Made => ({
  kind: 'assessment',
  key: `2026-06-${member}`,
  data: {
    meeting: '2026-06',
    on: '2026-12-10',
    member,
    side,
    conflictOfInterest: true,
    ...(step ? { step } : {}),
  },
});

const review = (meeting: string, ...approved: readonly string[]): Made => ({
  kind: 'review',
  key: meeting,
  data: {
    meeting,
    result: 'refer',
    approvals: approved.map((member) => ({ member, on: '2026-12-16', means: 'sitting' })),
  } as DataOf<'review'>,
});

function seen(...papers: readonly Made[]) {
  const own = project('2026-0042', proposal, ...papers);
  const city = record([own], [earlier, both], [COUNCIL]);
  const rules = referencesRules.filter(({ id }) =>
    ['assessor-not-on-roster', 'approver-not-on-roster'].includes(id),
  );
  const found = checkRecord(rules, {
    files: [],
    read: { record: city, written: city, problems: [] },
    today: '2026-12-20',
  });
  const tally = tallyOfProject(city, both, own);
  const text = documentsOf(own, 'review').find(({ data }) => data.meeting === '2026-06');
  const said = { stands: [], bySecretariat: true, today: '2026-12-20' };
  return {
    found: found.map(({ rule, file }) => `${rule} ${file.replace(/^.*\//, '')}`),
    called: tally.sides
      .flatMap(({ filed, open, conflicted }) => [...filed, ...open, ...conflicted])
      .map(({ id }) => id),
    counted: text ? countApprovals(text, own, both, city, said).approvals.map(({ member }) => member) : [],
  };
}

describe('a director at a sitting of both steps (C18)', () => {
  it('writes no sheet for step 1 and approves no review: check, tally and gate say the same', () => {
    expect(seen(sheet('somu-bucho', 'city'), review('2026-06', 'somu-bucho'))).toEqual({
      found: [
        'assessor-not-on-roster assessment-2026-06-somu-bucho.md',
        'approver-not-on-roster review-2026-06.md',
      ],
      called: ['npo-1', 'zaisei-kacho'],
      counted: [],
    });
  });

  it('writes one for what an earlier sitting referred', () => {
    const { found, called } = seen(review('2026-05'), sheet('somu-bucho', 'city'));
    expect(found).toEqual([]);
    expect(called).toContain('somu-bucho');
  });

  it('writes one where the sheet itself says that it is for step 2', () => {
    expect(seen(sheet('somu-bucho', 'city', 2), sheet('zaisei-kacho', 'city')).found).toEqual([]);
    expect(seen(sheet('somu-bucho', 'city', 1)).found).toHaveLength(1);
  });
});
