import { plainName, proposerSlug, type ProposerIdentity } from '../../domain/record/proposer-slug.ts';
import type { City } from './city.ts';
import type { Facts } from './facts.ts';
import { newestFirst } from './project-lists.ts';

export const proposerPath = (identity: ProposerIdentity): string => `/proposers/${proposerSlug(identity)}/`;

export interface Proposer {
  readonly path: string;
  readonly name: string;
  readonly type: Facts['proposerType'];
  /** The newest first, those proposed together with somebody among them. */
  readonly projects: readonly Facts[];
}

/** All who proposed, alone or together, those with most proposals first, then by name. */
export function proposersOf(city: City): readonly Proposer[] {
  return registerOf(city).proposers;
}

/** Where somebody has their page who proposed together with another: under their own name (C28). */
export const coProposerPath = (city: City, name: string): string =>
  registerOf(city).pathOf.get(plainName(name)) ?? pathOfName(name);

interface Register {
  readonly proposers: readonly Proposer[];
  /** Pages of those who proposed themselves, by their names. */
  readonly pathOf: ReadonlyMap<string, string>;
}

function registerOf(city: City): Register {
  const known = registers.get(city);
  if (known) return known;
  const all = newestFirst(city);
  // The oldest last: a name leads to the page under which it proposed newest.
  const pathOf = new Map(all.toReversed().map((facts) => [plainName(facts.proposer), proposerPath(facts)]));
  const proposers = new Map<string, Proposer & { readonly projects: Facts[] }>();
  const add = (facts: Facts, path: string, name: string, type: Facts['proposerType']): void => {
    const own = proposers.get(path);
    if (!own) proposers.set(path, { path, name, type, projects: [facts] });
    else if (own.projects.at(-1) !== facts) own.projects.push(facts);
  };
  for (const facts of all) {
    add(facts, proposerPath(facts), facts.proposer, facts.proposerType);
    for (const { name, type } of facts.coProposers)
      add(facts, pathOf.get(plainName(name)) ?? pathOfName(name), name, type);
  }
  const sorted = [...proposers.values()].sort(
    (a, b) => b.projects.length - a.projects.length || (a.name < b.name ? -1 : 1),
  );
  const register = { proposers: sorted, pathOf };
  registers.set(city, register);
  return register;
}

const registers = new WeakMap<City, Register>();

const pathOfName = (name: string): string =>
  proposerPath({ proposer: name, proposerNumber: null, proposerSection: null });
