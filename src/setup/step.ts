import type { Text } from '../domain/text.ts';
import type { Html } from '../site/markup/html.ts';
import type { Ground } from './ground.ts';

export type StepId =
  'token' | 'record' | 'environment' | 'app' | 'repository' | 'people' | 'report' | 'rules' | 'ready';

/** How a step stands: what was found, in sentences, and whether all of it is as it should be. */
export interface Look {
  readonly isDone: boolean;
  readonly found: readonly Text[];
}

/** A step cannot go on for a reason that the person can do something about. */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly why: readonly Text[];

  constructor(...why: readonly Text[]) {
    super(why.map(({ ja }) => ja).join('\n'));
    this.why = why;
  }
}

/** Says a text in the language of the page. */
export type Say = (text: Text) => string;

/** One step of setting up. It looks at what is so now, and does what is missing; doing it twice changes nothing. */
export interface Step {
  readonly id: StepId;
  readonly title: Text;
  /** What it is for. */
  readonly why: Text;
  /** Steps that must be done before. */
  readonly needs: readonly StepId[];
  /** Throws Octokit's errors for what GitHub refuses. */
  look(ground: Ground): Promise<Look>;
  /** Does it, and tells what it did. Throws `StepError`, and Octokit's errors. */
  act(ground: Ground, fields: URLSearchParams): Promise<readonly Text[]>;
  /** What is asked of the person, with its buttons, for as long as the step is not done. */
  form(ground: Ground, say: Say): Promise<Html> | Html;
  /** The same when it is done; nothing unless something can be changed later. */
  again?(ground: Ground, say: Say): Promise<Html> | Html;
}
