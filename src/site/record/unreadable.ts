import type { ProblemInFile } from '../../domain/record/read-record.ts';

/**
 * The files that could not be taken into the record. One of them does not keep the others from the public: the pages say
 * that it cannot be shown and lead to the file, and the check says what is wrong.
 */
export const unreadableIn = (problems: readonly ProblemInFile[]): string[] => [
  ...new Set(problems.flatMap(({ file, problem }) => (problem.code === 'rewritten' ? [] : [file]))),
];
