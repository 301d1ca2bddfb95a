import type { Text } from '../domain/text.ts';
import type { Ground } from './ground.ts';

/** One thing that is not as it should be: what was found, what to do, and the page where that is done. */
export interface Problem {
  readonly found: Text;
  readonly mend: Text;
  /** An address in the browser. */
  readonly where: string;
}

/** In which part of the report a check stands. */
export type Group = 'repository' | 'site' | 'workflows' | 'protection' | 'app' | 'people' | 'record' | 'care';

/** One question to a repository, which is answered by reading only. */
export interface Check {
  readonly id: string;
  readonly group: Group;
  /** What is so when all is well, as a sentence. */
  readonly title: Text;
  /** What follows when it is not so. */
  readonly follows: Text;
  /** What only an open desk does: until READY there is nothing to look at. */
  readonly afterReady?: true;
  /** All problems; none when it is well. Throws `NotVisibleError`, and Octokit's errors for what GitHub refuses. */
  look(ground: Ground): Promise<readonly Problem[]> | readonly Problem[];
}

/** A check could not look: the token does not show it, or what it builds on is not there. */
export class NotVisibleError extends Error {
  override readonly name = 'NotVisibleError';
  readonly why: Text;

  constructor(why: Text) {
    super(why.en);
    this.why = why;
  }
}
