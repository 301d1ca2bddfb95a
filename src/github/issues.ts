import { marked, markOf } from '../domain/messages/comment-mark.ts';
import type { GitHub, Issue, Label } from './port.ts';
import { retryReconcile } from './reconcile.ts';
import { statusOf } from './errors.ts';

/** The one issue through which the desk speaks to the secretariat. */
export const ALERT_LABEL = '事務局へ';
const ALERT = 'alert';

/** Returns the number of the open issue for the secretariat; null where there is none. */
export async function alertIssue(gh: GitHub): Promise<number | null> {
  const all = await gh.issues.list({ state: 'open', label: ALERT_LABEL });
  return all.find(({ ours, body }) => ours && markOf(body) === ALERT)?.number ?? null;
}

/** A label that a token may not make by naming it, and without which the issue would not be found again, is there. */
async function ensureBareLabel(gh: GitHub, name: string): Promise<void> {
  try {
    await gh.labels.create({ name });
  } catch (error) {
    // It is there already.
    if (statusOf(error) !== 422) throw error;
  }
}

/** There is one open issue for the secretariat; it is opened with these words where it is missing. Returns its number. */
export function ensureAlert(gh: GitHub, { title, body }: { title: string; body: string }): Promise<number> {
  return retryReconcile(gh, async () => {
    const there = await alertIssue(gh);
    if (there !== null) return there;
    await ensureBareLabel(gh, ALERT_LABEL);
    return gh.issues.open({ title, body: marked(ALERT, body), labels: [ALERT_LABEL] });
  });
}

/** An issue is closed, or open. */
export function ensureState(
  gh: GitHub,
  number: number,
  wanted:
    { readonly state: 'open' } | { readonly state: 'closed'; readonly reason: 'completed' | 'not_planned' },
): Promise<void> {
  return retryReconcile(gh, async () => {
    const now = await gh.issues.find(number);
    if (now?.state === wanted.state) return;
    if (wanted.state === 'open') await gh.issues.reopen(number);
    else await gh.issues.close(number, wanted.reason);
  });
}

/** The labels that the repository has, by name. */
export const labelNames = async (gh: GitHub): Promise<Set<string>> => new Set(await gh.labels.names());

/**
 * Draws the labels of ours on an issue anew where they are not these, and creates those that the repository lacks. `known`
 * are those that it has, where many issues are drawn.
 */
export async function drawLabels(
  gh: GitHub,
  { number, labels }: Pick<Issue, 'number' | 'labels'>,
  wanted: readonly Label[],
  isOurs: (label: string) => boolean,
  known: Set<string> | null = null,
): Promise<void> {
  const names = wanted.map(({ name }) => name);
  if (sameNames(labels.filter(isOurs), names)) return;
  const there = known ?? (wanted.length === 0 ? new Set<string>() : await labelNames(gh));
  for (const label of wanted) await ensureLabel(gh, label, there);
  await ensureLabels(gh, number, names, isOurs);
}

async function ensureLabel(gh: GitHub, label: Label, known: Set<string>): Promise<void> {
  const { name } = label;
  if (known.has(name)) return;
  let isFirst = true;
  await retryReconcile(gh, async () => {
    const there = isFirst ? known : await labelNames(gh);
    isFirst = false;
    if (!there.has(name)) await gh.labels.create(label);
  });
  known.add(name);
}

/** The labels of ours on an issue are just these; those of others stay as they are. */
export function ensureLabels(
  gh: GitHub,
  number: number,
  wanted: readonly string[],
  isOurs: (label: string) => boolean,
): Promise<void> {
  return retryReconcile(gh, async () => {
    const there = await gh.labels.on(number);
    const labels = [...there.filter((name) => !isOurs(name)), ...wanted];
    if (!sameNames(there, labels)) await gh.labels.set(number, labels);
  });
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
