import { html, type Html } from '../markup/html.ts';

/** Draws a component of a report. Its name and its attributes are those of the list: the grammar knows no others. */
export function writeComponent(name: string, values: Readonly<Record<string, string>>, inside: Html): Html {
  switch (name) {
    case 'Note':
      return html`<div class="note">
        ${values['title'] && html`<p><strong>${values['title']}</strong></p>`}${inside}
      </div>`;
    case 'Voice':
      return html`<figure class="voice">
        <blockquote>${inside}</blockquote>
        <figcaption>${values['from']}</figcaption>
      </figure>`;
    case 'Figure':
      return html`<p class="figure">
        <span>${values['label']}</span> <strong>${values['value']}</strong>${values['unit']}
      </p>`;
    default:
      throw new Error(`There is no drawing of the component ${name}.`);
  }
}
