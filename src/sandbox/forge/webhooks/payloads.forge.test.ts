import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { testForge } from '../forge.test-support.ts';
import type { Delivery } from '../world.ts';

interface Example {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}
const REAL = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly Example[];

/** The paths of all values in a payload, lists by their first entry. */
function pathsIn(value: unknown, at = ''): string[] {
  const inner = Array.isArray(value) ? value[0] : value;
  if (typeof inner !== 'object' || inner === null) return [at];
  return Object.entries(inner).flatMap(([key, one]) => pathsIn(one, `${at}/${key}`));
}

/** The paths that every real payload of an event and action has. */
function alwaysIn(event: string, action: unknown): string[] {
  const real = REAL.find(({ name }) => name === event)?.examples ?? [];
  const alike = real.filter((example) => example.action === action);
  const [first = [], ...others] = alike.map((example) => pathsIn(example));
  return first.filter((path) => others.every((paths) => paths.includes(path)));
}

/** What nobody reads of an event: reactions, whose organisation it is, and names of former times. */
const LEFT_OUT =
  /^\/(issue\/(reactions\/|draft$)|organization\/|repository\/(owner\/(name|email)|stargazers|master_branch)$)/;

it('payloads have what every real payload of the event has', async () => {
  const forge = await testForge();
  const heard: Delivery[] = [];
  forge.on((delivery) => heard.push(delivery));
  const person = forge.asUser('shimin-katsudo');
  const issue = await person.openIssue({ title: 'One', body: 'x' });
  await person.editIssue(issue, { body: 'y' });
  await person.setLabels(issue, ['書類']);
  await person.comment(issue, 'x');
  await person.setLabels(issue, []);
  await person.commit({ branch: 'b', files: [{ path: 'x', text: 'x\n' }], message: 'x' });
  const pull = await person.openPull({ title: 'x', body: 'x', head: 'b' });
  await person.commit({ branch: 'b', files: [{ path: 'x', text: 'y\n' }], message: 'y' });
  const review = await forge.asUser('a').review(pull, 'APPROVE', 'x');
  await person.dismissReview(pull, review, 'x');
  await person.merge(pull);

  const missing = heard.flatMap(({ event, payload }) => {
    const action: unknown = Reflect.get(Object(payload), 'action');
    const ours = pathsIn(payload);
    // Where one of the two has nothing (no milestone, no labels), there is nothing inside of it either.
    const isThere = (path: string): boolean =>
      ours.some((one) => one === path || one.startsWith(`${path}/`) || path.startsWith(`${one}/`));
    return alwaysIn(event, action)
      .filter((path) => !isThere(path) && !LEFT_OUT.test(path))
      .map((path) => `${event} ${action ?? ''} ${path}`);
  });
  expect(missing).toEqual([]);
  expect(heard.map(({ event }) => event)).toContain('pull_request_review');
});
