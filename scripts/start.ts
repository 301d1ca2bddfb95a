import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { preview } from 'astro';
import { basePath } from '../src/domain/programme/site.ts';
import { runBuild } from '../src/site/build/run-build.ts';
import { siteOf } from '../src/site/build/site-of.ts';
import { run } from '../src/io/main.ts';
import { ROOT } from '../src/io/root.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

/** `npm start`: checks the record, builds the site and serves it, so that one line shows everything. */
async function main(): Promise<number> {
  const content = process.env['CONTENT_DIR'];
  const check = [path.join(ROOT, 'scripts/run.mjs'), 'check', ...(content ? ['--content', content] : [])];
  const { status } = spawnSync(process.execPath, check, { stdio: 'inherit' });
  if (status !== 0) return status ?? 2;
  const built = await runBuild();
  if (built !== 0) return built;
  const site = siteOf(content ?? 'content');
  const server = await preview({ server: { port: PORT }, logLevel: 'error' });
  console.log(`\n循環 Junkan: http://localhost:${server.port}${site === undefined ? '/' : basePath(site)}`);
  console.log('終わるには Ctrl+C を押してください。 Press Ctrl+C to stop.');
  await server.closed();
  return 0;
}

await run(main);
