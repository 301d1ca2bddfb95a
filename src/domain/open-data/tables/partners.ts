import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber, toProject } from '../table.ts';

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
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) => {
      const { coProposers = [], partners: own = [] } = row.paper.data;
      return [
        ...coProposers.map((item, i) => ({ ...row, role: 'coProposer' as const, item, position: i + 1 })),
        ...own.map((item, i) => ({ ...row, role: 'partner' as const, item, position: i + 1 })),
      ];
    }),
});
