import { html, type Part } from '../../markup/html.ts';
import { excerptOf, marked, rangesOf } from './excerpt.ts';

/** Passages of one unit that are shown at most. */
const AT_MOST = 3;

/** A text of this length says something; a shorter one is a value or a name. */
const SENTENCE = 24;

const BLOCKS = 'p, li, td, th, dd, h4, h5';

/**
 * Excerpts from the page of what was found, each a link to its paper. The page itself is read: nothing is published
 * twice for the search.
 */
export function passagesIn(page: Document, address: string, terms: readonly string[]): Part {
  const [path = '', fragment] = address.split('#');
  const papers = [...page.querySelectorAll('details.paper')];
  const whole = (fragment && page.getElementById(fragment)) || page.querySelector('main');
  const places = papers.length > 0 ? papers : whole ? [whole] : [];
  const passages = places.flatMap((place) => passage(place, path, terms) ?? []);
  return (
    passages.length > 0 &&
    html`<ul class="passages">
      ${passages.slice(0, AT_MOST)}
    </ul>`
  );
}

function passage(place: Element, path: string, terms: readonly string[]): Part[] | null {
  const hits = textsOf(place).filter((one) => rangesOf(one, terms).length > 0);
  const text = hits.find((one) => one.length >= SENTENCE) ?? hits[0];
  const title = place.querySelector('summary h3')?.textContent.trim() ?? '';
  if (text === undefined && rangesOf(title, terms).length === 0) return null;
  const anchor = place.querySelector('.top')?.id;
  const link = title !== '' && anchor && html`<a href="${path}#${anchor}">${marked(title, terms)}</a> `;
  return [html`<li>${link}<span lang="${langOf(place)}">${text && excerptOf(text, terms)}</span></li>`];
}

/** The innermost blocks of text, as they are searched: without the readings above kanji. */
function textsOf(place: Element): string[] {
  return [...place.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null && block.closest('nav, [popover]') === null)
    .map((block) => withoutReadings(block).replace(/\s+/g, ' ').trim());
}

function withoutReadings(block: Element): string {
  if (block.querySelector('rt') === null) return block.textContent;
  const own = block.cloneNode(true) as Element;
  for (const reading of own.querySelectorAll('rt, rp')) reading.remove();
  return own.textContent;
}

/** Filed text is Japanese on every page. */
const langOf = (place: Element): string =>
  place.matches('details.paper') ? 'ja' : place.ownerDocument.documentElement.lang;
