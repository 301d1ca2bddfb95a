import { button, file, link, text } from './elements.ts';
import { placesOf, secretariat } from './office.ts';
import type { Way } from './way.ts';

/** The paper in print, for the counter or the post, with a slip that is torn off. */
export const counter: Way = {
  title: ({ byPaper }) => byPaper,
  isOpen: () => true,
  draw(finished) {
    const { contact, kit, printed, words, lang } = finished;
    const office = secretariat(finished);
    return [
      text('p', words.counterHow),
      ...(office ? [placesOf(office, lang)] : []),
      button(words.print, () => window.print()),
      file(words.save, `${kit.kind}.md`, printed),
      link(words.contact, contact),
    ];
  },
};
