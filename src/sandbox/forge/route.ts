import type { Actor } from './actor.ts';
import type { Role } from './people.ts';
import type { World } from './world.ts';

/** One call as a route sees it: parameters decoded, the body by the description. */
export interface Call<Body = unknown> {
  readonly world: World;
  readonly who: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Body;
  /** In which form bodies are asked for: `application/vnd.github.html+json`. */
  readonly accept?: string | undefined;
}

/** What a route gives: a value, or a list that is handed out by pages. */
export type Answer = Single | Listed;
interface Single {
  readonly status: number;
  readonly json?: unknown;
}
interface Listed {
  readonly list: readonly unknown[];
  /** Puts one page into what is round it; without it the page is the answer. */
  readonly wrap?: (page: readonly unknown[]) => unknown;
}

export interface Route {
  /** Method and path as GitHub's description names them. */
  readonly key: string;
  /** What a token of an App must have, any of these, as GitHub writes it in `X-Accepted-GitHub-Permissions`. */
  readonly needs: string;
  /** The least role of a person. */
  readonly role: Role;
  /** Who may make it, where that is not everybody with a token. */
  readonly for: 'everybody' | 'the App itself' | 'anybody';
  handle(call: Call): Answer | Promise<Answer>;
}

/** A route of which the description says what the body is: it was checked against it before. */
export const route = <Body = unknown>(
  key: string,
  { needs, role = 'read', ...more }: { needs: string; role?: Role; for?: Route['for'] },
  handle: (call: Call<Body>) => Answer | Promise<Answer>,
): Route => ({
  key,
  needs,
  role,
  for: more.for ?? 'everybody',
  handle: (call) => handle(call as Call<Body>),
});

export const number = (call: Call, name: string): number => Number(call.params[name]);

export const ok = (json: unknown): Answer => ({ status: 200, json });
export const created = (json: unknown): Answer => ({ status: 201, json });
export const none = (): Answer => ({ status: 201, json: {} });
export const nothing: Answer = { status: 204 };
