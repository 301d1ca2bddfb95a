import type { Language } from '../../domain/text.ts';
import { notShownText } from '../i18n/not-shown.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import type { City } from '../record/city.ts';

/** That a paper cannot be shown, with the way to its file. */
export const notShown = (path: string, { programme }: Pick<City, 'programme'>, lang: Language): Html => {
  const file = path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
  return html`<p class="problem">
    ${notShownText.paper[lang]}
    <a href="${programme.repository}/blob/HEAD/content/${file}">${notShownText.file(path)[lang]}</a>
  </p>`;
};

/** How many files are named in one place. */
const NAMED = 20;

/** These papers, each with the way to its file; nothing where there is none. */
export function allNotShown(paths: readonly string[], city: Pick<City, 'programme'>, lang: Language): Part {
  const more = paths.length - NAMED;
  return paths.length === 0
    ? null
    : [
        ...paths.slice(0, NAMED).map((path) => notShown(path, city, lang)),
        more > 0 && html`<p>${notShownText.more(more)[lang]}</p>`,
      ];
}

/**
 * What `draw` draws; where that fails, which is a fault of ours, that the paper cannot be shown. The log of the build has the
 * reason.
 */
export function orNotShown(
  path: string,
  city: Pick<City, 'programme'>,
  lang: Language,
  draw: () => Part,
): Part {
  try {
    return draw();
  } catch (error) {
    console.error(`${path} cannot be shown:`, error);
    return notShown(path, city, lang);
  }
}
