import { decoded } from '../decoded.ts';
import { notFound, HttpError } from './refusal.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/routes.ts';

/** Parameters that may hold slashes. */
const LONG = new Set(['ref', 'path', 'basehead']);

const parameters = ({ key }: Route): number => key.split('{').length;

/**
 * Those with fewer parameters first: `secrets/public-key` also looks like a secret of that name. Then longer ones:
 * `commits/{ref}/status` also looks like a commit of a branch that ends in `/status`.
 */
const PATTERNS = ROUTES.toSorted((a, b) => parameters(a) - parameters(b) || b.key.length - a.key.length).map(
  (route) => {
    const [method = '', path = ''] = route.key.split(' ');
    const source = path.replaceAll(
      /\{(\w+)\}/g,
      (_, name: string) => `(?<${name}>${LONG.has(name) ? '.+' : '[^/]+'})`,
    );
    return { route, method, pattern: new RegExp(`^${source}$`) };
  },
);

/** The route of a call and its parameters. Throws 404. */
export function routeOf(method: string, path: string): { route: Route; params: Record<string, string> } {
  for (const { route, pattern, ...one } of PATTERNS) {
    const found = one.method === method ? pattern.exec(path) : null;
    if (!found) continue;
    const params = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodedOrRefused(value)]),
    );
    if (NUMBERS.every((name) => params[name] === undefined || /^\d+$/.test(params[name])))
      return { route, params };
  }
  throw notFound();
}

const NUMBERS = [
  'account_id',
  'artifact_id',
  'branch_policy_id',
  'comment_id',
  'installation_id',
  'issue_number',
  'pull_number',
  'review_id',
  'ruleset_id',
  'run_id',
];

function decodedOrRefused(text: string): string {
  const plain = decoded(text);
  if (plain === null) throw new HttpError(400, 'Bad Request');
  return plain;
}
