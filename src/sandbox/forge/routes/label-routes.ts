import { addLabel, findLabel, setLabels } from '../operations/labels.ts';
import { threadOf } from '../operations/threads.ts';
import { invalid, notFound } from '../refusal.ts';
import { created, nothing, number, ok, route, type Answer, type Call, type Route } from '../route.ts';
import { labelShape } from '../shapes/issue-shape.ts';
import type { Label, Thread } from '../state/state.ts';

const READ = { needs: 'issues=read; pull_requests=read' };
const WRITE = { needs: 'issues=write; pull_requests=write' };

type Sent = { readonly labels?: readonly (string | { readonly name: string })[] } | readonly string[];

const OF_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';

export const LABELS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/labels', READ, ({ world }) => ({
    list: world.store.state.labels.map((label) => labelShape(world, label)),
  })),
  route(
    'POST /repos/{owner}/{repo}/labels',
    { ...WRITE, role: 'write' },
    ({ world, body }: Call<{ name: string; color?: string; description?: string }>) => {
      if (findLabel(world, body.name)) throw invalid('Label', 'name', 'already_exists');
      const { name, color = 'ededed', description = null } = body;
      return created(labelShape(world, addLabel(world, { name, color, description })));
    },
  ),
  route(
    'PATCH /repos/{owner}/{repo}/labels/{name}',
    { ...WRITE, role: 'write' },
    ({ world, params, body }: Call<{ color?: string; description?: string }>) => {
      const label = labelIn({ world, params });
      const { color = label.color, description = label.description } = body;
      return ok(labelShape(world, Object.assign(label, { color, description })));
    },
  ),
  route('GET /repos/{owner}/{repo}/labels/{name}', READ, (call) => ok(labelShape(call.world, labelIn(call)))),
  route('DELETE /repos/{owner}/{repo}/labels/{name}', { ...WRITE, role: 'write' }, (call) => {
    const { labels, threads } = call.world.store.state;
    const label = labelIn(call);
    labels.splice(labels.indexOf(label), 1);
    for (const thread of threads) thread.labels = thread.labels.filter((name) => name !== label.name);
    return nothing;
  }),
  route(`GET ${OF_ISSUE}`, READ, (call) => ({ list: shapesOf(call, threadIn(call)) })),
  route(`PUT ${OF_ISSUE}`, WRITE, (call: Call<Sent>) => set(call, () => namesIn(call.body))),
  route(`POST ${OF_ISSUE}`, WRITE, (call: Call<Sent>) =>
    set(call, (there) => [...there, ...namesIn(call.body)]),
  ),
  route(`DELETE ${OF_ISSUE}/{name}`, WRITE, (call) =>
    set(call, (there) => {
      const gone = findLabel(call.world, call.params.name ?? '')?.name;
      if (gone === undefined || !there.includes(gone)) throw notFound();
      return there.filter((name) => name !== gone);
    }),
  ),
];

function labelIn({ world, params }: Pick<Call, 'world' | 'params'>): Label {
  const label = findLabel(world, params.name ?? '');
  if (!label) throw notFound();
  return label;
}

const threadIn = (call: Call): Thread => threadOf(call.world, number(call, 'issue_number'), call.who);

async function set(call: Call, wanted: (there: readonly string[]) => readonly string[]): Promise<Answer> {
  const thread = threadIn(call);
  await setLabels(call.world, call.who, thread, wanted(thread.labels));
  return ok(shapesOf(call, thread));
}

const shapesOf = ({ world }: Call, { labels }: Thread): object[] =>
  labels.flatMap((name) => {
    const label = findLabel(world, name);
    return label ? [labelShape(world, label)] : [];
  });

const namesIn = (sent: Sent): string[] =>
  ('labels' in sent ? (sent.labels ?? []) : Array.isArray(sent) ? sent : []).map(
    (label: string | { readonly name: string }) => (typeof label === 'string' ? label : label.name),
  );
