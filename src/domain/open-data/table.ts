import type { Obligation } from '../lifecycle/obligation.ts';
import type { ProjectStatus } from '../lifecycle/status.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord, Sitting } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { column, type Column } from './column.ts';

/** What the rows of a project are made from, beside where it stands. */
export interface Around {
  readonly today: IsoDate;
  readonly programme: Programme;
  /** The address of a project's page, a sitting's page, a paper in the repository. */
  readonly projectPage: (id: string) => string;
  readonly meetingPage: (id: string) => string;
  readonly paper: (path: string) => string;
}

/** What is no project's. */
export interface Common extends Pick<CityRecord, 'programmes' | 'rosters'> {
  readonly sittings: readonly Sitting[];
  readonly obligations: readonly Obligation[];
}

/** Columns whose cells name a row of another table, or of the same. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly reference: readonly string[];
}

/** One published table: one file of CSV and one of JSON. */
export interface Table {
  /** As its files are called: `budgetLines`. */
  readonly name: string;
  readonly title: Text;
  readonly description: Text;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /**
   * Set where the table is long prose: its CSV is packed (gzip), and its JSON is a packed file for each fiscal year of
   * the projects. As it is, the prose of ten thousand projects would take 170 MB of the gigabyte that a site of GitHub
   * Pages may have.
   */
  readonly packed?: true;
  /** The rows that come from one project. */
  rowsOf(status: ProjectStatus, around: Around): readonly unknown[];
  /** The rows that come from no project: they stand after the others. */
  commonRows(common: Common, around: Around): readonly unknown[];
}

/** Returns the name of the file of a table as CSV. */
export const csvFile = ({ name, packed }: Pick<Table, 'name' | 'packed'>): string =>
  `${name}.csv${packed ? '.gz' : ''}`;

interface Definition<Row> extends Omit<Table, 'rowsOf' | 'commonRows' | 'columns' | 'foreignKeys'> {
  readonly foreignKeys?: readonly ForeignKey[];
  readonly columns: readonly Column[];
  rowsOf?(status: ProjectStatus, around: Around): readonly Row[];
  commonRows?(common: Common, around: Around): readonly Row[];
}

/** Columns with which every table begins, as the municipal standard open data set (自治体標準オープンデータセット) does. */
const MUNICIPALITY: readonly Column[] = [
  column<Placed>(
    'localGovernmentCode',
    ['全国地方公共団体コード', 'Local government code'],
    ['検査数字を含む6桁の文字列です。', 'Six digits with the check digit, as text.'],
    ({ around }) => around.programme.municipality.localGovernmentCode,
    { required: true, pattern: '^\\d{6}$' },
  ),
  column<Placed>(
    'municipality',
    ['地方公共団体名', 'Municipality'],
    ['自治体の名前です。', 'The name of the municipality.'],
    ({ around }) => around.programme.municipality.name.ja,
    { required: true },
  ),
];

/** A row with what stands around it, as the columns get it. */
interface Placed {
  readonly around: Around;
}

/**
 * Keeps the type of a table's rows between its columns and what makes them. What is written at length stands in the
 * table of texts, once, so that the others stay small enough to be opened.
 */
export function defineTable<Row extends Placed>(definition: Definition<Row>): Table {
  const { rowsOf = () => [], commonRows = () => [], foreignKeys = [] } = definition;
  const columns = definition.columns.filter(({ type }) => type !== 'prose' || definition.packed);
  const apart = columns.length < definition.columns.length;
  return {
    ...definition,
    ...(apart && { description: withTexts(definition.description) }),
    foreignKeys,
    rowsOf,
    commonRows,
    columns: [...MUNICIPALITY, ...columns],
  };
}

const withTexts = ({ ja, en }: Text): Text => ({
  ja: `${ja}文章で書かれたことは「書類の文章」の表（texts）にあります。`,
  en: `${en} What was written at length is in the table “Texts”.`,
});

/** A row of something that belongs to a project. */
export interface OfProject extends Placed {
  readonly status: ProjectStatus;
}

/** Returns the number and name of the project, in every table whose rows belong to one. */
export const projectColumns = (required = true): readonly Column[] => [
  column<Partial<OfProject>>(
    'project',
    ['事業の番号', 'Project'],
    ['年度と受付番号です。', 'Fiscal year and number of the filing.'],
    ({ status }) => status?.project.id,
    { required, pattern: '^\\d{4}-\\d{4,}$' },
  ),
  column<Partial<OfProject>>(
    'title',
    ['事業の名称', 'Title'],
    ['提案されたときの名称です。', 'The name under which it was proposed.'],
    ({ status }) => status?.title,
    { required },
  ),
];

/** Of a table with many rows a project: its name stands in the table of projects. */
export const projectNumber = (required = true): readonly Column[] =>
  projectColumns(required).filter(({ key }) => key === 'project');

export const toProject: ForeignKey = { fields: ['project'], table: 'projects', reference: ['project'] };
export const toMeeting: ForeignKey = { fields: ['meeting'], table: 'meetings', reference: ['meeting'] };
