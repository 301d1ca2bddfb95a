import { checkRuleset } from '../operations/rulesets.ts';
import type { Json } from '../openapi/schema.ts';
import { notFound } from '../refusal.ts';
import { created, nothing, number, ok, route, type Call, type Route } from '../route.ts';
import { nodeId } from '../shapes/user-shape.ts';
import type { Ruleset } from '../state/state.ts';
import { apiUrl, htmlUrl, timeOf, type World } from '../world.ts';

const READ = { needs: 'metadata=read' };
const WRITE = { needs: 'administration=write', role: 'admin' } as const;

type Sent = Readonly<Record<string, Json>>;

/** https://docs.github.com/en/rest/repos/rules */
export const RULESETS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/rulesets', READ, ({ world }) => ({
    list: world.store.state.rulesets.map((ruleset) => plainShape(world, ruleset)),
  })),
  route('POST /repos/{owner}/{repo}/rulesets', WRITE, ({ world, body }: Call<Sent>) => {
    checkRuleset(world, body);
    const at = timeOf(world);
    const ruleset = { id: world.store.nextId(), sent: body, createdAt: at, updatedAt: at };
    world.store.state.rulesets.push(ruleset);
    return created(shape(world, ruleset));
  }),
  route('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', READ, (call) =>
    ok(shape(call.world, rulesetIn(call))),
  ),
  route('PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', WRITE, (call: Call<Sent>) => {
    const ruleset = rulesetIn(call);
    checkRuleset(call.world, { ...ruleset.sent, ...call.body });
    Object.assign(ruleset, { sent: { ...ruleset.sent, ...call.body }, updatedAt: timeOf(call.world) });
    return ok(shape(call.world, ruleset));
  }),
  route('DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}', WRITE, (call) => {
    const { rulesets } = call.world.store.state;
    rulesets.splice(rulesets.indexOf(rulesetIn(call)), 1);
    return nothing;
  }),
];

function rulesetIn(call: Call): Ruleset {
  const found = call.world.store.state.rulesets.find(({ id }) => id === number(call, 'ruleset_id'));
  if (!found) throw notFound();
  return found;
}

const shape = (world: World, ruleset: Ruleset): object => ({
  bypass_actors: [],
  rules: [],
  conditions: { ref_name: { include: [], exclude: [] } },
  ...ruleset.sent,
  ...plainShape(world, ruleset),
});

/** As the list shows it: without the rules. */
function plainShape(world: World, { id, sent, createdAt, updatedAt }: Ruleset): object {
  const { name = '', target = 'branch', enforcement = 'disabled' } = sent;
  return {
    id,
    name,
    target,
    source_type: 'Repository',
    source: `${world.owner}/${world.repo}`,
    enforcement,
    node_id: nodeId('RepositoryRuleset', id),
    _links: {
      self: { href: apiUrl(world, `/rulesets/${id}`) },
      html: { href: htmlUrl(world, `/rules/${id}`) },
    },
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
