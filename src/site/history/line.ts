import type { Language } from '../../domain/text.ts';
import { shortDate } from '../format.ts';
import { historyText } from '../i18n/history.ts';
import { html, type Part } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import type { Version } from '../git/commits.ts';

/** When a paper entered the record, and at which version. */
export const entered = (version: Version, city: City, lang: Language): Part =>
  html`${historyText.entered(shortDate(version.on, lang))[lang]} ${commitLink(version, city, lang)}`;

export function commitLink({ hash }: Version, { programme }: City, lang: Language): Part {
  return html`<a href="${programme.repository}/commit/${hash}"
    ><span class="aside-only">${historyText.version[lang]} </span><code>${hash}</code></a
  >`;
}
