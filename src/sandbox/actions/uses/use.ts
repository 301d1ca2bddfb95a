import type { Forge } from '../../forge/forge.ts';
import type { Trees } from '../trees.ts';

/** A job while it runs: its folder, its files, what it may do. */
export interface Workplace {
  readonly forge: Forge;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** The installed packages that stand in for an installation of each run. */
  readonly hostModules: string;
  /** The commit that a checkout gives which asks for no other. */
  readonly sha: string;
  /** Where the site and the artifacts of runs are kept. */
  readonly shelf: string;
  readonly trees: Trees;
  /** What is to be done when the job has ended. */
  atEnd(act: () => Promise<void>): void;
  log(text: string): void;
  mask(secret: string): void;
}

export type With = Readonly<Record<string, string>>;

/** What stands in for an action: gives its outputs. Throws when it fails. */
export type Use = (inputs: With, place: Workplace) => Promise<Readonly<Record<string, string>>>;
