import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { appToken } from './app-token.ts';
import { checkout } from './checkout.ts';
import { prepare } from './prepare.ts';
import type { Use, Workplace } from './use.ts';

const nothing: Use = async () => ({});

const keep = async (name: string, { workspace, shelf }: Workplace, from: string): Promise<void> => {
  const to = path.join(shelf, name);
  await mkdir(to, { recursive: true });
  await cp(path.join(workspace, from), to, { recursive: true, force: true });
};

const site: Use = async (inputs, place) => {
  await keep('site', place, inputs['path'] ?? 'dist');
  return {};
};

const artifact: Use = async (inputs, place) => {
  await keep(inputs['name'] ?? 'artifact', place, inputs['path'] ?? '.');
  return {};
};

/** The actions that our workflows use, by what stands before the `@`. Anything else is refused by name. */
const USES: Readonly<Record<string, Use>> = {
  'actions/checkout': checkout,
  'actions/create-github-app-token': appToken,
  'actions/deploy-pages': nothing,
  'actions/setup-node': nothing,
  'actions/upload-artifact': artifact,
  'actions/upload-pages-artifact': site,
  '$/.github/actions/prepare': prepare,
};

export function useOf(uses: string): Use {
  const use = USES[uses.split('@')[0] ?? uses];
  if (!use) throw new Error(`The sandbox does not know the action ${uses}.`);
  return use;
}
