import { parseArgs } from 'node:util';
import { asTable } from '../lib/columns.ts';
import { run } from '../lib/main.ts';
import { qualityOf } from './search/quality.ts';
import { speedOf } from './search/speed.ts';
import { drawTerms } from './search/terms.ts';

/**
 * `node scripts/bench/search.ts --site dist --content content --today 2026-11-20 [--terms 800 --asked 25]`: recall
 * and precision of a built site's search against plain text search, and how fast it answers in a browser.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      site: { type: 'string', default: 'dist' },
      content: { type: 'string', default: 'content' },
      today: { type: 'string', default: '2026-11-20' },
      terms: { type: 'string', default: '800' },
      asked: { type: 'string', default: '25' },
    },
  });
  const { terms, recall, precision } = await qualityOf(
    values.site,
    values.content,
    values.today,
    Number(values.terms),
  );
  const speed = await speedOf(values.site, drawTerms(values.content, Number(values.asked), 2));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    asTable([
      ['recall', `${recall.toFixed(4)} (${terms} terms)`],
      ['precision', precision.toFixed(4)],
      ['page ready', `${speed.ready.toFixed(0)} ms, ${kilobytes(speed.readyBytes)}`],
      ['key to first result', `${speed.median.toFixed(0)} ms, at most ${speed.worst.toFixed(0)} ms`],
      ['index asked for', kilobytes(speed.indexBytes)],
      ['pages for passages', kilobytes(speed.passageBytes)],
    ]),
  );
  return 0;
}

await run(main);
