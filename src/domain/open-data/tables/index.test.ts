import { describe, expect, it } from 'vitest';
import type { Around, Table } from '../table.ts';
import { TABLES } from './index.ts';

/** Words of a description that promise something, with the columns that keep the promise. */
const PROMISES: readonly (readonly [words: RegExp, columns: RegExp])[] = [
  [/すべての項目|全項目|every field/i, /^never$/],
  [/理由|reason|\bwhy\b/i, /reason|comment|^text$/i],
  [/役割|roles? and|, roles/i, /role/i],
  [/定め|terms/i, /terms|liability/i],
  [/議事録|minutes/i, /minutes|^text$/i],
  [/出席|attendance/i, /attendees/i],
  [/期間|period/i, /from|until/i],
  [/参加者|people/i, /participants/i],
  [/予定日|each with its day/i, /due/i],
  [/いつまでに|until when|by when/i, /due/i],
  [/当事者|parties/i, /parties/i],
  [/結論|outcome/i, /outcome/i],
];

/** Returns what the description of a table promises and no column has. */
function broken({ description, columns }: Table): string[] {
  const said = `${description.ja} ${description.en}`;
  return PROMISES.filter(([words]) => words.test(said))
    .filter(([, kept]) => !columns.some(({ key }) => kept.test(key)))
    .map(([words]) => words.source);
}

describe('the published tables', () => {
  it('have what their descriptions promise', () => {
    for (const table of TABLES) expect([table.name, broken(table)]).toEqual([table.name, []]);
  });

  it('and a promise without a column is found', () => {
    const [reviews] = TABLES.filter(({ name }) => name === 'reviews');
    if (!reviews) throw new Error('There is no table of reviews.');
    const description = { ja: '検討の結果と理由です。', en: 'What step 1 found, and why.' };
    const columns = reviews.columns.filter(({ key }) => !/reason/i.test(key));
    expect(broken({ ...reviews, columns, description })).toHaveLength(1);
  });

  it('say where the prose is that they leave out', () => {
    const said = (name: string) => TABLES.find((table) => table.name === name)?.description.ja;
    for (const name of ['proposals', 'reviews', 'decisions', 'agreements', 'meetings'])
      expect(said(name)).toContain('（texts）');
    expect(said('targets')).not.toContain('（texts）');
  });

  it('have a key of columns that are always filled, and lead to columns that exist', () => {
    for (const { name, columns, primaryKey, foreignKeys } of TABLES) {
      const required = columns.filter((column) => column.required).map(({ key }) => key);
      expect([name, primaryKey.length > 0]).toEqual([name, true]);
      expect(required).toEqual(expect.arrayContaining([...primaryKey]));
      for (const { fields, table, reference } of foreignKeys) {
        expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...fields]));
        expect(TABLES.find((other) => other.name === table)?.primaryKey).toEqual(reference);
      }
    }
  });
});

describe('the table of proposals', () => {
  const column = TABLES.find(({ name }) => name === 'proposals')?.columns.find(
    ({ key }) => key === 'proposerCorporateNumber',
  );

  it('has a corporate number as the text that was filed', () => {
    const around = {} as Around;
    const row = (corporateNumber?: string) => ({
      around,
      paper: { data: { proposer: { type: 'npo-corporation', name: '見本の法人', corporateNumber } } },
    });
    expect(column?.cell(row('0000000000000'))).toBe('0000000000000');
    expect(column?.cell(row())).toBeNull();
    expect(column?.type).toBe('text');
  });
});
