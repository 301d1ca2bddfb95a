import { programmeOn, type HasProgrammes } from '../programme/in-force.ts';
import { hasReview } from '../programme/steps.ts';
import { oneOf, type Papers } from './papers.ts';

/** Returns whether a project is reviewed before it is decided on: by the programme in force on the day of its proposal. */
export function isReviewed(papers: Papers, record: HasProgrammes): boolean {
  const proposal = oneOf(papers, 'proposal');
  return !proposal || record.programmes.size === 0 || hasReview(programmeOn(record, proposal.on));
}
