import { isOwner, readCodeowners } from '../acts/codeowners.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Route } from '../route.ts';
import { MAIN } from '../world.ts';

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
export const CODEOWNERS: readonly Route[] = [
  route(
    'GET /repos/{owner}/{repo}/codeowners/errors',
    { needs: 'contents=read' },
    async ({ world, query }) => {
      const file = await readCodeowners(world, query.get('ref') ?? MAIN);
      if (!file) throw notFound();
      const errors = file.lines.flatMap(({ number: line, text: source, owners }) =>
        owners
          .filter((owner) => !isOwner(world, owner))
          .map((owner) => {
            const column = source.indexOf(owner) + 1;
            const kind = /^@[\w-]+(\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(owner)
              ? 'Unknown owner'
              : 'Invalid owner';
            const suggestion =
              kind === 'Unknown owner'
                ? `make sure ${owner} exists and has write access to the repository`
                : null;
            const message = `${kind} on line ${line}: ${suggestion ?? ''}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`;
            return { line, column, source, kind, suggestion, message, path: file.path };
          }),
      );
      return ok({ errors });
    },
  ),
];
