import { isThreadOfPaper } from '../../../domain/desk/identity.ts';
import { answeredOffers, offerComment, offerMark } from '../../../domain/desk/notices/offer-answered.ts';
import type { DocumentOf } from '../../../domain/record/record.ts';
import type { GitHub, Issue } from '../../../github/port.ts';
import { personOf } from '../threads.ts';
import type { Channel, Message } from './channel.ts';

/** A comment in the thread of each offer whose answer is known: reaches the group that offered, and not the project's proposer. */
export const offerChannel: Channel = {
  id: 'offer',
  messages: async ({ gh, threads, statuses, places, today, call }) => {
    const offers = threads.flatMap(({ status }) =>
      answeredOffers(status, today).map((offer) => ({ status, offer })),
    );
    const messages: Message[] = [];
    for (const { status, offer } of offers) {
      const thread = await threadOf(gh, offer);
      if (thread === null) continue;
      const author = personOf(thread);
      messages.push({
        thread: thread.number,
        by: {
          is: 'comments',
          open: () => Promise.resolve(thread.number),
          draw: (said) =>
            said.has(offerMark(offer))
              ? []
              : [offerComment(offer, status, statuses.record, places, call(author ? [author.login] : []))],
          known: null,
        },
      });
    }
    return messages;
  },
};

/** The thread that brought an offer; null where it is gone, or is another one with its number. */
async function threadOf(gh: GitHub, { data }: DocumentOf<'offer'>): Promise<Issue | null> {
  const thread = data.source ? await gh.issues.find(data.source.issue) : null;
  if (!thread || thread.isPull) return null;
  if (isThreadOfPaper(data, { ...thread, editedAt: [] })) return thread;
  const editedAt = (await gh.issues.history(thread.number))?.editedAt ?? [];
  return isThreadOfPaper(data, { ...thread, editedAt }) ? thread : null;
}
