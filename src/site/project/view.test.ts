import { describe, expect, it } from 'vitest';
import { programme, project, record, type Made } from '../../domain/lifecycle/build.test-support.ts';
import * as make from '../../domain/lifecycle/papers.test-support.ts';
import { contextOf } from '../../domain/lifecycle/context.ts';
import { SITTINGS } from '../../domain/lifecycle/status.test-support.ts';
import { recordStatus } from '../../domain/lifecycle/status.ts';
import type { Language } from '../../domain/text.ts';
import type { City } from '../record/city.ts';
import { factsOf } from '../record/facts.ts';
import { chainOf } from './chain.ts';
import { obligationsOf } from './obligations.ts';
import { statusOf } from './status.ts';
import { timelineOf } from './timeline.ts';
import { viewOf, type ProjectView } from './view.ts';

const TODAY = '2026-11-20';
const ID = '2026-0042';

/** A project of these papers as its page in a language shows it. */
function viewWith(lang: Language, ...papers: readonly Made[]): ProjectView {
  const rules = new Map([[2023, programme({})]]);
  const statuses = recordStatus(record([project(ID, ...papers)], SITTINGS, [], rules), TODAY);
  const context = contextOf(statuses.record, TODAY);
  const status = statuses.projects.get(ID);
  if (!status) throw new Error('The project does not stand.');
  const made: Pick<City, 'today' | 'record' | 'projects' | 'programme' | 'chains'> = {
    today: TODAY,
    record: statuses.record,
    programme: programme({}),
    projects: new Map([[ID, factsOf(status, context)]]),
    chains: { predecessorOf: new Map(), successorsOf: new Map() },
  };
  return viewOf(made as City, status, lang);
}

describe('the data of a project’s page', () => {
  const view = viewWith('ja', make.proposal('2026-04-18'));

  it('C28: says where a new proposal stands, whose turn it is and until when', () => {
    const status = statusOf(view);
    expect(status.stage).toBe(view.status.stage);
    expect(status.step).toBeGreaterThanOrEqual(0);
    expect(status.turn).toMatchObject({ who: expect.anything(), what: expect.anything() });
  });

  it('lists what is owed apart from what was done, each with the paper with which it arose', () => {
    const { open, met } = obligationsOf(view) ?? { open: [], met: [] };
    expect(open.length).toBeGreaterThan(0);
    expect(met).toEqual([]);
    for (const { anchor } of open) expect(anchor).toBe('paper-proposal');
  });

  it('tells what happened before what is to come, by day', () => {
    const events = timelineOf(view) ?? [];
    expect(events[0]).toMatchObject({ on: '2026-04-18', href: '#paper-proposal', isAhead: false });
    expect(events.map(({ on }) => on)).toEqual(events.map(({ on }) => on).toSorted());
    for (const { on, isAhead } of events) expect(isAhead).toBe(on > TODAY);
  });

  it('has no section for a chain of which it is no part (C26)', () => {
    expect(chainOf(view)).toBeNull();
  });
});

it('the English page of what came to rest leads to the papers as they were filed', () => {
  const [first] = timelineOf(viewWith('en', make.proposal('2020-04-18'))) ?? [];
  expect(first).toMatchObject({ hreflang: 'ja', id: 'paper-proposal' });
  expect(first?.href).toMatch(/projects\/2026-0042\/#paper-proposal$/);
});
