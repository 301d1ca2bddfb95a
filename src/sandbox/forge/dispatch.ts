import type { Actor } from './actor.ts';
import { routeOf } from './match.ts';
import { checkAnswer, wrongBody } from './openapi/contract.ts';
import { sameLogin } from './people.ts';
import { checkPermission } from './permissions.ts';
import { notFound, HttpError } from './refusal.ts';
import type { Answer } from './route.ts';
import { issueShape } from './shapes/issue-shape.ts';
import type { World } from './world.ts';

/** One page of a list, and where the others are. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export function pageOf(
  list: readonly unknown[],
  url: URL,
): { page: readonly unknown[]; link: string | null } {
  const size = Math.min(Math.max(1, Number(url.searchParams.get('per_page') ?? 30) || 30), 100);
  const at = Math.max(1, Number(url.searchParams.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const to = (page: number, rel: string): string => {
    const address = new URL(url);
    address.searchParams.set('page', String(page));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links = [
    ...(at > 1 ? [to(at - 1, 'prev')] : []),
    ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ...(at > 1 ? [to(1, 'first')] : []),
  ];
  return { page: list.slice((at - 1) * size, at * size), link: links.length > 0 ? links.join(', ') : null };
}

/** A call of REST, from wherever it comes. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Without `/api/v3`. */
  readonly path: string;
  readonly body: unknown;
  readonly accept?: string | undefined;
}

export interface Answered {
  readonly status: number;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Answers a call as GitHub would, refusals among it. Throws `ContractError` when the answer is none that GitHub's
 * description allows: then the stand-in is wrong.
 */
export async function dispatch(world: World, who: Actor, asked: Asked): Promise<Answered> {
  const { route, params } = routeOf(asked.method, asked.path);
  const answered = await answer(world, who, asked);
  checkAnswer(route.key, answered.status, answered.json);
  return answered;

  async function answer(world: World, who: Actor, { url, body, accept }: Asked): Promise<Answered> {
    try {
      const moved = movedTo(world, route.key, params);
      if (moved) return { status: 200, json: moved, headers: {} };
      checkRepository(world, params);
      checkPermission(world, who, route, params);
      const wrong = wrongBody(route.key, body);
      if (wrong) throw new HttpError(422, `Invalid request.\n\n${wrong}`);
      return paged(await route.handle({ world, who, params, query: url.searchParams, body, accept }), url);
    } catch (error) {
      if (error instanceof HttpError) return refused(error);
      throw error;
    }
  }
}

/** An issue that was moved to another repository, of which nothing else is served. */
function movedTo(world: World, key: string, { repo, issue_number }: Record<string, string>): object | null {
  if (key !== 'GET /repos/{owner}/{repo}/issues/{issue_number}') return null;
  const thread = world.store.state.threads.find(
    ({ moved }) => moved?.repo === repo && moved?.number === Number(issue_number),
  );
  return thread
    ? issueShape({ ...world, repo: repo ?? '' }, { ...thread, number: Number(issue_number) })
    : null;
}

function checkRepository(world: World, { org, owner, repo }: Record<string, string>): void {
  if (org !== undefined && !sameLogin(org, world.owner)) throw notFound();
  if (owner === undefined || repo === undefined) return;
  if (!sameLogin(owner, world.owner) || !sameLogin(repo, world.repo)) throw notFound();
}

function paged(answer: Answer, url: URL): Answered {
  if ('status' in answer) return { status: answer.status, json: answer.json, headers: {} };
  const { page, link } = pageOf(answer.list, url);
  return {
    status: 200,
    json: answer.wrap ? answer.wrap(page) : page,
    headers: link === null ? {} : { link },
  };
}

export const refused = ({ status, message, errors, headers }: HttpError): Answered => ({
  status,
  json: {
    message,
    ...(errors === null ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  },
  headers,
});
