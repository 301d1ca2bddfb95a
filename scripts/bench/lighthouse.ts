import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../tests/browser.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of one page, on its mobile profile: each category from 0 to 100, and what was transferred. */
export interface Verdict {
  readonly page: string;
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** Bytes of the page and everything that it loads. */
  readonly bytes: number;
  readonly requests: number;
  /** Titles of the audits that lost points, of all but performance. */
  readonly lost: readonly string[];
}

/** Looks at pages of a served site with Lighthouse, one after the other, in a browser of their own. */
export async function judgedByLighthouse(
  origin: string,
  pages: readonly string[],
  categories: readonly (typeof CATEGORIES)[number][] = CATEGORIES,
): Promise<Verdict[]> {
  const port = await freePort();
  const browser = await launchBrowser(`--remote-debugging-port=${port}`);
  try {
    const verdicts: Verdict[] = [];
    for (const page of pages) {
      const result = await lighthouse(origin + page, {
        port,
        onlyCategories: [...categories],
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse said nothing of ${page}.`);
      const { lhr } = result;
      if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
      const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
      const listed = categories.flatMap((name) => lhr.categories[name]?.auditRefs ?? []);
      const lost = listed.filter(
        ({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1 && lhr.audits[id],
      );
      verdicts.push({
        page,
        scores: {
          performance: score('performance'),
          accessibility: score('accessibility'),
          'best-practices': score('best-practices'),
          seo: score('seo'),
        },
        bytes: Number(lhr.audits['total-byte-weight']?.numericValue ?? NaN),
        requests: itemsOf(lhr.audits['network-requests']?.details),
        lost: lost.map(({ id }) => id),
      });
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

const itemsOf = (details: unknown): number =>
  typeof details === 'object' && details !== null && 'items' in details && Array.isArray(details.items)
    ? details.items.length
    : 0;

/** A port that nobody listens on at present. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
