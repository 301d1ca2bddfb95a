import { posix } from 'node:path';
import { notFound } from '../refusal.ts';
import type { Environment, Kept } from '../state/state.ts';
import { timeOf, type World } from '../world.ts';

/** The environment of that name. Throws 404. */
export function environmentNamed({ store }: World, name: string): Environment {
  const found = store.state.environments[name];
  if (!found) throw notFound();
  return found;
}

/**
 * The environment of that name; one that is missing comes to be, without any protection: so also when a run names it.
 * https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
 */
export function ensureEnvironment(world: World, name: string): Environment {
  const at = timeOf(world);
  return (world.store.state.environments[name] ??= {
    id: world.store.nextId(),
    createdAt: at,
    updatedAt: at,
    policy: null,
    branches: [],
    secrets: [],
    variables: [],
  });
}

/** Whether runs for a ref may use an environment. Without a policy every one may. */
export function mayUse({ policy, branches }: Environment, ref: string): boolean {
  if (!policy?.custom_branch_policies) return true;
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return (
    branch !== undefined &&
    branches.some(({ name, type }) => type === 'branch' && posix.matchesGlob(branch, name))
  );
}

/** Keeps a value under a name, which does not tell upper and lower case apart. Returns whether it is new. */
export function keepValue(world: World, all: Kept[], name: string, value: string): boolean {
  const at = timeOf(world);
  const there = valueNamed(all, name);
  if (there) Object.assign(there, { value, updatedAt: at });
  else all.push({ name: name.toUpperCase(), value, createdAt: at, updatedAt: at });
  return !there;
}

export const valueNamed = (all: readonly Kept[], name: string): Kept | undefined =>
  all.find((one) => one.name === name.toUpperCase());
