import type { Language } from '../../../domain/text.ts';
import { html, type Html } from '../../markup/html.ts';
import type { Figure } from '../figure.ts';

/** Which colour stands for which column; the order is that of the picture. Of all columns where nothing is said. */
export const legend = (
  { series }: Figure,
  lang: Language,
  of: readonly number[] = series.keys().toArray(),
): Html =>
  html`<p class="legend">
    ${of.map(
      (at) =>
        html`<span
          ><svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class="s${at}" x="1" y="1" width="10" height="10"></rect></svg
          >${series[at]?.label[lang]}</span
        > `,
    )}
  </p>`;
