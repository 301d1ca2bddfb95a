import { documentOf, type CityRecord, type Project } from '../record/record.ts';

/** Who was proposed again as what (C26): a proposal names its predecessor, the successors are looked up. */
export interface Chains {
  readonly predecessorOf: ReadonlyMap<string, string>;
  readonly successorsOf: ReadonlyMap<string, readonly string[]>;
}

/** Only projects that are in the record are linked; a number that leads nowhere is the check's to tell. */
export function chainsOf(record: CityRecord): Chains {
  const predecessorOf = new Map<string, string>();
  const successorsOf = new Map<string, string[]>();
  for (const project of [...record.projects.values()].sort(byFiling)) {
    const previous = documentOf(project, 'proposal')?.data.previousProposal;
    if (previous === undefined || !record.projects.has(previous)) continue;
    predecessorOf.set(project.id, previous);
    const others = successorsOf.get(previous);
    if (others) others.push(project.id);
    else successorsOf.set(previous, [project.id]);
  }
  return { predecessorOf, successorsOf };
}

/** Returns every earlier proposal of a project, the first one first. A ring of references is walked once. */
export function predecessorsOf(chains: Chains, id: string): string[] {
  const found = new Set<string>();
  let previous = chains.predecessorOf.get(id);
  while (previous !== undefined && previous !== id && !found.has(previous)) {
    found.add(previous);
    previous = chains.predecessorOf.get(previous);
  }
  return [...found].reverse();
}

/** Returns every later proposal that grew out of a project, nearest first. A ring of references is walked once. */
export function successorsOf(chains: Chains, id: string): string[] {
  const found = new Set([id]);
  for (const known of found) {
    for (const next of chains.successorsOf.get(known) ?? []) found.add(next);
  }
  found.delete(id);
  return [...found];
}

function byFiling(a: Project, b: Project): number {
  const [first, second] = [filingOf(a), filingOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

const filingOf = (project: Project): string =>
  `${documentOf(project, 'proposal')?.data.filedAt ?? ''} ${project.id}`;
