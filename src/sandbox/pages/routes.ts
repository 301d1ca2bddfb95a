import { decoded } from '../decoded.ts';
import type { Page } from './visit.ts';
import { moveClock, showClock } from './views/clock-view.ts';
import { chooseForm, emptyForm, sendForm } from './views/forms-view.ts';
import { home, showFile } from './views/home-view.ts';
import { listProjects } from './views/projects-view.ts';
import { addReview, listPulls, mergePull, showPull } from './views/pulls-view.ts';
import { listRuns, showRun } from './views/runs-view.ts';
import { addComment, changeState, editThread, listThreads, showThread } from './views/threads-view.ts';
import { becomePerson, choosePerson } from './views/who-view.ts';

type Route = readonly [method: 'GET' | 'POST', path: RegExp, page: Page];

/** The addresses are GitHub's, below the repository, so that the links in the desk's comments lead somewhere. */
const ROUTES: readonly Route[] = [
  ['GET', /^\/$/, home],
  ['GET', /^\/who$/, choosePerson],
  ['POST', /^\/who$/, becomePerson],
  ['GET', /^\/clock$/, showClock],
  ['POST', /^\/clock$/, moveClock],
  ['GET', /^\/projects$/, listProjects],
  ['GET', /^\/issues\/new\/choose$/, chooseForm],
  ['GET', /^\/issues\/new$/, emptyForm],
  ['POST', /^\/issues\/new$/, sendForm],
  ['GET', /^\/issues$/, listThreads],
  ['GET', /^\/issues\/(\d+)$/, showThread],
  ['POST', /^\/issues\/(\d+)\/edit$/, editThread],
  ['POST', /^\/(issues|pull)\/(\d+)\/comment$/, addComment],
  ['POST', /^\/(issues|pull)\/(\d+)\/state$/, changeState],
  ['GET', /^\/pulls$/, listPulls],
  ['GET', /^\/pull\/(\d+)$/, showPull],
  ['POST', /^\/pull\/(\d+)\/review$/, addReview],
  ['POST', /^\/pull\/(\d+)\/merge$/, mergePull],
  ['GET', /^\/actions$/, listRuns],
  ['GET', /^\/actions\/runs\/(\d+)$/, showRun],
  ['GET', /^\/blob\/([^/]+)\/(.+)$/, showFile],
];

/** The page at an address below the repository, with what stood in place of the pattern's groups; its escapes may be broken. */
export function pageAt(
  method: string | undefined,
  path: string,
): { page: Page; parts: string[] } | 'broken' | null {
  for (const [wanted, pattern, page] of ROUTES) {
    const match = wanted === method ? pattern.exec(path) : null;
    const parts = match?.slice(1).map(decoded);
    if (parts) return parts.every((part) => part !== null) ? { page, parts } : 'broken';
  }
  return null;
}
