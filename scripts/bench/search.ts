import { qualityOf } from './search/quality.ts';
import { shownUnits } from './search/shown.ts';
import { speedOf } from './search/speed.ts';
import { drawTerms } from './search/draw-terms.ts';

/** Terms for recall and precision, and terms that are asked in a browser. */
const TERMS = 600;
const ASKED = 20;

/**
 * What and its value, a row each: recall and precision of a built site's search against plain text search over what its
 * pages show, and how fast it answers in a browser, with what that loads (compressed as GitHub Pages does it).
 */
export async function searchRows(siteDir: string): Promise<string[][]> {
  const { terms, recall, precision } = await qualityOf(siteDir, TERMS);
  const speed = await speedOf(siteDir, drawTerms(shownUnits(siteDir), ASKED, 2));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    ['recall', `${recall.toFixed(4)} (${terms} terms)`],
    ['precision', precision.toFixed(4)],
    ['page ready', `${speed.ready.toFixed(0)} ms, ${kilobytes(speed.readyBytes)}`],
    ['key to first result', `${speed.median.toFixed(0)} ms, at most ${speed.worst.toFixed(0)} ms`],
    ['index asked for', kilobytes(speed.indexBytes)],
    ['titles and passages', kilobytes(speed.passageBytes)],
  ];
}
