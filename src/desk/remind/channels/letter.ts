import { lettersFor } from '../../../domain/desk/reminders/letters.ts';
import type { Channel } from './channel.ts';

/** A call or a letter by the secretariat: reaches whom no comment reaches. */
export const letterChannel: Channel = {
  id: 'letter',
  messages: ({ reminders, authors, statuses }) =>
    lettersFor(reminders, authors, statuses).map((letter) => ({
      thread: null,
      by: { is: 'listing', letter },
    })),
};
