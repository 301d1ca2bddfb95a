import { describe, expect, it } from 'vitest';
import { programme, project, record, roster } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { CONTENT } from '../../record/path.ts';
import type { DataOf } from '../../record/kinds/index.ts';
import { printDocument } from '../../record/text/print.ts';
import { accountOf } from '../account.test-support.ts';
import { actorOn } from '../actor.ts';
import { findingsComment } from '../findings/comment.ts';
import { STATUS_LIMIT } from './sentence.ts';
import { facts, said, TODAY } from './build.test-support.ts';
import { judgePull } from './gate.ts';
import type { ReviewSeen } from './reviews.ts';

const OFFICE = {
  id: 'midori-ka',
  name: { ja: 'みどり課', en: 'Greenery' },
  roles: ['section' as const],
};
const inForce = (login: string) => programme({ offices: [{ ...OFFICE, github: { login } }] });

type Words = DataOf<'plan'>['agreed'];
const onGitHub = { on: '2026-06-20', means: 'github' as const };
const byMeeting = { on: '2026-06-20', means: 'meeting' as const };

interface Case {
  readonly filer: string;
  readonly words: Words;
  readonly reviews?: readonly ReviewSeen[];
  readonly isWritable?: boolean;
  /** The section’s account, or its team. */
  readonly section?: string;
  readonly proposer?: Partial<DataOf<'proposal'>>;
}

/** What the gate says of a plan that is new, with the words of it. */
function gateOf({ filer, words, reviews = [], isWritable = true, section = 'midori', proposer = {} }: Case) {
  const plan = make.plan({}, { agreed: words });
  const before = [
    make.proposal('2026-04-10', true, proposer),
    make.decision('2026-02', 'adopted', { section: 'midori-ka' }),
  ];
  const city = (...papers: readonly (typeof plan)[]) =>
    record([project('2026-0042', ...papers)], [], [roster(2026, [])], new Map([[2023, inForce(section)]]));
  const path = `${CONTENT}projects/2026-0042/plan.md`;
  if (plan.kind !== 'plan') throw new Error('It is no plan.');
  const text = printDocument('plan', plan.data);
  const given = facts();
  const verdict = judgePull({
    ...given,
    pull: {
      ...given.pull,
      changes: [{ path, before: null, after: { is: 'file', text } }],
      filer: actorOn(city(...before), TODAY, accountOf(filer)),
      openedBy: new Map([['2026-0042', accountOf('mizube')]]),
    },
    trusted: city(...before),
    merged: city(...before, plan),
    reviews,
    isWritable,
  });
  const written = verdict.toWrite[0]?.text ?? text;
  return { state: verdict.state, sentence: verdict.sentence.ja, written, verdict };
}

const approved = (login: string, teams: readonly string[] = []): ReviewSeen[] => [
  { ...said(login, 'APPROVED', 22), teams },
];

describe('the word of a side on GitHub', () => {
  it('C28: stands where its own account filed it', () => {
    expect(gateOf({ filer: 'midori', words: { city: onGitHub } }).state).toBe('success');
    expect(gateOf({ filer: 'mizube', words: { npo: onGitHub } }).state).toBe('success');
  });

  it.each([
    ['the section writes that of the owner', 'midori', { npo: onGitHub, city: onGitHub }, 'npo:'],
    ['the owner writes that of the section', 'mizube', { npo: onGitHub, city: onGitHub }, 'city:'],
    ['a stranger writes both', 'stranger', { npo: onGitHub, city: onGitHub }, 'means: github'],
  ])('C28: %s: it is taken out, and on a fork the gate says so', (_, filer, words, gone) => {
    const here = gateOf({ filer, words });
    expect(here.state).toBe('pending');
    const agreed = /agreed:[\s\S]*/.exec(here.written)?.[0] ?? '';
    expect(agreed).not.toContain(gone);
    const fork = gateOf({ filer, words, isWritable: false });
    expect(fork.state).toBe('failure');
    expect(fork.sentence).toContain('相手方');
  });

  it('C28: stands with the day of its approval where the other side wrote it, on a fork, too', () => {
    const words = { npo: { on: '2026-06-22', means: 'github' as const }, city: onGitHub };
    const both = { filer: 'midori', words, reviews: approved('mizube') };
    expect(gateOf(both).state).toBe('success');
    expect(gateOf({ ...both, isWritable: false }).state).toBe('success');
  });

  it('what was agreed at a meeting or on paper is left as it is', () => {
    expect(gateOf({ filer: 'midori', words: { npo: byMeeting, city: onGitHub } }).state).toBe('success');
  });

  it('C28: somebody of the section’s team speaks for the section', () => {
    const team = { filer: 'mizube', words: { npo: onGitHub }, section: 'city/midori' };
    const { written } = gateOf({ ...team, reviews: approved('hanako', ['city/midori']) });
    expect(written).toMatch(/city:\n\s+on: 2026-06-22\n\s+means: github/);
    expect(gateOf({ ...team, reviews: approved('hanako') }).written).not.toContain('city:');
  });

  it('C02: who filed a proposal of the city does not speak for its partner', () => {
    const citys = { proposer: { type: 'city-staff' as const, name: 'みどり課', section: 'midori-ka' } };
    const { written } = gateOf({ filer: 'midori', words: {}, reviews: approved('mizube'), proposer: citys });
    expect(written).not.toContain('npo:\n    on');
  });

  it.each([
    ['npo', 'mizube', { npo: onGitHub }, '市の同意を待っています'],
    ['city', 'midori', { city: onGitHub }, '事業主体者の同意を待っています'],
    ['nobody', 'desk', {}, '事業主体者と市の同意を待っています'],
  ])(
    'C21, C28: a plan with the word of %s may be merged, and says whose is awaited',
    (_, filer, words, says) => {
      const { state, sentence, verdict } = gateOf({ filer, words });
      expect(state).toBe('success');
      expect(sentence).toContain(says);
      for (const text of Object.values(verdict.sentence)) expect(text.length).toBeLessThan(STATUS_LIMIT);
      const comment = findingsComment({
        findings: [],
        earlier: [],
        verdict,
        papers: [],
        tallies: [],
        link: () => null,
        checklist: null,
        places: null,
      });
      expect(comment).toContain('Approve');
      expect(comment).toContain('同意・評価の届出');
      expect(comment).toContain('事務局が同じフォームで登録');
    },
  );

  it('C28: a plan with both words speaks of none', () => {
    const { sentence, verdict } = gateOf({ filer: 'midori', words: { npo: byMeeting, city: onGitHub } });
    expect(sentence).toBe('書類に誤りはありません。事務局が内容を確かめて取り込めます。');
    expect(verdict.owed).toEqual([]);
  });
});
