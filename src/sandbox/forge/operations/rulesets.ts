import { posix } from 'node:path';
import type { Actor } from '../actor.ts';
import { headRef, NOTHING } from '../git/refs.ts';
import { isObject, type Json } from '../openapi/schema.ts';
import { isAtLeast, type Role } from '../people.ts';
import { invalid, HttpError } from '../refusal.ts';
import type { Pull } from '../shapes/pull-shape.ts';
import { MAIN, type World } from '../world.ts';
import { appLogin } from './app.ts';
import { missingApproval } from './approvals.ts';
import { newestOf } from './statuses.ts';

/** The App by which GitHub's own workflows set their checks. */
const ACTIONS_APP = 15_368;

type Rule = { readonly [key: string]: Json };

/** What a branch is kept from when somebody writes to it without a pull request. */
const AGAINST = {
  creation: (from: string, _to: string) => from === NOTHING,
  update: (from: string, to: string) => from !== NOTHING && to !== NOTHING,
  deletion: (_from: string, to: string) => to === NOTHING,
  pull_request: (from: string, to: string) => from !== NOTHING && to !== NOTHING,
};

/**
 * Throws 422 where a rule keeps somebody from moving a branch of the repository.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
export function checkMove(world: World, who: Actor, branch: string, from: string, to: string): void {
  const broken = rulesFor(world, headRef(branch), who).find(({ type }) =>
    AGAINST[type as keyof typeof AGAINST]?.(from, to),
  );
  if (broken) throw new HttpError(422, `Repository rule violations found\n\n${String(broken.type)}`);
}

/** The refs to which somebody may not push, as patterns. */
export const closedTo = (world: World, who: Actor): string[] =>
  activeFor(world, who)
    .filter(({ rules }) => listIn(rules).some(({ type }) => String(type) in AGAINST))
    .flatMap(patternsIn);

/**
 * Throws 405 while an approval or a check that a rule asks for is not there. Nobody but the App counts where the App is
 * asked.
 */
export async function checkRules(world: World, who: Actor, thread: Pull): Promise<void> {
  const { pull } = thread;
  const rules = rulesFor(world, headRef(pull.base.branch), who, true);
  for (const { type, parameters } of rules) {
    if (type !== 'pull_request' || !isObject(parameters)) continue;
    const missing = await missingApproval(world, thread, parameters);
    if (missing !== null) throw new HttpError(405, `Repository rule violations found\n\n${missing}`);
  }
  const checks = rules
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (isObject(parameters) ? listIn(parameters.required_status_checks) : []));
  for (const { context, integration_id: app } of checks) {
    const is = resultOf(world, pull.head.sha, String(context), app);
    if (is !== 'success')
      throw new HttpError(
        405,
        `Repository rule violations found\n\nRequired status check "${String(context)}" is ${is ?? 'expected'}.`,
      );
  }
}

/** How a check came out: a status, or the newest run of the workflow of that name. */
function resultOf(world: World, sha: string, context: string, app: Json | undefined): string | null {
  if (app === ACTIONS_APP)
    return (
      world.store.state.runs.findLast(({ name, head }) => name === context && head.sha === sha)?.conclusion ??
      null
    );
  const status = newestOf(world, sha).find(
    (one) => one.context === context && (typeof app !== 'number' || isBy(world, app, one.creator)),
  );
  return status?.state ?? null;
}

const isBy = (world: World, app: number, login: string): boolean =>
  app === world.store.state.app?.id && login === appLogin(world);

const rulesFor = (world: World, ref: string, who: Actor, isMerge = false): Rule[] =>
  activeFor(world, who, isMerge)
    .filter((sent) => holdsFor(sent, ref))
    .flatMap(({ rules }) => listIn(rules));

/** The rulesets that hold for somebody, who pushes or merges a pull request. */
const activeFor = (world: World, who: Actor, isMerge = false): Rule[] =>
  world.store.state.rulesets
    .map(({ sent }) => sent)
    .filter(({ enforcement }) => enforcement === 'active')
    .filter(
      ({ bypass_actors }) => !listIn(bypass_actors).some((actor) => passes(world, who, actor, isMerge)),
    );

/** GitHub's numbers of roles. https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset */
const ROLES: Readonly<Record<number, Role>> = { 4: 'write', 5: 'admin' };

function passes({ store }: World, who: Actor, actor: Rule, isMerge: boolean): boolean {
  const { actor_id, actor_type, bypass_mode } = actor;
  if (bypass_mode === 'pull_request' && !isMerge) return false;
  if (actor_type === 'RepositoryRole')
    return who.kind === 'user' && isAtLeast(who.role, ROLES[Number(actor_id)] ?? 'admin');
  return actor_type === 'Integration' && who.kind === 'app' && actor_id === store.state.app?.id;
}

/** Whether a push to a pull request takes its approvals back. */
export const dismissesStale = (world: World, { pull }: Pull): boolean =>
  world.store.state.rulesets
    .map(({ sent }) => sent)
    .filter((sent) => sent.enforcement === 'active' && holdsFor(sent, headRef(pull.base.branch)))
    .flatMap(({ rules }) => listIn(rules))
    .some(({ parameters }) => isObject(parameters) && parameters.dismiss_stale_reviews_on_push === true);

/**
 * Throws 422 for a ruleset that names an App that GitHub does not take: one that is not installed, or, where its check
 * is asked for, that has never reported anything here.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging
 */
export function checkRuleset(world: World, { rules, bypass_actors }: Rule): void {
  const { app, statuses } = world.store.state;
  const isInstalled = (id: Json | undefined): boolean => id === app?.id && app?.installation !== null;
  const hasReported = statuses.some(({ creator }) => creator === appLogin(world));
  const asked = listIn(rules)
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (isObject(parameters) ? listIn(parameters.required_status_checks) : []))
    .flatMap(({ integration_id }) => (typeof integration_id === 'number' ? [integration_id] : []));
  if (asked.some((id) => id !== ACTIONS_APP && !(isInstalled(id) && hasReported)))
    throw invalid(
      'Ruleset',
      'rules',
      'custom',
      'Invalid parameter required_status_checks: Invalid integration ids',
    );
  const others = listIn(bypass_actors).filter(({ actor_type }) => actor_type === 'Integration');
  if (others.some(({ actor_id }) => !isInstalled(actor_id)))
    throw invalid(
      'Ruleset',
      'bypass_actors',
      'custom',
      'Actor GitHub App integration must be part of the ruleset source or owner organization',
    );
}

const holdsFor = (sent: Rule, ref: string): boolean =>
  patternsIn(sent).some((pattern) => posix.matchesGlob(ref, pattern));

/** Without conditions a set of rules holds for the default branch here. */
function patternsIn({ conditions }: Rule): string[] {
  const refs =
    isObject(conditions) && isObject(conditions.ref_name) ? conditions.ref_name.include : undefined;
  const named = Array.isArray(refs) ? refs.map(String) : ['~DEFAULT_BRANCH'];
  return named.map((name) =>
    name === '~DEFAULT_BRANCH' ? headRef(MAIN) : name === '~ALL' ? 'refs/heads/**' : name,
  );
}

const listIn = (value: Json | undefined): Rule[] => (Array.isArray(value) ? value.filter(isObject) : []);
