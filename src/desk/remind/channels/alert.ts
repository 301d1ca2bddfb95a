import { strayComment } from '../../../domain/desk/alert/stray-words.ts';
import { ALERT_WORDS } from '../../../domain/desk/alert/alert-words.ts';
import { secretariatOn } from '../../../domain/desk/reminders/who.ts';
import { loginsOf } from '../../../domain/desk/reminders/reminder-words.ts';
import { arrivedIn } from '../../../domain/desk/week/arrived.ts';
import { weekComment, weekMark } from '../../../domain/desk/week/week-comment.ts';
import { alertIssue, ensureAlert } from '../../../github/issues.ts';
import type { Channel } from './channel.ts';

/**
 * A comment in the one issue through which the desk speaks to the secretariat: once a week the list of its work, by the first
 * round of the week that finds something in it, and which projects do not agree with their threads.
 */
export const alertChannel: Channel = {
  id: 'alert',
  messages: ({ gh, places, statuses, strays, open, call }) => {
    const { record, today } = statuses;
    const mentions = call(loginsOf(secretariatOn(record, today)));
    const week =
      open && weekComment(statuses, arrivedIn(open, places.forms, record, today), places, mentions);
    if (week === null && strays.length === 0) return [];
    return [
      {
        thread: null,
        by: {
          is: 'comments',
          open: async () => (await alertIssue(gh)) ?? (await ensureAlert(gh, ALERT_WORDS)),
          draw: (said) =>
            [
              said.has(weekMark(today)) ? null : week,
              strayComment(strays, said, { programme: places.programme, mentions }),
            ].filter((one) => one !== null),
          known: null,
        },
      },
    ];
  },
};
