import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../domain/imports/workbook.ts';
import { ROOT } from '../../io/root.ts';
import { openDrawing } from '../draw.test-support.ts';

/** The lists of the demonstration. */
async function opened() {
  const { city } = await openDrawing(path.join(ROOT, 'content'), '2026-11-20');
  const { listFiles } = await import('./excel-lists.ts');
  const files = new Map([...listFiles(city)].map((file) => [file.path, file]));
  const made = async (file: string) => (await files.get(file)?.make()) as Uint8Array;
  const rowsOf = async (file: string): Promise<readonly (readonly string[])[]> => {
    const table = await readWorkbook(await made(file), undefined);
    if ('fault' in table) throw new Error(table.fault.en);
    return table.rows;
  };
  return { city, made, rowsOf };
}

describe('the lists as Excel files', () => {
  it('have a row for each project, sitting, duty and member below a Japanese head', async () => {
    const { city, rowsOf } = await opened();
    const counts: Readonly<Record<string, number>> = {
      'lists/projects.xlsx': city.projects.size,
      'lists/meetings.xlsx': city.record.sittings.size,
      'lists/roster.xlsx': [...city.record.rosters.values()].flatMap(({ data }) => data.members).length,
      'lists/agenda/2026-05.xlsx': city.record.sittings.get('2026-05')?.data.agenda.length ?? 0,
    };
    for (const [file, count] of Object.entries(counts)) {
      const [head = [], ...rows] = await rowsOf(file);
      expect(head.every((name) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(name))).toBe(true);
      expect(rows).toHaveLength(count);
    }
    expect((await rowsOf('lists/obligations.xlsx')).length).toBeGreaterThan(10);
  });

  it('have days and sums as Excel knows them, and no text that it takes for a formula', async () => {
    const { made, rowsOf } = await opened();
    const [head = [], first = []] = await rowsOf('lists/meetings.xlsx');
    expect(first[head.indexOf('開催日')]).toBe('2027-02-17');
    const projects = await rowsOf('lists/projects.xlsx');
    const sums = projects.slice(1).map((row) => row[projects[0]?.indexOf('事業費の総額（円）') ?? -1]);
    expect(sums.some((sum) => /^\d{5,}$/.test(sum ?? ''))).toBe(true);
    const parts = Object.values(unzipSync(await made('lists/projects.xlsx')));
    expect(parts.some((part) => strFromU8(part).includes('<f>'))).toBe(false);
  });

  it('are the same bytes each time', async () => {
    const { made } = await opened();
    expect(await made('lists/roster.xlsx')).toEqual(await made('lists/roster.xlsx'));
  });
});
