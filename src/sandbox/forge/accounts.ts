import { isBot } from './actor.ts';
import { accountId, sameLogin } from './people.ts';
import { notFound, HttpError } from './refusal.ts';
import type { World } from './world.ts';

/** The number of an account, which it keeps when it takes another name. */
export const idOf = ({ store }: World, login: string): number =>
  store.state.accounts[login.toLowerCase()] ?? accountId(login);

/** Every account that is known: the owner, who has a role or a team, and whoever did something. */
export function knownLogins(world: World): string[] {
  const { owner, people, store } = world;
  const { threads, app } = store.state;
  const acted = threads.flatMap(({ author, comments, pull }) => [
    author,
    ...comments.map((comment) => comment.author),
    ...(pull?.reviews ?? []).map((review) => review.author),
  ]);
  const names = [owner, ...people.map(({ login }) => login), ...acted, ...(app ? [`${app.slug}[bot]`] : [])];
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** The account of that name or number. Throws 404. */
export function loginNamed(world: World, login: string): string {
  const found = knownLogins(world).find((one) => sameLogin(one, login));
  if (found === undefined) throw notFound();
  return found;
}

export function loginNumbered(world: World, id: number): string {
  const found = knownLogins(world).find((one) => idOf(world, one) === id);
  if (found === undefined) throw notFound();
  return found;
}

/**
 * Gives an account another name: it keeps its number, its rights and what it wrote. Whoever takes the old name afterwards
 * is another account with another number.
 * https://docs.github.com/en/account-and-profile/concepts/account-management#username-changes
 */
export function rename(world: World, from: string, to: string): void {
  const { people, store } = world;
  const { state } = store;
  if (isBot(from) || knownLogins(world).some((one) => sameLogin(one, to)))
    throw new HttpError(422, `Username ${to} is not available`);
  const known = loginNamed(world, from);
  state.accounts[to.toLowerCase()] = idOf(world, known);
  state.accounts[known.toLowerCase()] = accountId(`${known} anew ${store.nextId()}`);
  const isHim = (login: string): boolean => sameLogin(login, known);
  const renamed = <Author extends { readonly author: string }>(written: Author): Author =>
    isHim(written.author) ? Object.assign(written, { author: to }) : written;
  for (const thread of state.threads) {
    renamed(thread);
    thread.comments.forEach(renamed);
    thread.pull?.reviews.forEach(renamed);
  }
  people.splice(0, people.length, ...people.map((one) => (isHim(one.login) ? { ...one, login: to } : one)));
}
