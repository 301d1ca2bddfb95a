import type { Actor } from './actor.ts';
import { isAtLeast } from './people.ts';
import { HttpError } from './refusal.ts';
import type { Route } from './route.ts';
import type { World } from './world.ts';

/**
 * Throws 403 where a token may not make a call. An App and a workflow may what their permissions say, a person what the
 * role says. Stricter than GitHub in one thing: reading a public repository needs the permission too, so that nothing
 * here works that would fail in a private one.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export function checkPermission(
  world: World,
  who: Actor,
  route: Route,
  params: Record<string, string>,
): void {
  if (route.for === 'the App itself' && who.kind !== 'app itself')
    throw new HttpError(401, 'A JSON web token could not be decoded');
  if (route.for !== 'everybody') return;
  if (who.kind === 'nobody') throw new HttpError(401, 'Requires authentication');
  if (who.kind === 'app itself') throw new HttpError(403, 'Resource not accessible by integration');
  const needs = neededFor(world, route.needs, params);
  const may = who.kind === 'user' ? isAtLeast(who.role, route.role) : needs.some((need) => has(who, need));
  if (may) return;
  if (who.kind === 'user') throw new HttpError(403, 'Must have admin rights to Repository.');
  throw new HttpError(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': route.needs },
  });
}

/** Of `issues=write; pull_requests=write`, what counts for this thread: the right to its own kind. */
function neededFor({ store }: World, needs: string, { issue_number }: Record<string, string>): string[] {
  const any = needs.split('; ');
  const thread = store.state.threads.find(({ number }) => number === Number(issue_number));
  return thread && !thread.pull ? any.filter((need) => !need.startsWith('pull_requests')) : any;
}

function has({ permissions }: Actor, need: string): boolean {
  const [name = '', level] = need.split('=');
  // Every installation reads metadata.
  if (need === 'metadata=read') return true;
  const given = permissions[name];
  return given === 'write' || (given === 'read' && level === 'read');
}
