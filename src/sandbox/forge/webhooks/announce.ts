import { randomUUID } from 'node:crypto';
import type { Actor } from '../actor.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { nodeId, userShape } from '../shapes/user.ts';
import type { World } from '../world.ts';

/** The number under which the App is installed on the repository. */
export const INSTALLATION = 7_001;

/** Puts an event into the outbox, with what every payload has. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function announce(world: World, who: Actor, event: string, about: object): void {
  const payload = {
    ...about,
    repository: repositoryShape(world),
    sender: userShape(world, who.login),
    installation: { id: INSTALLATION, node_id: nodeId('Installation', INSTALLATION) },
  };
  const by = { login: who.login, kind: who.kind };
  world.outbox.push({ delivery: randomUUID(), event, payload, by });
}
