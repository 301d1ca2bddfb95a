import type { GitHub } from './client.ts';

/** About how many threads one question is: with all that is asked of each it stays below GitHub's limit of nodes. */
const AT_ONCE = 25;

/**
 * Asks the same of many issues or pull requests, by number. One that is not there (any more) is not in the answer.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export async function askMany<T>(
  { query, owner, repo }: GitHub,
  what: 'issue' | 'pullRequest',
  numbers: readonly number[],
  fields: string,
): Promise<ReadonlyMap<number, T>> {
  const found = new Map<number, T>();
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    const each = some.map((number) => `n${number}: ${what}(number: ${number}) { ${fields} }`);
    const text = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${each.join('\n')} }
    }`;
    const { repository } = await partly(
      query<{ repository: Readonly<Record<string, T | null>> }>(text, { owner, repo }),
    );
    for (const number of some) {
      const one = repository[`n${number}`];
      if (one) found.set(number, one);
    }
  }
  return found;
}

/** GraphQL fails as a whole when one of many is not there (any more), and gives the others with the failure. */
async function partly<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (isPartial(error)) return error.data as T;
    throw error;
  }
}

const isPartial = (error: unknown): error is { data: unknown } =>
  error instanceof Error &&
  'errors' in error &&
  'data' in error &&
  Array.isArray(error.errors) &&
  error.errors.every((one: { type?: string }) => one.type === 'NOT_FOUND');
