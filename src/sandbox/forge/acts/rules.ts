import { posix } from 'node:path';
import type { Actor } from '../actor.ts';
import { headRef, NOTHING } from '../git/refs.ts';
import { isObject, type Json } from '../openapi/schema.ts';
import { Refusal } from '../refusal.ts';
import type { Pull } from '../shapes/pull.ts';
import { MAIN, type World } from '../world.ts';
import { appLogin } from './app.ts';
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
  if (broken) throw new Refusal(422, `Repository rule violations found\n\n${String(broken.type)}`);
}

/** The refs to which somebody may not push, as patterns. */
export const closedTo = (world: World, who: Actor): string[] =>
  activeFor(world, who)
    .filter(({ rules }) => listIn(rules).some(({ type }) => String(type) in AGAINST))
    .flatMap(patternsIn);

/** Throws 405 while a check that a rule asks for is not there. Nobody but the App counts where the App is asked. */
export function checkRules(world: World, who: Actor, { pull }: Pull): void {
  const checks = rulesFor(world, headRef(pull.base.branch), who)
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (isObject(parameters) ? listIn(parameters.required_status_checks) : []));
  for (const { context, integration_id: app } of checks) {
    const is = resultOf(world, pull.head.sha, String(context), app);
    if (is !== 'success')
      throw new Refusal(
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

const rulesFor = (world: World, ref: string, who: Actor): Rule[] =>
  activeFor(world, who)
    .filter((sent) => patternsIn(sent).some((pattern) => posix.matchesGlob(ref, pattern)))
    .flatMap(({ rules }) => listIn(rules));

/** The rulesets that hold for somebody. */
const activeFor = ({ store }: World, { kind }: Actor): Rule[] =>
  store.state.rulesets
    .map(({ sent }) => sent)
    .filter(({ enforcement }) => enforcement === 'active')
    .filter(
      ({ bypass_actors }) =>
        !(kind === 'app' && listIn(bypass_actors).some(({ actor_id }) => actor_id === store.state.app?.id)),
    );

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
