import { randomUUID } from 'node:crypto';
import type { Actor } from '../actor.ts';
import { repositoryShape } from '../shapes/repository-shape.ts';
import { nodeId, userShape } from '../shapes/user-shape.ts';
import type { World } from '../world.ts';

/** Puts an event into the outbox, with what every payload has. https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function announce(world: World, who: Actor, event: string, about: object): void {
  const id = world.store.state.app?.installation?.id;
  const payload = {
    ...about,
    repository: repositoryShape(world),
    sender: userShape(world, who.login),
    ...(id === undefined ? {} : { installation: { id, node_id: nodeId('Installation', id) } }),
  };
  const by = { login: who.login, kind: who.kind };
  world.outbox.push({ delivery: randomUUID(), event, payload, by });
}
