import { send } from '../../postbox/call.ts';
import { fragmentOf } from '../../postbox/link.ts';
import { keptSender } from '../../postbox/sender.ts';
import { button, text } from './elements.ts';
import type { Finished, Way } from './way.ts';

/** Sends the paper at once, and leads to its receipt. */
export const postbox: Way = {
  title: ({ byPostbox }) => byPostbox,
  isOpen: ({ programme }) => programme.postbox !== undefined,
  draw(finished) {
    const { words } = finished;
    const said = text('p', '');
    said.setAttribute('role', 'status');
    const press = button(words.sendNow, () => {
      press.disabled = true;
      said.textContent = words.sending;
      void deliver(finished).then((problem) => {
        press.disabled = false;
        said.textContent = problem;
      });
    });
    return [text('p', words.byPostboxHow), press, said];
  },
};

/** Returns what went wrong; when nothing did, the page is left. */
async function deliver({ programme, sent, receipt, done, words, lang }: Finished): Promise<string> {
  try {
    const answer = await send(
      programme.postbox?.url ?? '',
      sent,
      keptSender(new URLSearchParams(location.search).get('from')),
    );
    if (answer.is === 'receipt') {
      done();
      location.assign(receipt + fragmentOf(answer.receipt));
      return '';
    }
    if (answer.is === 'refused') return answer.message[lang];
    const problems = answer.problems.map(
      ({ heading, message, fix }) =>
        `${heading === null ? '' : `${heading}：`}${message[lang]} ${fix?.[lang] ?? ''}`,
    );
    return [words.toMend, ...problems].join('\n');
  } catch {
    return words.offline;
  }
}
