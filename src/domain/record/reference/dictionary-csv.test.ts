import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dictionaryOf, dictionaryCsv } from './dictionary.ts';
import { PAPERS } from './described-papers.ts';

const papers = PAPERS.filter(({ name }) => name === 'review' || name === 'roster');
const csv = dictionaryCsv(papers, papers.flatMap(dictionaryOf));
const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });

const row = (kind: string, path: string) =>
  rows.find((found) => found['書類'] === kind && found['項目'] === path);

describe('the data dictionary as a table', () => {
  it('has one line a field', () => {
    expect(csv.split('\r\n')).toHaveLength(papers.flatMap(dictionaryOf).length + 2);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('tells people in words what a field is', () => {
    expect(row('review', 'reasons')).toMatchObject({
      書類の名称: '検討結果',
      型: '文章',
      必須: '条件付き',
      '条件（日本語）': '不採用のとき、または継続して検討するとき',
      書く場所: '本文',
      見出し: '検討結果の理由',
      条項: 'C14',
    });
  });

  it('names the values that are allowed, the list they come from, and several of them', () => {
    expect(row('review', 'result')?.['書ける値（英語）']).toBe(
      'refer: Referred to step 2 ; not-adopted: Not adopted ; continued: To be continued',
    );
    expect(row('review', 'meeting')?.['値の一覧']).toBe('会議');
    expect(row('roster', 'members[].steps')).toMatchObject({
      型: '選択肢（複数）',
      例: '1 ; 2',
      書く場所: 'ファイル',
    });
  });
});
