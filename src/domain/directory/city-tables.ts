import { parse } from 'csv-parse/sync';
import { daysBetween } from '../dates/day.ts';
import { isIsoDate, type IsoDate } from '../dates/iso-date.ts';
import { BETWEEN } from '../open-data/column.ts';
import type { Text } from '../text.ts';
import type { ReadTable, WellKnown } from './well-known.ts';

/** One decided proposal, as another city wants to read of it. */
export interface Decided {
  /** Unique among all cities: local government code and number. */
  readonly id: string;
  readonly code: string;
  readonly city: string;
  readonly title: string;
  readonly page: string;
  readonly proposer: string;
  /** Thirteen digits, by which one group is known in several cities; empty where it gave none. */
  readonly corporateNumber: string;
  readonly themes: readonly string[];
  readonly result: string;
  readonly reasonInBrief: string;
  readonly on: IsoDate;
  /** Days from filing to this decision. */
  readonly days: number;
}

/** What a directory holds of a city. */
export interface CityData {
  readonly about: WellKnown;
  readonly decisions: readonly Decided[];
  /** Proposals by the corporate number of who made them. */
  readonly byNumber: ReadonlyMap<string, string>;
}

/** Why the tables of a city are not taken. */
export interface Refused {
  readonly why: Text;
}

type Row = Readonly<Record<string, string>>;

/**
 * Reads the tables that a city publishes (CSV, RFC 4180). Refused whole where a table is none of this city's: a row of another
 * local government code would stand in the merged table as this city's word.
 */
export function readCityTables(
  about: WellKnown,
  texts: Readonly<Record<ReadTable, string>>,
): CityData | Refused {
  const tables = {
    projects: rowsOf(texts.projects),
    proposals: rowsOf(texts.proposals),
    decisions: rowsOf(texts.decisions),
  };
  for (const [name, rows] of Object.entries(tables)) {
    if (rows === null) return refused(`表 ${name} を読み取れません。`, `The table ${name} cannot be read.`);
    const foreign = rows.find((row) => row['localGovernmentCode'] !== about.municipality.code);
    if (foreign)
      return refused(
        `表 ${name} に、ほかの自治体（${foreign['localGovernmentCode'] ?? '番号なし'}）の行があります。`,
        `The table ${name} has rows of another municipality (${foreign['localGovernmentCode'] ?? 'no code'}).`,
      );
  }
  const { projects, proposals, decisions } = tables as Record<ReadTable, readonly Row[]>;
  const pages = new Map(projects.map((row) => [row['project'], row]));
  const filed = new Map(proposals.map((row) => [row['project'], row]));
  return {
    about,
    decisions: decisions.flatMap((row) =>
      decidedFrom(row, about, pages.get(row['project']), filed.get(row['project'])),
    ),
    byNumber: new Map(
      proposals.flatMap(({ proposerCorporateNumber: number = '', proposerName = '' }) =>
        /^\d{13}$/.test(number) ? [[number, proposerName] as const] : [],
      ),
    ),
  };
}

const refused = (ja: string, en: string): Refused => ({ why: { ja, en } });

function rowsOf(text: string): readonly Row[] | null {
  try {
    return parse(text, { bom: true, columns: true, relax_column_count: true });
  } catch {
    return null;
  }
}

function decidedFrom(
  row: Row,
  about: WellKnown,
  project: Row | undefined,
  proposal: Row | undefined,
): Decided[] {
  const { project: id = '', result = '', countsFrom: on = '' } = row;
  const filedOn = (proposal?.['filedAt'] ?? '').slice(0, 10);
  if (!isIsoDate(on) || !isIsoDate(filedOn) || id === '') return [];
  const { code, name } = about.municipality;
  return [
    {
      id: `${code}/${id}`,
      code,
      city: name.ja,
      title: row['title'] ?? '',
      page: project?.['page'] ?? '',
      proposer: proposal?.['proposerName'] ?? '',
      corporateNumber: proposal?.['proposerCorporateNumber'] ?? '',
      themes: (proposal?.['theme'] ?? '').split(BETWEEN).filter((theme) => theme !== ''),
      result,
      reasonInBrief: row['reasonInBrief'] ?? '',
      on,
      days: daysBetween(filedOn, on),
    },
  ];
}
