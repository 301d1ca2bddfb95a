import fc from 'fast-check';

// A mutant is judged by the same cases in every run.
fc.configureGlobal({ seed: 14, numRuns: 30 });
