import { ALERT_WORDS } from '../../../domain/desk/alert/alert-words.ts';
import { callsComment, lettersFor } from '../../../domain/desk/reminders/letters.ts';
import { secretariatOn } from '../../../domain/desk/reminders/who.ts';
import { loginsOf } from '../../../domain/desk/reminders/reminder-words.ts';
import { alertIssue, ensureAlert } from '../../../github/issues.ts';
import type { Channel, Message } from './channel.ts';

/**
 * A call or a letter by the secretariat: reaches whom no comment reaches. Each is told once in the secretariat's thread, and
 * all of a day stand in the summary of its run.
 */
export const letterChannel: Channel = {
  id: 'letter',
  messages: ({ gh, reminders, authors, statuses, call }) => {
    const letters = lettersFor(reminders, authors, statuses);
    if (letters.length === 0) return [];
    const mentions = call(loginsOf(secretariatOn(statuses.record, statuses.today)));
    const list: Message = {
      thread: null,
      by: {
        is: 'comments',
        open: async () => (await alertIssue(gh)) ?? (await ensureAlert(gh, ALERT_WORDS)),
        draw: (said) =>
          [callsComment(reminders, said, authors, statuses, mentions)].filter((one) => one !== null),
        known: null,
      },
    };
    return [list, ...letters.map((letter): Message => ({ thread: null, by: { is: 'listing', letter } }))];
  },
};
