import { STEP_LABELS } from '../../domain/programme/steps.ts';
import type { CellStyle, CellValue } from 'hucre/xlsx';
import { daysBetween } from '../../domain/dates/day.ts';
import { fiscalYearLabel } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { OBLIGATION_STATE_LABELS } from '../../domain/lifecycle/obligation.ts';
import { dayOf, inOrderOfDay } from '../../domain/lifecycle/sittings.ts';
import { STAGE_LABELS } from '../../domain/lifecycle/stage.ts';
import { SIDE_LABELS } from '../../domain/record/kinds/shared.ts';
import { partyLabel } from '../../domain/record/party.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { sheetName, storedText, xlsx } from '../../domain/sheets/workbook.ts';
import { clockText } from '../format.ts';
import { meetingText } from '../i18n/meetings.ts';
import { absolute, address, agendaListPath, listPaths, meetingPath, projectPath } from '../links.ts';
import { obligationRow, owedNow } from '../listings/obligations.ts';
import { stepsText, sittingState } from '../meetings/list.ts';
import { officeName } from '../paper/names.ts';
import type { City } from '../record/city.ts';
import { contentKey } from '../record/cache-keys.ts';
import { newestFirst } from '../record/project-lists.ts';
import type { SiteFile } from '../site-file.ts';

/** What a cell of a list says: a day and a sum are what Excel takes for one. */
type Cell = string | number | null | { readonly day: IsoDate | null };

interface Column<Row> {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

interface List<Row> {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

const column = <Row>(name: string, width: number, cell: Column<Row>['cell']): Column<Row> => ({
  name,
  width,
  cell,
});

/** The lists that a city hall works with, as Excel files: their heads are Japanese, and every row has the address of its page. */
export function* listFiles(city: City): Iterable<SiteFile> {
  yield fileOf(projectList(city));
  yield fileOf(obligationList(city));
  yield fileOf(sittingList(city));
  yield fileOf(rosterList(city));
  for (const sitting of city.record.sittings.values()) yield fileOf(agendaList(city, sitting));
}

const fileOf = <Row>({ path, title, columns, rows }: List<Row>): SiteFile => {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  return {
    path,
    key: contentKey([columns.map(({ name }) => name), cells]),
    make: () =>
      xlsx([
        {
          name: sheetName(title),
          rows: [columns.map(({ name }) => name), ...cells.map((row) => row.map(stored))],
          columns: columns.map(({ width }, at) => ({ width, style: styleOf(cells.map((row) => row[at])) })),
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}` },
        },
      ]),
  };
};

const stored = (cell: Cell): CellValue => {
  if (typeof cell === 'string') return storedText(cell);
  if (typeof cell === 'number' || cell === null) return cell;
  return cell.day === null ? null : serial(cell.day);
};

/** The number by which Excel has a day (ISO/IEC 29500-1, 18.17.4.1), in the system that begins in 1900. */
const serial = (day: IsoDate): number => daysBetween('1899-12-30', day);

/** By what its cells hold. */
function styleOf(cells: readonly (Cell | undefined)[]): CellStyle {
  const one = cells.find((cell) => cell !== null && cell !== undefined);
  if (typeof one === 'number') return { numFmt: '#,##0' };
  return typeof one === 'object' ? { numFmt: 'yyyy/m/d' } : {};
}

const page = (path: string): string => absolute(address('ja', path));

const projectList = (city: City): List<ReturnType<typeof newestFirst>[number]> => ({
  path: listPaths.projects,
  title: '協働事業',
  rows: newestFirst(city),
  columns: [
    column('事業の番号', 13, ({ id }) => id),
    column('事業の名称', 36, ({ title }) => title),
    column('提案者', 24, ({ proposer }) => proposer),
    column('段階', 16, ({ stage }) => STAGE_LABELS[stage].ja),
    column('次に動く人', 18, ({ holder }) =>
      holder === null ? null : partyLabel(holder, city.programme).ja,
    ),
    column('次の期日', 12, ({ owed }) => ({ day: owed.find(({ due }) => due !== null)?.due ?? null })),
    column('担当課', 18, ({ section }) => (section === null ? null : officeName(city, section, 'ja'))),
    column('年度', 22, ({ round }) => (round === null ? null : fiscalYearLabel(round.fiscalYear).ja)),
    column('事業費の総額（円）', 16, ({ totalYen }) => totalYen),
    column('ページ', 40, ({ id }) => page(projectPath(id))),
  ],
});

const obligationList = (city: City): List<ReturnType<typeof owedNow>[number]> => {
  const row = (owed: ReturnType<typeof owedNow>[number]) => obligationRow(owed, city, 'ja');
  return {
    path: listPaths.obligations,
    title: '担当と期日',
    rows: owedNow(city),
    columns: [
      column('期日', 12, ({ obligation }) => ({ day: obligation.due })),
      column('状態', 14, ({ obligation }) => OBLIGATION_STATE_LABELS[obligation.state].ja),
      column('すること', 18, (owed) => row(owed).what),
      column('だれが', 18, (owed) => row(owed).who),
      column('課', 18, (owed) => row(owed).office),
      column('年度', 10, (owed) => row(owed).year),
      column('事業の番号', 13, ({ project }) => project?.id ?? null),
      column('事業など', 36, (owed) => row(owed).subject),
      column('ページ', 40, ({ project }) => (project ? page(projectPath(project.id)) : null)),
    ],
  };
};

const sittingList = (city: City): List<Sitting> => ({
  path: listPaths.meetings,
  title: '会議',
  rows: inOrderOfDay(city.record.sittings.values()).toReversed(),
  columns: [
    column('会議の番号', 12, ({ id }) => id),
    column('開催日', 12, (sitting) => ({ day: dayOf(sitting) })),
    column('開会', 8, ({ data }) => clockText(data.startsAt)),
    column('閉会', 8, ({ data }) => clockText(data.endsAt)),
    column('種類', 24, (sitting) => stepsText(sitting, city.programme, 'ja')),
    column('会場', 24, ({ data }) => data.place),
    column('状態', 16, (sitting) => meetingText.states[sittingState(sitting, city.today)].ja),
    column('議題の数', 10, ({ data }) => data.agenda.length),
    column('出席者の数', 10, ({ data }) => data.attendees?.length ?? null),
    column('議事録の確定日', 14, ({ data }) => ({ day: data.confirmedOn ?? null })),
    column('ページ', 40, ({ id }) => page(meetingPath(id))),
  ],
});

const rosterList = ({ record }: City) => ({
  path: listPaths.roster,
  title: '名簿',
  rows: [...record.rosters.values()]
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)
    .flatMap(({ fiscalYear, data }) => data.members.map((member) => ({ fiscalYear, ...member }))),
  columns: [
    column<RosterRow>('年度', 22, ({ fiscalYear }) => fiscalYearLabel(fiscalYear).ja),
    column<RosterRow>('名前', 30, ({ displayName }) => displayName),
    column<RosterRow>('側', 8, ({ side }) => SIDE_LABELS[side].ja),
    column<RosterRow>('所属', 26, ({ office }) => office),
    column<RosterRow>('役職', 22, ({ post }) => post),
    column<RosterRow>('加わる会議', 12, ({ steps }) => steps.map((step) => STEP_LABELS[step].ja).join('、')),
    column<RosterRow>('任期の始まり', 13, ({ from }) => ({ day: from })),
    column<RosterRow>('任期の終わり', 13, ({ until }) => ({ day: until })),
  ],
});

type Roster = City['record']['rosters'] extends ReadonlyMap<number, infer R> ? R : never;
type RosterRow = Roster['data']['members'][number] & Pick<Roster, 'fiscalYear'>;

const agendaList = (
  city: City,
  sitting: Sitting,
): List<{ at: number; item: Sitting['data']['agenda'][number] }> => ({
  path: agendaListPath(sitting.id),
  title: `議題 ${sitting.id}`,
  rows: sitting.data.agenda.map((item, at) => ({ at, item })),
  columns: [
    column('順', 6, ({ at }) => at + 1),
    column('議題', 44, ({ item }) => item.item),
    column('事業の番号', 13, ({ item }) => item.project ?? null),
    column('事業の名称', 36, ({ item }) => of(city, item.project)?.title ?? null),
    column('提案者', 24, ({ item }) => of(city, item.project)?.proposer ?? null),
    column('結果', 36, ({ item }) => item.outcome ?? null),
    column('ページ', 40, ({ item }) => (item.project === undefined ? null : page(projectPath(item.project)))),
  ],
});

const of = ({ projects }: City, id: string | undefined) => (id === undefined ? undefined : projects.get(id));
