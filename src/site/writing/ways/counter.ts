import { button, link, text } from './elements.ts';
import type { Way } from './way.ts';

/** The paper in print, for the counter or the post. */
export const counter: Way = {
  title: ({ byPaper }) => byPaper,
  isOpen: () => true,
  draw: ({ contact, words }) => [
    text('p', words.byPaperHow),
    button(words.print, () => window.print()),
    link(words.contact, contact),
  ],
};
