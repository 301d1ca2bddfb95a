import type { Language } from '../../domain/text.ts';
import { followText } from '../i18n/follow.ts';
import { pagePaths } from '../i18n/frame.ts';
import { address, fileAddress, webcal } from '../links.ts';
import { html, type Html, type Part } from '../markup/html.ts';

/** A feed or a calendar, as a line of links names it. */
export interface Followed {
  readonly path: string;
  readonly words: string;
  /** Of what there is in Japanese only. */
  readonly isJapanese?: boolean;
}

/** Ways to follow what a page is about, in one line that ends with how to do so. */
export function followLine(followed: readonly Followed[], lang: Language, title?: string): Html {
  const how = `${address(lang, pagePaths.follow)}${followed.some(isCalendar) ? '#calendars' : '#feeds'}`;
  return html`<p class="follow-line">
    <strong>${title ?? followText.receive[lang]}</strong>
    ${followed.map((one) => html`${links(one, lang)} `)}
    <a href="${how}">${followText.howTitle[lang]}</a>
  </p>`;
}

const isCalendar = ({ path }: Followed): boolean => path.endsWith('.ics');

/** A calendar can be opened by the program that keeps it, or its address be given to one by hand. */
function links(one: Followed, lang: Language): Part {
  const { path, words, isJapanese = false } = one;
  const inJapanese = isJapanese && lang !== 'ja';
  const said = inJapanese ? `${words} ${followText.inJapanese[lang]}` : words;
  const link = (place: string, name: Part): Part =>
    html`<a href="${place}" ${inJapanese ? html`hreflang="ja"` : ''}>${name}</a>`;
  const file = fileAddress(`/${path}`);
  if (!isCalendar(one)) return link(file, said);
  const address = html`${followText.icsFile[lang]}<span class="aside-only"> ${words}</span>`;
  return html`${link(webcal(path), said)} ${link(file, address)}`;
}
