import { expect, it } from 'vitest';
import { project, record } from '../../domain/lifecycle/build.test-support.ts';
import * as make from '../../domain/lifecycle/papers.test-support.ts';
import { contextOf } from '../../domain/lifecycle/context.ts';
import { recordStatus } from '../../domain/lifecycle/status.ts';
import type { City } from '../record/city.ts';
import { factsOf } from '../record/facts.ts';
import { proposerSubsets } from './proposers.ts';
import { proposersOf, coProposerPath } from '../record/proposers.ts';

const TODAY = '2026-11-20';
const proposed = (id: string, name: string, ...together: string[]) =>
  project(
    id,
    make.proposal('2026-04-18', true, {
      proposer: { type: 'group', name },
      coProposers: together.map((one) => ({ type: 'group', name: one })),
    }),
  );

const statuses = recordStatus(
  record([
    proposed('2026-0001', '水辺の会', '山の会', '海の会'),
    proposed('2026-0002', '山の会'),
    proposed('2026-0003', '水辺の会'),
  ]),
  TODAY,
);
const context = contextOf(statuses.record, TODAY);
const made: Pick<City, 'today' | 'record' | 'projects'> = {
  today: TODAY,
  record: statuses.record,
  projects: new Map([...statuses.projects].map(([id, one]) => [id, factsOf(one, context)])),
};
const city = made as City;

it('C28: who proposed together with another has a page too, with what they proposed themselves', () => {
  expect(proposersOf(city).map(({ name, projects }) => [name, projects.map(({ id }) => id)])).toEqual([
    ['山の会', ['2026-0002', '2026-0001']],
    ['水辺の会', ['2026-0003', '2026-0001']],
    ['海の会', ['2026-0001']],
  ]);
});

it('what was proposed together is marked as such', () => {
  const mountain = [...proposerSubsets(city)].find(({ title }) => title.ja === '山の会');
  expect(mountain?.lead.ja).toContain('提案は2件（うち共同提案1件）');
  expect(mountain?.projects.map((facts) => mountain.note?.(facts, 'ja'))).toEqual([false, '共同提案']);
  expect(coProposerPath(city, '山の会')).toBe(mountain?.path);
});
