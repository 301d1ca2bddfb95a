import type { FiledPaper } from '../../../domain/desk/filing/paper.ts';
import type { Form } from '../../../domain/forms/form.ts';
import type { Programme } from '../../../domain/programme/schema.ts';
import type { Language } from '../../../domain/text.ts';
import type { Draft } from '../../../domain/writing/draft.ts';

/** What an ending needs to know beside the draft. */
export interface EndingFacts {
  readonly lang: Language;
  readonly form: Form;
  readonly programme: Programme;
  /** Where the site lies below its host, without a slash at the end: `''` or `/junkan`. */
  readonly base: string;
  /** The papers as they would be filed, printed by the schema; none while the answers cannot be read. */
  readonly papers: () => readonly FiledPaper[];
}

/** Draws into `root` the ways in which a finished draft can be sent. Called each time the last step is shown. */
export function mountEnding(_root: HTMLElement, _draft: () => Draft, _facts: EndingFacts): void {}

/** Draws into `root`, which stands in every step, how to ask for a consultation about the draft so far. */
export function mountConsultation(_root: HTMLElement, _draft: () => Draft, _facts: EndingFacts): void {}
