import type { Html } from '../../site/markup/html.ts';
import type { GitHub } from '../../github/port.ts';
import type { Cast, Person } from './people.ts';
import type { Sandbox } from './sandbox.ts';

/** One request of a page: who asks for what. */
export interface Visit {
  readonly sandbox: Sandbox;
  readonly me: Person;
  readonly cast: readonly Cast[];
  /** GitHub as this person has it. */
  readonly gh: GitHub;
  /** The address, with its query. */
  readonly url: URL;
  /** What stood in the address in place of the pattern's groups. */
  readonly parts: readonly string[];
  /** What was posted; empty for a page that is only looked at. */
  readonly fields: URLSearchParams;
}

/** A page, or where to go on. */
export type Answer =
  | { readonly title: string; readonly content: Html; readonly status?: number }
  | { readonly goTo: string; readonly cookie?: string };

export type Page = (visit: Visit) => Promise<Answer> | Answer;

export const NOT_THERE = 404;
