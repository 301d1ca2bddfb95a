import { strayComment } from '../../../domain/desk/alert/stray-words.ts';
import { ALERT_WORDS } from '../../../domain/desk/alert/words.ts';
import { unsaid } from '../../../domain/desk/reminders/due.ts';
import { secretariatOn } from '../../../domain/desk/reminders/who.ts';
import { alertComment, inComments, loginsOf } from '../../../domain/desk/reminders/words.ts';
import { alertIssue, ensureAlert } from '../../../github/issues.ts';
import type { Channel } from './channel.ts';

/** A comment in the one issue through which the desk speaks to the secretariat. */
export const alertChannel: Channel = {
  id: 'alert',
  messages: (round) => {
    const { gh, places, statuses, strays, call } = round;
    const alerts = round.reminders.filter(({ place }) => place === 'alert');
    if (alerts.length === 0 && strays.length === 0) return [];
    const mentions = call(loginsOf(secretariatOn(statuses.record, statuses.today)));
    return [
      {
        thread: null,
        by: {
          is: 'comments',
          open: async () => (await alertIssue(gh)) ?? (await ensureAlert(gh, ALERT_WORDS)),
          draw: (said) => [
            ...inComments(unsaid(alerts, said), (some) => alertComment(some, round)),
            ...[strayComment(strays, said, { programme: places.programme, mentions })].filter(
              (one) => one !== null,
            ),
          ],
          known: null,
        },
      },
    ];
  },
};
