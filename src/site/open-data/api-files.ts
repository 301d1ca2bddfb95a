import { yearOfId } from '../../domain/record/id.ts';
import { API_VERSION, projectAnswer } from '../../domain/open-data/api/project.ts';
import { apiSchemas } from '../../domain/open-data/api/schemas.ts';
import { licenceOf } from '../../domain/open-data/data-package.ts';
import { frontMatterOf } from '../../domain/record/text/front-matter.ts';
import { textsIn } from '../../domain/open-data/tables/texts.ts';
import { csvFile } from '../../domain/open-data/table.ts';
import { TABLES } from '../../domain/open-data/tables/index.ts';
import {
  allFeedPath,
  sittingsCalendarPath,
  meetingPath,
  absoluteFile,
  paperSchemaAddress,
  projectAnswerPath,
  tableSchemaAddress,
  yearPath,
} from '../links.ts';
import type { SiteFile } from '../site-file.ts';
import { pagePaths } from '../i18n/frame.ts';
import type { City } from '../record/city.ts';
import { projectKey } from '../record/cache-keys.ts';
import type { Facts } from '../record/facts.ts';
import { answersOf } from '../statistics/counted.ts';
import { statisticsAnswer } from './statistics-files.ts';
import { addresses } from './addresses.ts';
import { idsByYear } from './blocks.ts';

const ROOT = 'api/v1';

/** The answers of the static API: what there is, each year, each project, sittings and what is owed. */
export function* apiFiles(city: City): Iterable<SiteFile> {
  const at = addresses();
  const { demonstration } = city.programme;
  const base = `${city.contextKey} ${at.api('')}`;
  const answer = (name: string, schema: string, key: string, make: () => object): SiteFile => ({
    path: `${ROOT}/${name}.json`,
    key: `${base} ${key}`,
    make: () =>
      JSON.stringify({
        $schema: at.api(`schema/${schema}.json`),
        version: API_VERSION,
        asOf: city.today,
        ...(demonstration && { demonstration }),
        ...make(),
      }),
  });
  const years = [...idsByYear(city)];
  yield answer('index', 'index', `${city.commit.hash} ${years.map(([year]) => year).join()}`, () =>
    indexOf(city),
  );
  yield answer('projects', 'projects', JSON.stringify(years), () => ({
    years: years.map(([year, ids]) => ({
      fiscalYear: Number(year),
      projects: ids.length,
      href: at.api(`projects/${year}.json`),
    })),
  }));
  for (const [year, ids] of years) {
    const rows = ids.flatMap((id) => rowOf(city.projects.get(id), at.api));
    yield answer(`projects/${year}`, 'year', JSON.stringify(rows), () => ({
      fiscalYear: Number(year),
      texts: at.texts(Number(year)),
      projects: rows,
    }));
  }
  for (const id of city.projects.keys())
    yield {
      path: projectAnswerPath(id),
      key: `${at.api('')} ${projectKey(city, id, 'ja')}`,
      make: () => JSON.stringify(projectAnswer(city.status(id), neighbours(city, id), city, at)),
    };
  const sittings = [...city.record.sittings.values()];
  yield answer('meetings', 'meetings', JSON.stringify(sittings), () => ({
    meetings: sittings.map(({ id, data }) => ({
      id,
      page: at.page(meetingPath(id)),
      data: frontMatterOf('sitting', data),
      texts: textsIn('sitting', data),
    })),
  }));
  yield answer('statistics', 'statistics', answersOf(city).key, () => statisticsAnswer(city));
  const owed = [...city.projects.values()].filter((facts) => facts.owed.length > 0);
  yield answer(
    'obligations',
    'obligations',
    JSON.stringify([city.programmeObligations, owed.map((facts) => [facts.id, facts.owed])]),
    () => ({
      programme: city.programmeObligations,
      projects: owed.map(({ id, title, owed: obligations }) => ({
        id,
        title,
        href: at.api(`projects/${id}.json`),
        obligations,
      })),
    }),
  );
  const schemas = apiSchemas({ api: (name) => at.api(`schema/${name}.json`), paper: paperSchemaAddress });
  for (const [name, schema] of schemas)
    yield { path: `${ROOT}/schema/${name}.json`, key: base, make: () => JSON.stringify(schema) };
}

const neighbours = ({ chains }: City, id: string) => ({
  predecessor: chains.predecessorOf.get(id),
  successors: chains.successorsOf.get(id) ?? [],
});

function rowOf(facts: Facts | undefined, api: (path: string) => string): object[] {
  if (!facts) return [];
  const { id, title, proposer, stage, holder, round, papers } = facts;
  return [
    { id, title, proposer, stage, holder, round, papers: papers.length, href: api(`projects/${id}.json`) },
  ];
}

function indexOf({ programme, commit, projects }: City): object {
  const at = addresses();
  const years = new Set([...projects.keys()].map((id) => yearOfId(id)));
  return {
    municipality: programme.municipality,
    commit: commit.hash,
    licence: licenceOf(programme) ?? null,
    links: {
      documentation: at.page(pagePaths.data),
      projects: at.api('projects.json'),
      meetings: at.api('meetings.json'),
      obligations: at.api('obligations.json'),
      statistics: at.api('statistics.json'),
      feed: absoluteFile(`/${allFeedPath('ja')}`),
      calendar: absoluteFile(`/${sittingsCalendarPath('ja')}`),
      dataPackage: absoluteFile('/data/datapackage.json'),
      repository: programme.repository,
    },
    tables: TABLES.map(({ name, title, packed }) => ({
      name,
      title,
      csv: absoluteFile(`/data/${csvFile({ name, packed })}`),
      schema: tableSchemaAddress(name),
      ...(packed
        ? {
            jsonByYear: [...years].map((fiscalYear) => ({
              fiscalYear,
              href: absoluteFile(`/${yearPath(name, fiscalYear)}`),
            })),
          }
        : { json: absoluteFile(`/data/${name}.json`) }),
    })),
  };
}
