import { unsaid } from '../../../domain/desk/reminders/due.ts';
import { inComments, threadComment } from '../../../domain/desk/reminders/reminder-words.ts';
import type { Channel } from './channel.ts';

/** A comment in the thread of a project: reaches whoever holds the ball and has an account. */
export const commentChannel: Channel = {
  id: 'comment',
  messages: (round) =>
    round.threads.flatMap(({ status, thread, comments: known }) => {
      const here = round.reminders.filter((each) => each.status === status);
      if (here.length === 0) return [];
      return [
        {
          thread: thread.number,
          by: {
            is: 'comments' as const,
            open: () => Promise.resolve(thread.number),
            draw: (said) => inComments(unsaid(here, said), (some) => threadComment(some, round)),
            known,
          },
        },
      ];
    }),
};
