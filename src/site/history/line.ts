import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { historyText } from '../i18n/history.ts';
import { address } from '../links.ts';
import { html, type Part } from '../markup/html.ts';
import { anchorOf } from '../paper/title.ts';
import type { City } from '../record/city.ts';
import type { Version } from '../git/commits.ts';

/**
 * In one line below a paper: when it entered the record, at which version, and whether it was changed since: that is
 * told on the page `place`.
 */
export function historyLine(path: string, place: string, city: City, lang: Language): Part {
  const [first, ...later] = city.past.versionsOf(path);
  if (!first) return null;
  const last = later.at(-1);
  const words = last && historyText.changes(later.length, shortDate(last.on, lang))[lang];
  return html`<p class="soft">
    ${entered(first, city, lang)}${words && html`${historyText.between[lang]}<a href="${address(lang, place)}#${anchorOf(path)}">${words}</a>`}
  </p>`;
}

export const entered = (version: Version, city: City, lang: Language): Part =>
  html`${historyText.entered(shortDate(version.on, lang))[lang]} ${commitLink(version, city, lang)}`;

export function commitLink({ hash }: Version, { programme }: City, lang: Language): Part {
  return html`<a href="${programme.repository}/commit/${hash}"
    ><span class="aside-only">${historyText.version[lang]} </span><code>${hash}</code></a
  >`;
}
