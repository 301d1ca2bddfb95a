import { accountOf } from '../account.test-support.ts';
import { describe, expect, it } from 'vitest';
import { programme, project, record, roster } from '../../lifecycle/build.test-support.ts';
import { KINDS, type Kind } from '../../record/kinds/index.ts';
import { actorOn } from '../actor.ts';
import { mayFile, type About } from './who-may-file.ts';

const name = { ja: '名', en: 'name' };
const city = record(
  [],
  [],
  [roster(2026, [{ id: 'npo-1', github: { login: 'member-1' } }])],
  new Map([
    [
      2023,
      programme({
        offices: [
          { id: 'shimin-katsudo-ka', name, roles: ['secretariat', 'section'], github: { login: 'desk' } },
          { id: 'npo-center', name, roles: ['consultation'], github: { login: 'centre' } },
          { id: 'midori-ka', name, roles: ['section'], github: { login: 'city/midori' } },
          { id: 'doro-ka', name, roles: ['section'], github: { login: 'roads' } },
        ],
      }),
    ],
  ]),
);
const who = (login: string, teams: readonly string[] = []) =>
  actorOn(city, '2026-11-20', accountOf(login), teams);
const decided = project('2026-0042', {
  kind: 'decision',
  key: '2026-03',
  data: { meeting: '2026-03', result: 'adopted', reasons: '理由', section: 'midori-ka' },
});
const about: About = { project: decided, proposer: accountOf('Teian') };

describe('who may file what', () => {
  it('C02: anyone may bring a new proposal, but only its author may withdraw it', () => {
    const fresh = { project: undefined, proposer: null };
    expect(mayFile('proposal', who('anybody'), fresh)).toEqual({ ok: true, as: 'proposer' });
    expect(mayFile('proposal', who('desk'), fresh)).toEqual({ ok: true, as: 'secretariat' });
    expect(mayFile('withdrawal', who('teian'), about)).toEqual({ ok: true, as: 'proposer' });
    expect(mayFile('withdrawal', who('anybody'), about)).toMatchObject({ ok: false });
  });

  it('the secretariat may file everything', () => {
    for (const kind of Object.keys(KINDS) as Kind[])
      expect(mayFile(kind, who('desk'), about)).toMatchObject({ ok: true });
  });

  it('a stranger may file nothing but a new proposal and an offer, and is told who may', () => {
    expect(mayFile('offer', who('stranger'), about).ok).toBe(true);
    for (const kind of (Object.keys(KINDS) as Kind[]).filter((one) => one !== 'offer')) {
      const answer = mayFile(kind, who('stranger'), about);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.who.ja).toContain('事務局');
    }
  });

  it.each([
    ['consultation', 'centre', [], {}, true],
    ['opinion', 'roads', [], { section: 'doro-ka' }, true],
    ['opinion', 'roads', [], { section: 'midori-ka' }, false],
    ['report', 'ranger', ['city/midori'], {}, true],
    ['report', 'roads', [], {}, false],
    ['report', 'teian', [], {}, true],
    ['assessment', 'Member-1', [], { member: 'npo-1' }, true],
    ['assessment', 'Member-1', [], { member: 'npo-2' }, false],
    ['review', 'member-1', [], {}, false],
    ['roster', 'member-1', [], {}, false],
  ] as const)('%s by %s (%j, %j): %s', (kind, login, teams, more, ok) => {
    expect(mayFile(kind, who(login, teams), { ...about, ...more }).ok).toBe(ok);
  });
});
