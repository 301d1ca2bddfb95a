import { describe, expect, it } from 'vitest';
import * as make from '../../domain/lifecycle/papers.test-support.ts';
import { programme, project, record, type Made } from '../../domain/lifecycle/build.test-support.ts';
import { contextOf } from '../../domain/lifecycle/context.ts';
import { SITTINGS } from '../../domain/lifecycle/status.test-support.ts';
import { recordStatus } from '../../domain/lifecycle/status.ts';
import { table } from '../paper/table.ts';
import type { City } from '../record/city.ts';
import { factsOf } from '../record/facts.ts';
import { askedSummary, askedTable } from './opinions.ts';
import { sectionsOf, sectionSubsets } from './subset.ts';
import { matrix, themeSubsets } from './themes.ts';

const TODAY = '2026-11-20';
const name = (ja: string) => ({ ja, en: `${ja} (en)` });
const section = (id: string, ja: string) => ({ id, name: name(ja), roles: ['section' as const] });

/** Two years, of which the second has neither the section of the sea nor its theme any more. */
const PROGRAMMES = new Map([
  [
    2023,
    programme({
      offices: [section('midori-ka', 'みどり課'), section('umi-ka', '海の課'), section('kawa-ka', '川の課')],
      themes: [
        { key: 'green', label: name('みどり') },
        { key: 'sea', label: name('海') },
        { key: 'sky', label: name('空') },
      ],
    }),
  ],
  [
    2026,
    programme({
      offices: [section('midori-ka', 'みどり課')],
      themes: [{ key: 'green', label: name('みどり') }],
    }),
  ],
]);

function cityWith(...papers: readonly Made[]): City {
  const statuses = recordStatus(record([project('2026-0042', ...papers)], SITTINGS, [], PROGRAMMES), TODAY);
  const context = contextOf(statuses.record, TODAY);
  const facts = [...statuses.projects].map(([id, status]) => [id, factsOf(status, context)] as const);
  const made: Pick<City, 'today' | 'record' | 'projects'> = {
    today: TODAY,
    record: statuses.record,
    projects: new Map(facts),
  };
  return made as City;
}

const city = cityWith(
  make.proposal('2026-04-18', true, { theme: ['sea'], desiredSection: 'midori-ka' }),
  make.opinion('umi-ka', {
    requestedOn: '2026-05-01',
    due: '2026-05-10',
    answeredOn: '2026-05-18',
    feasibility: 'feasible',
    opinion: '可能です。',
  }),
);

describe('offices and themes that are gone', () => {
  it('C29: are listed while the record tells of them, under their last name and marked', () => {
    const sections = sectionsOf(city).map((one) => one.name);
    expect(sections).toContainEqual({ ja: '海の課（旧）', en: '海の課 (en) (former)' });
    expect(sections.map(({ ja }) => ja)).not.toContain('川の課');
    const themes = table(matrix(city, 'ja')).text;
    expect(themes).toContain('海（旧）');
    expect(themes).not.toContain('空');
    expect([...themeSubsets(city)].map(({ path }) => path)).toEqual([
      '/themes/green/',
      '/themes/sea/',
      '/themes/sea/2026/',
    ]);
  });
});

describe('a section’s page', () => {
  const subsets = [...sectionSubsets(city)];
  const of = (path: string) => subsets.find((subset) => subset.path === path);

  it('C12: keeps the opinions that were answered, and says which came late', () => {
    const asked = of('/sections/umi-ka/')?.of?.asked ?? [];
    expect(askedSummary(asked, 'ja')).toEqual(['1件のうち1件に答えました。そのうち1件は、期日の後です。']);
    expect(table(askedTable(asked, city, 'ja')).text).toContain('2026年5月18日に済みました');
  });

  it('tells projects that wish for it apart from those for which it is responsible', () => {
    expect(of('/sections/midori-ka/')?.projects).toEqual([]);
    expect(of('/sections/midori-ka/wished/')?.projects.map(({ id }) => id)).toEqual(['2026-0042']);
  });
});
