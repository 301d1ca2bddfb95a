import type { Language } from '../domain/text.ts';
import { rostersOf, rosterTexts } from './council/roster.ts';
import { inPages } from './data/pagination.ts';
import { activitiesByYear, activityName, newestFirst } from './listings/activities.ts';
import { byParty, obligationRow, owedNow, partyHeading, type Owed } from './listings/obligations.ts';
import { askedSummary, askedTable } from './listings/opinions.ts';
import { orderSubsets, sectionsOf, sectionSubsets, type Subset } from './listings/subset.ts';
import { projectRow } from './listings/projects.ts';
import { leadOf, proposerPages, proposerSubsets } from './listings/proposers.ts';
import { roundOf } from './listings/round.ts';
import { matrix, themeSubsets } from './listings/themes.ts';
import { clash, sittingsByYear, stepsText } from './meetings/list.ts';
import { resultsOf } from './meetings/sitting-papers.ts';
import { wordsOn } from './paper/names.ts';
import { paperBody } from './paper/paper.ts';
import { table } from './paper/table.ts';
import { prose } from './prose/prose.ts';
import type { City } from './record/city.ts';
import type { Facts } from './record/facts.ts';
import { answersOf } from './statistics/counted.ts';
import { valueText } from './statistics/number.ts';

/** What the pages of the whole record show, by page: an address, or the name of what is on it. */
export function* pagesOfAll(city: City, lang: Language): Iterable<readonly [page: string, shown: unknown]> {
  const row = (facts: Facts) => projectRow(facts, city, lang);
  const owedRow = (owed: Owed) => obligationRow(owed, city, lang);
  const all = [...city.projects.values()];

  for (const { items, page } of inPages(all)) yield [`/projects/${page}`, items.map(row)];
  const subsets: Subset[] = [
    ...orderSubsets(city),
    ...themeSubsets(city),
    ...sectionSubsets(city),
    ...proposerSubsets(city),
  ];
  for (const { path, title, lead, projects, note } of subsets)
    for (const { items, page } of inPages(projects))
      yield [`${path}${page}`, [title, lead, items.map((facts) => [row(facts), note?.(facts, lang)])]];
  yield ['themes', table(matrix(city, lang))];
  for (const { id, owed, asked } of sectionsOf(city)) {
    const tables = [askedSummary(asked, lang), table(askedTable(asked, city, lang))];
    yield [`head of section ${id}`, [owed.map(owedRow), ...(asked.length > 0 ? tables : [])]];
  }
  for (const { props } of proposerPages(city))
    yield [`proposers ${props.list.page}`, props.list.items.map((one) => [one.name, leadOf(one)[lang]])];
  for (const [year, projects] of Map.groupBy(all, ({ round }) => round?.fiscalYear ?? null)) {
    const round = year === null ? null : roundOf(projects, year, city, lang);
    if (round) yield [`round ${year}`, [round.came, table(round.table), round.sittings]];
  }
  for (const [party, owed] of byParty(owedNow(city)))
    for (const { items, page } of inPages(owed))
      yield [`obligations of ${party} ${page}`, [partyHeading(party, city, lang), items.map(owedRow)]];

  for (const figure of answersOf(city).figures) {
    const rows = figure.rows.map(({ values }) =>
      values.map((value, at) => value !== null && valueText(value, figure.series[at]?.unit ?? 'count', lang)),
    );
    yield [`statistics ${figure.id}`, [figure.sentence[lang], figure.draw(figure, lang), rows]];
  }

  const rosters = rostersOf(city, lang).map((roster) => [roster, table(roster.members)]);
  yield ['council', [rosters, rosterTexts(city, lang)]];
  const sittings = [...city.record.sittings.values()].map((sitting) => [
    stepsText(sitting, city.programme, lang),
    clash(sitting, city, lang),
    resultsOf(sitting, city, lang),
  ]);
  yield ['meetings', [sittingsByYear(city, lang), sittings]];

  for (const [year, activities] of activitiesByYear(city.record.activities))
    for (const { id, data } of activities)
      yield [`activities ${year} ${id}`, [activityName(data, lang), prose(data.body, 4)]];
  for (const { id, data } of newestFirst(city.record.consultations))
    yield [`consultation ${id}`, paperBody('consultation', data, wordsOn(city, lang, data.on), prose)];
}
