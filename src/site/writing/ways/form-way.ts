import { copying } from './copy.ts';
import { link, text } from './elements.ts';
import { secretariat } from './office.ts';
import type { Way } from './way.ts';

/** The city's own e-application, into which the text is pasted. */
export const form: Way = {
  title: ({ byForm }) => byForm,
  isOpen: (finished) => secretariat(finished)?.contact?.form !== undefined,
  draw(finished) {
    const { words, sent } = finished;
    const copy = copying(sent.body, words);
    const address = secretariat(finished)?.contact?.form ?? '';
    return [text('p', words.byFormHow), copy.button, copy.said, link(words.openForm, address)];
  },
};
