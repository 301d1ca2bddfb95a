import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Changes that come together (a checkout, a save of several files) are shown together; milliseconds. */
const SETTLES_WITHIN = 300;

/** While somebody writes, a change of the record is seen as soon as it is saved (`npm run dev`). */
export function watchContent(contentDir: string): AstroIntegration {
  const folder = path.resolve(contentDir) + path.sep;
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            // Astro keeps the list of pages until it is told that the content has changed.
            for (const environment of Object.values(server.environments)) {
              environment.hot.send('astro:content-changed', {});
            }
            server.ws.send({ type: 'full-reload' });
          }, SETTLES_WITHIN);
        });
      },
    },
  };
}
