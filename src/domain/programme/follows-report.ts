import type { Programme } from './schema.ts';

/** Whether an entry of the programme, however deep it lies, names the clause that asks for it. */
const cites = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(cites);
  if (typeof value !== 'object' || value === null) return false;
  const { clause } = value as { readonly clause?: unknown };
  return clause !== undefined || Object.values(value).some(cites);
};

/** Returns whether a city's programme goes by the report of 2005: only then do pages and findings cite it. */
export const followsReport = (programme: Programme): boolean => cites(programme);
