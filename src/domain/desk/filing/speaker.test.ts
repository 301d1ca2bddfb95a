import { describe, expect, it } from 'vitest';
import { programme, project, record, roster } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { accountOf } from '../account.test-support.ts';
import { actorOn } from '../actor.ts';
import { withSpeaker } from './speaker.ts';

const TODAY = '2026-11-20';
const office = (id: string, role: 'secretariat' | 'section', login: string) => ({
  id,
  name: { ja: id, en: id },
  roles: [role],
  github: { login },
});
const RULES = programme({
  offices: [office('shimin', 'secretariat', 'jimu'), office('midori-ka', 'section', 'midori')],
});
const before = project(
  '2026-0042',
  make.proposal('2026-04-10', true),
  make.decision('2026-02', 'adopted', { section: 'midori-ka' }),
);
const after = project(
  '2026-0042',
  ...before.documents,
  make.agreement('2026-08-01', '2026-09-01', '2027-03-31'),
);
const city = record([before], [], [roster(2026, [])], new Map([[2023, RULES]]));

const noted = (login: string, by?: string, of = before) =>
  withSpeaker('progress', by === undefined ? {} : { by }, {
    author: actorOn(city, TODAY, accountOf(login)),
    proposer: accountOf('mizube'),
    project: of,
  });

describe('for whom a note on what is owed speaks', () => {
  it.each([
    ['the proposer', 'mizube', before, 'proposer'],
    ['the proposer, with an agreement the owner', 'mizube', after, 'owner'],
    ['the responsible section', 'midori', before, 'section'],
    ['the secretariat', 'jimu', before, 'secretariat'],
  ])('C22: %s speaks for itself where nothing is chosen', (_, login, of, by) => {
    expect(noted(login, undefined, of).data).toEqual({ by });
  });

  it.each([
    ['mizube', 'section'],
    ['midori', 'owner'],
    ['midori', 'proposer'],
    ['midori', 'council'],
  ])('C22: %s cannot say that %s did something', (login, by) => {
    const { problem } = noted(login, by);
    expect(problem?.fix.ja).toMatch(/^「.+」.*を選んでください。/);
  });

  it('the side that the answer names is taken', () => {
    for (const login of ['mizube', 'midori']) {
      const { problem } = noted(login, 'secretariat');
      const chosen = problem?.fix.en.includes('section') ? 'section' : 'proposer';
      expect(noted(login, chosen).problem).toBeNull();
    }
  });

  it('the secretariat enters the note of any side', () => {
    for (const by of ['proposer', 'owner', 'section', 'council', 'secretariat'])
      expect(noted('jimu', by).problem).toBeNull();
  });
});
