import { copying } from './copy.ts';
import { link, text } from './elements.ts';
import { secretariat } from './office.ts';
import type { Way } from './way.ts';

/** The city's own e-application, into which the text is pasted. */
export const form: Way = {
  title: ({ byForm }) => byForm,
  isOpen: (finished) => secretariat(finished)?.contact?.form !== undefined,
  draw: (finished) => [
    text('p', finished.words.byFormHow),
    ...copying(finished.sent.body, finished.words),
    link(finished.words.openForm, secretariat(finished)?.contact?.form ?? ''),
  ],
};
