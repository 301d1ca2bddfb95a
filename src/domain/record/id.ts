import type { FiscalYear } from '../dates/iso-date.ts';

/** Returns the fiscal year and the number that the id of a project or of a sitting is made of: 2026 and 132 of `2026-0132`. */
export function yearAndNumberOf(id: string): [fiscalYear: FiscalYear, number: number] {
  const end = id.indexOf('-');
  return [Number(id.slice(0, end)), Number(id.slice(end + 1))];
}

/** Returns the fiscal year in the id of a project or of a sitting. */
export const yearOfId = (id: string): FiscalYear => yearAndNumberOf(id)[0];

/** Returns the number in the id of a project: that of the issue that brought it, or of the row of an import from 9001 on. */
export const numberOfId = (id: string): number => yearAndNumberOf(id)[1];
