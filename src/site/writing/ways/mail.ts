import { fill } from '../fill.ts';
import { file, link, text } from './elements.ts';
import type { Way } from './way.ts';

/** The paper as a file, and a mail to go with it. */
export const mail: Way = {
  title: ({ byMail }) => byMail,
  isOpen: () => true,
  draw({ kit, printed, title, contact, words }) {
    const subject = encodeURIComponent(words.mailSubject);
    const body = encodeURIComponent(fill(words.mailBody, { title }));
    return [
      text('p', words.byMailHow),
      link(words.mail, `mailto:?subject=${subject}&body=${body}`),
      file(words.save, `${kit.kind}.md`, printed),
      link(words.contact, contact),
    ];
  },
};
