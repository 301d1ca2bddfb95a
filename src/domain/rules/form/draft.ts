import type { UnplacedFinding } from '../../finding.ts';
import type { Problem } from '../../record/problem.ts';

/** The place of a problem, as a finding of the rule about it has it. */
export function placeOf(
  problem: Problem,
  file: string,
): Pick<UnplacedFinding, 'file' | 'field' | 'line' | 'column'> {
  const { field, line, column } = problem;
  return {
    file,
    field,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
