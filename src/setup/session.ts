import type { Language, Text } from '../domain/text.ts';
import type { GitHub } from '../github/port.ts';
import type { Refusal } from '../github/errors.ts';
import type { StepId } from './step.ts';

/** Where GitHub is, and what this machine offers. */
export interface Place {
  /** `https://api.github.com` unless given. */
  readonly apiUrl?: string | undefined;
  /** `https://github.com` */
  readonly webUrl: string;
  /** Milliseconds that a second of waiting takes; see `connect`. */
  readonly second?: number | undefined;
  /** `owner/name` as git knows it; empty where it does not. */
  readonly repository: string;
  /** Tokens that this machine has already, by the name of where they lie. */
  readonly tokens: ReadonlyMap<string, () => Promise<string>>;
  /** The day, as everybody at the desk sees it. */
  today(): string;
}

/** The App's key, until it is stored and for as long as the program runs. It is never written to the disk. */
export interface AppKey {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  readonly pem: string;
}

/** What the program knows of one run of setting up, all of it in memory. */
export interface Session {
  readonly place: Place;
  /** Where the pages are: `http://127.0.0.1:PORT` */
  readonly origin: string;
  language: Language;
  /** GitHub by the administrator's token. */
  gh: GitHub | null;
  /** Whose token it is. */
  login: string;
  app: AppKey | null;
  /** What GitHub must bring back with the App that it was asked to make. */
  state: string | null;
  /** What came of the last attempt at a step. */
  readonly last: Map<StepId, Attempt>;
}

export interface Attempt {
  readonly did: readonly Text[];
  readonly stopped: readonly Text[];
  readonly refusal: Refusal | null;
}

export const newSession = (place: Place, origin: string): Session => ({
  place,
  origin,
  language: 'ja',
  gh: null,
  login: '',
  app: null,
  state: null,
  last: new Map(),
});
