import type { Text } from '../domain/text.ts';
import { refusalOf, type Refusal, statusOf } from '../github/errors.ts';
import { Ground } from './ground.ts';
import type { Session } from './session.ts';
import { StepError, type Step, type StepId } from './step.ts';
import { STEPS } from './steps/index.ts';

/** How one step stands now. */
export interface Standing {
  readonly step: Step;
  /** `waits`: another step comes first. `refused`: GitHub does not let us look. */
  readonly is: 'done' | 'open' | 'waits' | 'refused';
  readonly found: readonly Text[];
  /** The steps that come first. */
  readonly first: readonly Step[];
  readonly refusal: Refusal | null;
}

/** How all steps stand, in their order. What one is refused keeps nobody from looking at the others. */
export async function standings(ground: Ground): Promise<readonly Standing[]> {
  const looked = await Promise.all(STEPS.map((step) => look(ground, step)));
  const isDone = (id: StepId): boolean => looked.some(({ step, is }) => step.id === id && is === 'done');
  return looked.map((standing) => {
    const first = STEPS.filter(({ id }) => standing.step.needs.includes(id) && !isDone(id));
    return standing.is === 'done' || first.length === 0 ? standing : { ...standing, is: 'waits', first };
  });
}

async function look(ground: Ground, step: Step): Promise<Standing> {
  const nothing = { step, first: [], found: [], refusal: null };
  if (step.id !== 'token' && !ground.session.gh) return { ...nothing, is: 'open' };
  try {
    const { isDone, found } = await step.look(ground);
    return { ...nothing, is: isDone ? 'done' : 'open', found };
  } catch (error) {
    const known = knownOf(error);
    return { ...nothing, is: 'refused', found: known.stopped, refusal: known.refusal };
  }
}

/** Does one step, and keeps what came of it for the page. A step that others come before is not done. */
export async function act(session: Session, step: Step, fields: URLSearchParams): Promise<void> {
  const ground = new Ground(session);
  const own = (await standings(ground)).find((one) => one.step === step);
  if (own?.is === 'waits') return;
  try {
    const did = await step.act(ground, fields);
    session.last.set(step.id, { did, stopped: [], refusal: null });
  } catch (error) {
    session.last.set(step.id, { did: [], ...knownOf(error) });
  }
}

/** What a person can do something about. Anything else is a fault of the program, and thrown again. */
function knownOf(error: unknown): { stopped: readonly Text[]; refusal: Refusal | null } {
  if (error instanceof StepError) return { stopped: error.why, refusal: null };
  if (statusOf(error) !== null) return { stopped: [], refusal: refusalOf(error) };
  if (error instanceof Error && error.name === 'NoProgrammeError')
    return { stopped: [{ ja: `× ${error.message}`, en: `× ${error.message}` }], refusal: null };
  throw error;
}
