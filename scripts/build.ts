import { run } from '../src/io/main.ts';
import { runBuild } from '../src/site/build/run-build.ts';

// `npm run build [-- OPTIONS OF ASTRO]`: the site, into `dist/`.
await run(() => runBuild(process.argv.slice(2)));
