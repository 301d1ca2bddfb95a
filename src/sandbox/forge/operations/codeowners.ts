import { posix } from 'node:path';
import { knownLogins } from '../accounts.ts';
import { headRef, readRef } from '../git/refs.ts';
import { entryAt } from '../git/trees.ts';
import { isAtLeast, sameLogin } from '../people.ts';
import { isTeam, membersOf } from '../shapes/team-shape.ts';
import { roleOf, type World } from '../world.ts';

/** Where GitHub looks for the file, first to last. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** A line of CODEOWNERS. */
interface Line {
  readonly number: number;
  readonly text: string;
  readonly pattern: string;
  /** With their `@`, or e-mail addresses. */
  readonly owners: readonly string[];
}

export interface Codeowners {
  readonly path: string;
  readonly lines: readonly Line[];
}

/** The file on a branch of the repository; null where there is none. */
export async function readCodeowners(world: World, branch: string): Promise<Codeowners | null> {
  const commit = await readRef(world.git, headRef(branch));
  if (commit === null) return null;
  for (const path of PLACES) {
    const entry = await entryAt(world.git, commit, path);
    if (entry?.type !== 'blob') continue;
    const text = await world.git.fact(['cat-file', 'blob', entry.sha]);
    return { path, lines: linesOf(text) };
  }
  return null;
}

function linesOf(text: string): Line[] {
  return text.split('\n').flatMap((full, at) => {
    const [pattern = '', ...owners] = full
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === '' ? [] : [{ number: at + 1, text: full, pattern, owners }];
  });
}

/** The owners of a file: those of the last line that fits it, which may be none. */
export const ownersOf = ({ lines }: Codeowners, path: string): readonly string[] =>
  lines.findLast(({ pattern }) => fits(pattern, path))?.owners ?? [];

/** As in .gitignore: a pattern with a slash that is not its last sign is of the root, one without of any folder. */
function fits(pattern: string, path: string): boolean {
  const isRooted = pattern.replace(/\/$/, '').includes('/');
  const inner = pattern.replace(/^\//, '');
  const from = isRooted ? inner : `**/${inner}`;
  if (from.endsWith('/')) return matches(`${from}**`, path);
  // A last `*` is of one folder only; a name is also all that is in a folder of that name.
  return matches(from, path) || (!inner.endsWith('*') && matches(`${from}/**`, path)) || inner === '*';
}

const matches = (glob: string, path: string): boolean =>
  posix.matchesGlob(path.replaceAll(/(^|\/)\./g, '$1_'), glob.replaceAll(/(^|\/)\./g, '$1_'));

/** Whether an owner is somebody who counts: a person or a team that may write. */
export function isOwner(world: World, owner: string): boolean {
  const team = teamIn(world, owner);
  if (team !== null) return isAtLeast(world.teams[team] ?? 'write', 'write') && isTeam(world, team);
  const login = owner.replace(/^@/, '');
  return knownLogins(world).some((one) => sameLogin(one, login)) && isAtLeast(roleOf(world, login), 'write');
}

/** Whether somebody's approval is one of this owner. */
export function speaksFor(world: World, owner: string, login: string): boolean {
  if (!isOwner(world, owner)) return false;
  const team = teamIn(world, owner);
  if (team === null) return sameLogin(owner.replace(/^@/, ''), login);
  return membersOf(world, team).some((one) => sameLogin(one, login));
}

/** The slug of a team of the repository's organisation; null for a person. */
function teamIn({ owner: org }: World, owner: string): string | null {
  const [, first = '', slug] = /^@([^/]+)\/(.+)$/.exec(owner) ?? [];
  return slug === undefined ? null : sameLogin(first, org) ? slug : '';
}
