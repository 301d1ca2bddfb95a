import { accountOf } from '../account.test-support.ts';
import fc from 'fast-check';
import type { Finding } from '../../finding.ts';
import { describe, expect, it } from 'vitest';
import { facts, reviewData, said, seats, TODAY, type Case } from './build.test-support.ts';
import type { ReviewSeen } from './reviews.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { judgePull } from './gate.ts';
import { STATUS_LIMIT } from './sentence.ts';

const ALL = [
  said('member-1', 'APPROVED', 18),
  said('Member-2', 'APPROVED', 18),
  said('zaisei', 'APPROVED', 18),
  said('kikaku', 'APPROVED', 18),
];

const judged = (given: Case) => judgePull(facts(given));
const sentenceOf = (given: Case) => judged(given).sentence.ja;

describe('the gate of the council', () => {
  it('C28: opens when both sides approved, and says who did', () => {
    const verdict = judged({ reviews: ALL });
    expect(verdict.state).toBe('success');
    expect(verdict.sentence.ja).toBe('承認がそろいました（NPO 2人、行政 2人）。事務局が取り込めます。');
    expect(verdict.approvals.map(({ member }) => member)).toEqual([
      'npo-1',
      'npo-2',
      'zaisei-kacho',
      'kikaku-kacho',
    ]);
  });

  it('a claim of an approval on GitHub that nobody gave shuts the gate where the desk cannot take it out', () => {
    const given = facts({ reviews: ALL });
    const [change] = given.pull.changes;
    if (!change) throw new Error('Nothing changes.');
    const text = (member: string, on: string) =>
      `---\nmeeting: 2026-02\nresult: continued\napprovals:\n  - {member: ${member}, on: ${on}, means: github}\n---\n\n## 検討結果の理由\n\n理由\n`;
    const judgedWith = (paper: string, isWritable: boolean) =>
      judgePull({
        ...given,
        isWritable,
        pull: { ...given.pull, changes: [{ ...change, after: { is: 'file', text: paper } }] },
      });
    expect(judgedWith(text('npo-3', '2026-06-18'), false).state).toBe('failure');
    expect(judgedWith(text('npo-1', '2026-06-17'), false).state).toBe('failure');
    expect(judgedWith(text('npo-1', '2026-06-18'), false).state).toBe('success');
    const [paper, ...more] = judgedWith(text('npo-3', '2026-06-18'), true).toWrite;
    expect(more).toEqual([]);
    expect(paper?.text).not.toContain('npo-3');
    expect(paper?.text.match(/means: github/g)).toHaveLength(4);
  });

  it('C28: names the side and the people whose approval is missing', () => {
    expect(sentenceOf({})).toBe(
      'あとNPO 2人（NPO 構成員A・NPO 構成員B・NPO 構成員C）、行政 2人（財政課長・企画課長）の承認が必要です。',
    );
    expect(sentenceOf({ reviews: ALL.slice(0, 3) })).toBe('あと行政 1人（企画課長）の承認が必要です。');
  });

  it('C28: many approvals of one side do not stand for the other', () => {
    const npo = [said('member-1', 'APPROVED', 18), said('member-2', 'APPROVED', 18)];
    expect(judged({ reviews: npo }).state).toBe('pending');
  });

  it.each<[string, ReviewSeen[]]>([
    ['asks for changes later', [said('kikaku', 'CHANGES_REQUESTED', 19)]],
    ['is dismissed later', [said('kikaku', 'DISMISSED', 19)]],
    ['asks for changes at the same moment', [said('kikaku', 'CHANGES_REQUESTED', 18)]],
  ])('an approval does not count when its author %s', (_, more) => {
    expect(judged({ reviews: [...ALL, ...more] }).state).toBe('pending');
  });

  it('counts an approval that follows a wish for changes, and no comment changes anything', () => {
    const reviews = [
      ...ALL.slice(0, 3),
      said('kikaku', 'CHANGES_REQUESTED', 19),
      said('kikaku', 'APPROVED', 20),
      said('kikaku', 'COMMENTED', 21),
    ];
    expect(judged({ reviews }).state).toBe('success');
  });

  it('does not count the approval of other content, of a stranger or of a member of the other step', () => {
    const three = ALL.slice(0, 3);
    for (const other of [
      said('kikaku', 'APPROVED', 18, false),
      said('stranger', 'APPROVED', 18),
      said('somu', 'APPROVED', 18),
    ])
      expect(judged({ reviews: [...three, other] }).state).toBe('pending');
  });

  it('a name that has changed hands has no voice, and the sentence says so', () => {
    const known = seats.map((seat) =>
      seat.id === 'kikaku-kacho' ? { ...seat, github: { login: 'kikaku', id: 4711 } } : seat,
    );
    const taken = judged({ seats: known, reviews: ALL });
    expect(taken.state).toBe('pending');
    expect(taken.sentence.ja).toBe(
      'あと行政 1人（企画課長）の承認が必要です。名簿と番号の違うアカウントの承認は数えません。',
    );
    const renamed = { ...said('kikaku', 'APPROVED', 18), by: { login: 'kikaku-neu', id: 4711 } };
    expect(judged({ seats: known, reviews: [...ALL.slice(0, 3), renamed] }).state).toBe('success');
    expect(judged({ seats: known, reviews: [...ALL.slice(0, 3), renamed] }).approvals).toHaveLength(4);
  });

  const atTheSitting = (member: string, means: 'sitting' | 'paper' | 'github' = 'sitting') => ({
    member,
    on: '2026-06-17',
    means,
  });

  it('counts what the secretariat enters from the sitting or from paper, each member once', () => {
    const approvals = [
      atTheSitting('npo-3', 'paper'),
      atTheSitting('kikaku-kacho'),
      atTheSitting('zaisei-kacho'),
    ];
    const reviews = [said('member-1', 'APPROVED', 18), said('zaisei', 'APPROVED', 18)];
    const verdict = judged({ review: { approvals }, reviews });
    expect(verdict.state).toBe('success');
    expect(verdict.approvals).toHaveLength(4);
    const twice = judged({
      review: { approvals: [atTheSitting('npo-1')] },
      reviews: ALL.filter((_, i) => i !== 1),
    });
    expect(twice.state).toBe('pending');
  });

  it('counts nothing that the paper says of itself when somebody else filed it, or of GitHub without the review', () => {
    const everybody = ['npo-1', 'npo-2', 'zaisei-kacho', 'kikaku-kacho'];
    const stranger = { ...facts().pull.filer, isSecretariat: false };
    expect(
      judged({ review: { approvals: everybody.map((id) => atTheSitting(id)) }, filer: stranger }).state,
    ).toBe('pending');
    expect(judged({ review: { approvals: everybody.map((id) => atTheSitting(id, 'github')) } }).state).toBe(
      'pending',
    );
  });

  it('asking for changes on GitHub takes back what was said at the sitting', () => {
    const approvals = [
      atTheSitting('npo-1'),
      atTheSitting('npo-2'),
      atTheSitting('zaisei-kacho'),
      atTheSitting('kikaku-kacho'),
    ];
    expect(judged({ review: { approvals } }).state).toBe('success');
    expect(judged({ review: { approvals }, reviews: [said('kikaku', 'CHANGES_REQUESTED', 18)] }).state).toBe(
      'pending',
    );
  });

  it('one person in two seats has one voice', () => {
    const two = seats.map((seat) =>
      seat.id === 'npo-2' ? { ...seat, github: { login: 'member-1' } } : seat,
    );
    expect(judged({ seats: two, reviews: ALL }).state).toBe('pending');
  });

  it('one person with a seat on each side has no voice for the other side as well', () => {
    const both = seats.map((seat) =>
      seat.id === 'kikaku-kacho' ? { ...seat, github: { login: 'MEMBER-1' } } : seat,
    );
    const verdict = judged({ seats: both, reviews: ALL.slice(0, 3) });
    expect(verdict.state).toBe('pending');
    expect(new Set(verdict.approvals.map(({ member }) => member)).size).toBeLessThanOrEqual(3);
  });

  it('C28: a member with a conflict of interest does not count and is not asked', () => {
    const sheet = {
      kind: 'assessment' as const,
      key: '2026-02-npo-2',
      data: {
        meeting: '2026-02',
        on: '2026-06-12',
        member: 'npo-2',
        side: 'npo' as const,
        conflictOfInterest: true,
      },
    };
    const verdict = judged({ papers: [sheet], reviews: ALL });
    expect(verdict.state).toBe('pending');
    expect(verdict.sentence.ja).toBe('あとNPO 1人（NPO 構成員C）の承認が必要です。');
  });

  it('C28: what members of the proposer say does not count, entered from the sitting or given on GitHub', () => {
    const proposal = make.proposal('2026-04-10', true, { proposer: { type: 'group', name: 'みずべの会' } });
    const review = { approvals: [atTheSitting('npo-1')] };
    const by = (office: string) =>
      judged({
        papers: [proposal],
        seats: seats.map((seat) => (seat.id === 'npo-1' ? { ...seat, office } : seat)),
        reviews: ALL,
        review,
      });
    expect(by('ほかの会').state).toBe('success');
    expect(by('みずべの会').state).toBe('pending');
    expect(by('みずべの会').approvals.map(({ member }) => member)).not.toContain('npo-1');
  });

  it.each<[string, Case['sitting'], string]>([
    ['of another step', { step: [2] }, '会議 2026-02 は検討の会議ではありません。'],
    ['cancelled', { cancelled: { on: '2026-06-16', reason: '台風' } }, '会議 2026-02 は中止になっています。'],
    [
      'without attendance',
      { attendees: [] },
      '会議 2026-02 の出席の記録がまだありません。事務局が書き足してください。',
    ],
    [
      'still to come',
      { startsAt: '2026-07-01T14:00:00+09:00' },
      '会議 2026-02 は 2026-07-01 の予定で、まだ開かれていません。',
    ],
    [
      'with a stranger',
      { attendees: ['npo-1', 'nobody'] },
      '会議 2026-02 の出席者のうち、その日の名簿にない人がいます：nobody',
    ],
  ])('C19: stays shut for a result of a sitting %s', (_, sitting, sentence) => {
    const verdict = judged({ sitting, reviews: ALL });
    expect(verdict).toMatchObject({ state: 'failure', sentence: { ja: sentence } });
  });

  it('stays shut while something is to be mended, however many approve', () => {
    const finding = {
      rule: 'missing-field',
      severity: 'error' as const,
      file: 'x',
      line: 1,
      column: 1,
      field: null,
    };
    const words = { message: { ja: '', en: '' }, fix: { ja: '', en: '' }, allowed: null, clause: null };
    const verdict = judgePull({ ...facts({ reviews: ALL }), findings: [{ ...finding, ...words }] });
    expect(verdict).toMatchObject({ state: 'failure' });
    expect(verdict.sentence.ja).toContain('1 件');
  });

  it('what was wrong before and is no worse is told, and keeps nothing from being merged', () => {
    const earlier: Finding = {
      rule: 'plan-balanced',
      severity: 'error',
      file: 'content/projects/2026-0042/plan.md',
      line: 1,
      column: 1,
      field: null,
      message: { ja: '', en: '' },
      allowed: null,
      fix: { ja: '', en: '' },
      clause: null,
    };
    const reviews = ['member-1', 'MEMBER-2', 'zaisei', 'kikaku'].map((login) => said(login, 'APPROVED', 18));
    const { state, sentence } = judgePull({ ...facts({ reviews }), earlier: [earlier] });
    expect(state).toBe('success');
    expect(sentence.ja).toContain('前からの誤りが 1 件あります');
    expect(sentence.ja.length).toBeLessThanOrEqual(140);
  });

  it('asks nobody again when only the day of the notification is added', () => {
    expect(judged({ before: reviewData, review: { notifiedOn: TODAY } }).state).toBe('success');
    expect(judged({ before: reviewData, review: { reasons: '別の理由' } }).state).toBe('pending');
  });
});

const anySaid = fc.record({
  by: fc.constantFrom('member-1', 'MEMBER-2', 'zaisei', 'kikaku', 'somu', 'stranger').map(accountOf),
  state: fc.constantFrom<ReviewSeen['state']>('APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'),
  at: fc.integer({ min: 18, max: 24 }).map((day) => `2026-06-${day}T01:00:00Z`),
  body: fc.constant(''),
  teams: fc.constant([]),
  ofThisContent: fc.boolean(),
});
const anyReviews = fc.array(anySaid, { maxLength: 14 });
const openAt = (reviews: readonly ReviewSeen[]) => judged({ reviews }).state === 'success';

describe('whatever is said, in whatever order', () => {
  it('the order of the list does not matter', () => {
    const shuffled = anyReviews.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(judged({ reviews: list })).toEqual(judged({ reviews: other }));
      }),
    );
  });

  it('one more approval never shuts the gate, and one more wish for changes never opens it', () => {
    fc.assert(
      fc.property(anyReviews, anySaid, (list, one) => {
        if (openAt(list)) expect(openAt([...list, { ...one, state: 'APPROVED' }])).toBe(true);
        else expect(openAt([...list, { ...one, state: 'CHANGES_REQUESTED' }])).toBe(false);
      }),
    );
  });

  it('other content voids every approval on GitHub', () => {
    fc.assert(
      fc.property(anyReviews, (list) => {
        expect(openAt(list.map((one) => ({ ...one, ofThisContent: false })))).toBe(false);
      }),
    );
  });

  it('opens exactly when two of each side stand by this content', () => {
    fc.assert(
      fc.property(anyReviews, (list) => {
        const stands = (login: string) => {
          const own = list.filter((one) => one.by.login.toLowerCase() === login);
          const back = own.filter(({ state }) => state === 'CHANGES_REQUESTED' || state === 'DISMISSED');
          return own.some(
            ({ state, at, ofThisContent }) =>
              state === 'APPROVED' && ofThisContent && back.every((one) => one.at < at),
          );
        };
        expect(openAt(list)).toBe(['member-1', 'member-2', 'zaisei', 'kikaku'].every(stands));
      }),
    );
  });

  it('the sentence fits into a status, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), { minLength: 5, maxLength: 5 }),
        (names) => {
          const long = seats.map((seat, index) => ({ ...seat, displayName: names[index % 5] ?? '' }));
          const { ja, en } = judged({ seats: long }).sentence;
          for (const text of [ja, en]) {
            expect(text.length).toBeLessThanOrEqual(STATUS_LIMIT);
            expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          }
        },
      ),
    );
  });
});
