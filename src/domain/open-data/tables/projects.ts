import { moneyOf } from '../../lifecycle/statistics/money.ts';
import { outcomeOf } from '../../lifecycle/statistics/outcome.ts';
import { STAGE_LABELS } from '../../lifecycle/stage.ts';
import { PROPOSER_TYPE_LABELS } from '../../programme/proposer-types.ts';
import { PARTY_LABELS } from '../../record/kinds/shared.ts';
import { documentOf, sectionKeyOf } from '../../record/record.ts';
import { column } from '../column.ts';
import { itemColumns, type PaperRow, paperRows } from '../rows.ts';
import { defineTable, type OfProject, projectColumns, projectNumber, toProject } from '../table.ts';

const yen = (
  key: string,
  label: readonly [string, string],
  help: readonly [string, string],
  cell: (status: OfProject['status']) => number | null | undefined,
) => column<OfProject>(key, label, help, ({ status }) => cell(status), { type: 'yen' });

const outcomeIn = (status: OfProject['status']) =>
  outcomeOf([{ money: moneyOf(status), targets: [], verdicts: [] }]);

const proposerOf = ({ status: { project } }: OfProject) =>
  (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data.proposer;

/** Every project in one line: what it is, and where it stands on the record's day. */
export const projects = defineTable<OfProject>({
  name: 'projects',
  title: { ja: '協働事業の一覧', en: 'Projects' },
  description: {
    ja: 'すべての協働事業の、提案者、段階、担当です。制度前の事業も含みます。',
    en: 'Every project with its proposer, its stage and whose turn it is; those from before the programme too.',
  },
  primaryKey: ['project'],
  columns: [
    ...projectColumns(),
    column<OfProject>(
      'proposerName',
      ['提案者の名称', 'Proposer'],
      ['個人は表示名です。', 'A display name for an individual.'],
      (row) => proposerOf(row)?.name,
      { required: true },
    ),
    column<OfProject>(
      'proposerType',
      ['提案者の種別', 'Type of proposer'],
      ['提案者がどのような主体かです。', 'What the proposer is.'],
      (row) => proposerOf(row)?.type,
      { required: true, choices: PROPOSER_TYPE_LABELS },
    ),
    column<OfProject>(
      'stage',
      ['段階', 'Stage'],
      ['基準日にいる段階です。', 'Where it stands on the day of the data.'],
      ({ status }) => status.stage,
      { required: true, choices: STAGE_LABELS },
    ),
    column<OfProject>(
      'stageSince',
      ['段階の開始日', 'Stage since'],
      ['今の段階の最初の日です。', 'The first day of the stage.'],
      ({ status }) => status.since,
      { type: 'date' },
    ),
    column<OfProject>(
      'holder',
      ['担当', 'Whose turn'],
      ['次に動く主体です。空欄は、対応待ちがないことを表します。', 'Who must act next; empty: nobody.'],
      ({ status }) => status.holder,
      { choices: PARTY_LABELS },
    ),
    column<OfProject>(
      'roundFiscalYear',
      ['検討の年度', 'Round'],
      ['提案が扱われる年度です。', 'The fiscal year in which the proposal is dealt with.'],
      ({ status }) => status.round?.fiscalYear,
      { type: 'year' },
    ),
    column<OfProject>(
      'section',
      ['担当課', 'Section'],
      ['担当する課の記号です。', 'The key of the responsible section.'],
      ({ status: { project } }) => sectionKeyOf(project),
      { codes: 'sections' },
    ),
    column<OfProject>(
      'periodFrom',
      ['協定の期間の開始日', 'Period from'],
      ['変更協定を反映した期間です。', "The agreement's period as amended."],
      ({ status }) => status.period?.from,
      { type: 'date' },
    ),
    column<OfProject>(
      'periodUntil',
      ['協定の期間の終了日', 'Period until'],
      ['変更協定を反映した期間です。', "The agreement's period as amended."],
      ({ status }) => status.period?.to,
      { type: 'date' },
    ),
    yen(
      'proposedTotalYen',
      ['提案の予算', 'Proposed budget'],
      ['提案のときの総額です。', 'All that was proposed to be spent.'],
      ({ project }) => documentOf(project, 'proposal')?.data.budget.totalYen,
    ),
    yen(
      'proposedCityYen',
      ['市に求めた額', 'Asked of the city'],
      ['提案のときに市に求めた額です。', 'What the proposal asked of the city.'],
      ({ project }) => documentOf(project, 'proposal')?.data.budget.cityShareYen,
    ),
    yen(
      'spentYen',
      ['費用の合計', 'Cost'],
      ['これまでの報告書の決算の支出です。', 'All expenses that the reports settle so far.'],
      (status) => outcomeIn(status).spentYen,
    ),
    yen(
      'citySpentYen',
      ['市が使ったお金', 'City spent'],
      [
        'これまでの報告書の決算で市が負担した額です。',
        'What the city paid, as the reports settle it so far.',
      ],
      (status) => outcomeIn(status).citySpentYen,
    ),
    column<OfProject>(
      'page',
      ['ページ', 'Page'],
      ['事業のページのアドレスです。', "The address of the project's page."],
      ({ status, around }) => around.projectPage(status.project.id),
      { required: true },
    ),
  ],
  rowsOf: (status, around) => [{ status, around }],
});

const papers = paperRows('proposal');

interface Row extends PaperRow<'proposal'> {
  readonly role: 'coProposer' | 'partner';
  readonly position: number;
  readonly item: object;
}

/** Who proposed together with the proposer, and with whom the project is to be carried out. */
export const partners = defineTable<Row>({
  name: 'partners',
  title: { ja: '共同提案者と協働相手', en: 'Co-proposers and partners' },
  description: {
    ja: '基本シートに書かれた、共同の提案者と協働の相手です。',
    en: 'The co-proposers and partners of each basic sheet.',
  },
  primaryKey: ['project', 'role', 'position'],
  foreignKeys: [toProject],
  columns: [
    ...projectNumber(),
    column<Row>(
      'role',
      ['立場', 'Role'],
      ['どの立場で加わるかです。', 'As what they take part.'],
      ({ role }) => role,
      {
        required: true,
        choices: {
          coProposer: { ja: '共同提案者', en: 'Co-proposer' },
          partner: { ja: '協働相手', en: 'Partner' },
        },
      },
    ),
    column<Row>(
      'position',
      ['順', 'Position'],
      ['書かれた順です。1から始まります。', 'Its place in the paper, counted from 1.'],
      ({ position }) => position,
      { type: 'integer', required: true },
    ),
    ...itemColumns('proposal', 'partners'),
  ],
  rowsOf: (status, around) =>
    papers(status, around).flatMap((row) => {
      const { coProposers = [], partners: own = [] } = row.paper.data;
      return [
        ...coProposers.map((item, i) => ({ ...row, role: 'coProposer' as const, item, position: i + 1 })),
        ...own.map((item, i) => ({ ...row, role: 'partner' as const, item, position: i + 1 })),
      ];
    }),
});
