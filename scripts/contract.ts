import { CHANGES } from '../src/github/contract/change-promises.ts';
import { headOf, tryPromise } from '../src/github/contract/promise.ts';
import { THREADS } from '../src/github/contract/thread-promises.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { run, UsageError } from '../src/io/main.ts';

const BASE = 'main';

/**
 * `npm run contract`: holds GitHub itself to what Junkan expects of it, in a repository made for trying, with the token of
 * an App's installation in GITHUB_TOKEN and `owner/name` in GITHUB_REPOSITORY. It opens and closes issues and pull requests
 * there. Exits with 1 when GitHub behaves otherwise than the stand-in, and says how.
 */
async function main(): Promise<number> {
  const github = connectFromEnvironment();
  if (await github.git.contentAt('content/programme', await headOf(github, BASE)))
    throw new UsageError({
      ja: `${github.owner}/${github.repo}には記録があります。試すためのリポジトリで行ってください。`,
      en: `${github.owner}/${github.repo} holds a record. Try this in a repository made for trying.`,
    });
  let failed = 0;
  for (const promise of [...THREADS, ...CHANGES]) {
    try {
      await tryPromise(github, BASE, promise);
      console.log(`✓ ${promise.what}`);
    } catch (error) {
      failed += 1;
      console.log(`× ${promise.what}\n${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

await run(main);
