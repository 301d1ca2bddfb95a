import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../io/content.ts';
import { readRecord } from '../record/read-record.ts';
import { encoded } from './encoded.test-support.ts';
import { planImport } from './plan-import.ts';
import { readList } from './read-list.ts';

const { record } = readRecord(readContent(path.join(import.meta.dirname, '../rules/golden/_base')));

// As Excel saves it in a city hall: Shift_JIS, a title, a head that ends in a comma, kinds, years and amounts in words,
// and rows of commas below.
const LIST = [
  '○○市協働事業一覧（平成22年度～令和元年度）,,,,,,,,',
  ',,,,,,,,',
  '№,事業名,団体名,団体種別,担当課,実施年度,事業費,分野,出典,',
  '1,里山の手入れ,里山の会,任意団体,みどり課,平成22年度,25万円,環境・みどり,https://example.org/h22,1999',
  '2,子ども食堂の開設,ＮＰＯ法人こども広場,ＮＰＯ法人,こども支援課,H30,"480,000",子ども・子育て,https://example.org/h30,',
  '3,外国語の案内,個人提案者,個人,文化課,令和元年度,―,国際・多文化,https://example.org/r1,',
  '4,海の清掃,海の会,特定非営利活動法人,環境保全課,Ｒ１,三十万円,環境・みどり、観光・交流,市のホームページ,',
  ',,,,,,,,',
  ',,,,,,,,',
].join('\r\n');

async function planned() {
  const table = await readList(encoded('shift_jis', LIST), '協働事業一覧.csv', undefined);
  if (!('rows' in table)) throw new Error(JSON.stringify(table));
  return planImport(table, { mapping: {}, given: {} }, record);
}

describe('a list of past projects as a city hall has it', () => {
  it('is read without anything being typed anew', async () => {
    const { outcomes } = await planned();
    const read = outcomes.flatMap((one) => ('history' in one ? [one.history] : []));
    expect(read).toMatchObject([
      {
        title: '里山の手入れ',
        proposer: { type: 'group' },
        carriedOutFiscalYear: 2010,
        amountYen: 250_000,
        theme: ['environment'],
      },
      {
        proposer: { type: 'npo-corporation' },
        carriedOutFiscalYear: 2018,
        amountYen: 480_000,
        theme: ['children'],
      },
      { proposer: { type: 'individual' }, carriedOutFiscalYear: 2019, theme: ['international'] },
    ]);
    expect(read[2]).not.toHaveProperty('amountYen');
  });

  it('says of a source that it should be an address, and nothing of rows of commas', async () => {
    const { findings } = await planned();
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.ja)).toEqual([expect.stringContaining('市のホームページ')]);
    expect(errors[0]?.fix.ja).toContain('https://');
  });
});
