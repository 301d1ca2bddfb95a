import type { IsoTime } from '../domain/dates/iso-date.ts';

/** The repository itself. */
export interface Repository {
  /** `owner/name` */
  readonly name: string;
  /** The address of its page. */
  readonly page: string;
  readonly defaultBranch: string;
  readonly createdAt: IsoTime;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  /** Whether the token is an administrator's; null where GitHub does not say. */
  readonly isAdmin: boolean | null;
  readonly inOrganisation: boolean;
}

/** A name with what it stands for: a variable of the repository or of an environment. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** A ruleset of the repository, as far as it names whom it trusts. */
export interface Ruleset {
  readonly name: string;
  /** Apps whose status it asks for. */
  readonly statusApps: readonly number[];
  /** Who may pass it by. */
  readonly bypass: readonly { readonly id: number | null; readonly type: string }[];
}

/** A line of CODEOWNERS that does not count, and why. */
export interface CodeownersError {
  readonly line: number;
  readonly kind: string;
  readonly source: string;
  readonly suggestion: string | null;
}

/** How an App is installed. */
export interface Installation {
  readonly id: number;
  /** The App's number and client id, by which it is named. */
  readonly app: number;
  readonly clientId: string | null;
  readonly slug: string;
  readonly permissions: Readonly<Record<string, unknown>>;
  readonly isSuspended: boolean;
  readonly onAll: boolean;
  /** Its page of settings. */
  readonly page: string;
}

/** An App that GitHub made of a manifest, with the key that nobody else has. */
export interface MadeApp {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  readonly pem: string;
}

/**
 * What setting up a repository and examining it ask of GitHub. A name of an environment says that its own variables or
 * secrets are meant; without one those of the whole repository are.
 */
export interface Administration {
  repository(): Promise<Repository>;
  /** Whose token this is, and its scopes; null for one that has permissions instead. */
  viewer(): Promise<{ readonly login: string; readonly scopes: string | null }>;
  /** What GitHub says of any setting, by its path below the API. Throws where it is not there. */
  read(path: string): Promise<unknown>;
  /** Changes a setting: `PUT /repos/owner/name/…`. */
  write(call: string, body?: Readonly<Record<string, unknown>>): Promise<void>;
  /** The names of all branches. */
  branches(): Promise<string[]>;
  /** Whether members of the organisation may delete issues; undefined where the token does not show it. */
  membersMayDeleteIssues(): Promise<boolean | undefined>;
  /** Mistakes in CODEOWNERS; null where there is no such file. */
  codeownersErrors(): Promise<readonly CodeownersError[] | null>;
  /** The address of the site that GitHub Pages serves; null where there is none. */
  site(): Promise<string | null>;
  hasLabel(name: string): Promise<boolean>;
  hasTeam(team: string): Promise<boolean>;
  /** Whether an environment is there, and every branch may use it; null where it is not there. */
  environment(name: string): Promise<{ readonly isOpen: boolean } | null>;
  variables(environment?: string): Promise<readonly Variable[]>;
  setVariable(variable: Variable, environment?: string): Promise<void>;
  /** The names of the secrets; what they say nobody can read. Null where the environment is not there. */
  secrets(environment?: string): Promise<readonly string[] | null>;
  /** Puts a secret into an environment; `seal` seals it with GitHub's public key (base64). */
  setSecret(environment: string, name: string, seal: (publicKey: string) => Promise<string>): Promise<void>;
  rulesets(named?: (name: string) => boolean): Promise<Ruleset[]>;
  /** The Apps of the organisation. Only its owners see them; throws for others. */
  installations(): Promise<Installation[]>;
  /** The App that a code from GitHub stands for; null for a code that has run out. */
  redeem(code: string): Promise<MadeApp | null>;
}

/** GitHub as an App sees it by its own key, before it has a token for a repository. */
export interface AsApp {
  /** The App itself; null where key and client id do not belong together. */
  self(): Promise<{ readonly id: number; readonly slug: string } | null>;
  /** How it is installed on a repository. */
  installation(owner: string, repo: string): Promise<Omit<Installation, 'page'> | null>;
  /** A token for one repository with these permissions. */
  token(installation: number, repo: string, permissions: Readonly<Record<string, string>>): Promise<string>;
}
