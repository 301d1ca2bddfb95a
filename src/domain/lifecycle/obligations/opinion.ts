import type { Duty } from '../obligation.ts';
import { allOf, type Papers } from '../papers.ts';

/** What a section was asked (C12): met by its answer; the obligation's id is the section's. */
export function opinionDuties(papers: Papers): Duty[] {
  return allOf(papers, 'opinion').map(({ path, data }) => ({
    what: 'opinion',
    owedBy: 'section',
    due: data.due ?? null,
    basis: path,
    metOn: data.answeredOn ?? null,
    id: data.section,
  }));
}
