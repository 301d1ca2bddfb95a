import type { Forge } from '../forge/forge.ts';
import type { Contexts } from './expression.ts';
import type { Occasion } from './occasion.ts';

/** What expressions know of the run, as far as ours ask. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
export const githubContext = (forge: Forge, occasion: Occasion, workflow: string): Contexts => ({
  event: occasion.payload,
  event_name: occasion.happened.event,
  actor: occasion.by.login,
  ref: occasion.ref,
  sha: occasion.code,
  repository: forge.repository,
  workflow,
  server_url: new URL(forge.url).origin,
  api_url: forge.url,
});
