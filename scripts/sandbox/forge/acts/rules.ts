import { APP_LOGIN } from '../actor.ts';
import { accountId } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { isObject, type Json } from '../openapi/schema.ts';
import type { Pull } from '../shapes/pull.ts';
import { newestOf } from './statuses.ts';
import { MAIN, type World } from '../world.ts';

export const APP_ID = accountId('junkan-desk');

interface Check {
  readonly context: string;
  /** The App whose status counts; null for anybody's. */
  readonly app: number | null;
}

/** Throws 405 while a rule of the default branch is not met. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
export function checkRules(world: World, { pull }: Pull): void {
  if (pull.base.branch !== MAIN) return;
  for (const { context, app } of requiredChecks(world)) {
    const counts = newestOf(world, pull.head.sha).find(
      (status) => status.context === context && (app !== APP_ID || status.creator === APP_LOGIN),
    );
    if (counts?.state !== 'success')
      throw new Refusal(
        405,
        `Repository rule violations found\n\nRequired status check "${context}" is ${counts?.state ?? 'expected'}.`,
      );
  }
}

/** The checks that the active rulesets ask for. */
function requiredChecks({ store }: World): Check[] {
  return store.state.rulesets
    .filter(({ sent }) => sent.enforcement === 'active')
    .flatMap(({ sent }) => listIn(sent.rules))
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (isObject(parameters) ? listIn(parameters.required_status_checks) : []))
    .map(({ context, integration_id: app }) => ({
      context: String(context),
      app: typeof app === 'number' ? app : null,
    }));
}

const listIn = (value: Json | undefined): { [key: string]: Json }[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
