import type { Actor } from '../actor.ts';
import { invalid, HttpError } from '../refusal.ts';
import { labelShape } from '../shapes/issue-shape.ts';
import type { Label, Thread } from '../state/state.ts';
import { mayAs, timeOf, type World } from '../world.ts';
import { tell } from './threads.ts';

const LONGEST_NAME = 50;
const MOST_LABELS = 100;

/** GitHub's names of labels do not tell upper and lower case apart. */
export const findLabel = ({ store }: World, name: string): Label | undefined =>
  store.state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

export function addLabel({ store }: World, label: Omit<Label, 'id'>): Label {
  if (label.name === '' || [...label.name].length > LONGEST_NAME) throw invalid('Label', 'name', 'invalid');
  const added = { id: store.nextId(), ...label };
  store.state.labels.push(added);
  return added;
}

/** A label that is put on a thread and does not exist yet comes to be. */
export const knownLabel = (world: World, name: string): Label =>
  findLabel(world, name) ?? addLabel(world, { name, color: 'ededed', description: null });

/** The labels of a thread are just these; each one that comes or goes is told of. */
export async function setLabels(
  world: World,
  who: Actor,
  thread: Thread,
  names: readonly string[],
): Promise<void> {
  if (!mayAs(who, 'triage')) throw new HttpError(403, 'Must have admin rights to Repository.');
  const wanted = [...new Set(names.map((name) => knownLabel(world, name).name))];
  if (wanted.length > MOST_LABELS) throw invalid('Label', 'labels', 'invalid');
  const added = wanted.filter((name) => !thread.labels.includes(name));
  const removed = thread.labels.filter((name) => !wanted.includes(name));
  if (added.length + removed.length === 0) return;
  Object.assign(thread, { labels: wanted, updatedAt: timeOf(world) });
  for (const name of added)
    await tell(world, who, thread, 'labeled', { label: labelShape(world, knownLabel(world, name)) });
  for (const name of removed)
    await tell(world, who, thread, 'unlabeled', { label: labelShape(world, knownLabel(world, name)) });
}
