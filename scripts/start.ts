import { spawnSync } from 'node:child_process';
import { preview } from 'astro';
import { run } from './lib/main.ts';

const PORT = Number(process.env['PORT'] ?? 4321);

/** `npm start`: checks the record, builds the site and serves it, so that one line shows everything. */
async function main(): Promise<number> {
  for (const script of ['check.ts', 'build.ts']) {
    const step = spawnSync(process.execPath, [`scripts/${script}`, ...contentOption(script)], { stdio: 'inherit' });
    if (step.status !== 0) return step.status ?? 2;
  }
  const server = await preview({ root: '.', server: { port: PORT }, logLevel: 'error' });
  console.log(`\n循環 Junkan: http://localhost:${server.port}/\n終わるには Ctrl+C を押してください。 Press Ctrl+C to stop.`);
  await server.closed();
  return 0;
}

/** The check takes the folder as an option, the build from the environment, as Astro's own commands do. */
function contentOption(script: string): string[] {
  const dir = process.env['CONTENT_DIR'];
  return script === 'check.ts' && dir ? ['--content', dir] : [];
}

await run(main);
