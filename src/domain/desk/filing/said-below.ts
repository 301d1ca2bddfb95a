import type { CityRecord } from '../../record/record.ts';
import { personalDataRules } from '../../rules/safety/personal-data/rules.ts';
import type { Text } from '../../text.ts';
import { sameAccount } from '../account.ts';
import type { Comment, Thread } from '../thread.ts';
import type { Outcome } from './outcome.ts';
import { suspectedIn } from '../../rules/of-text.ts';

/** What people wrote below a filing, as far as they have to be told something. */
export interface SaidBelow {
  /** Comments that seem to hold personal data, and of which kinds; never what it is. */
  readonly suspected: readonly { readonly comment: number; readonly kinds: readonly Text[] }[];
  /** Whoever filed answered by a comment, while the text of the filing waits to be mended. */
  readonly isAnswered: boolean;
}

/** What the desk says only once the text itself is mended. */
const WAITS_FOR_TEXT: ReadonlySet<Outcome['is']> = new Set(['refused', 'withheld', 'not-counted']);

/**
 * What is to be said of the comments that people wrote, by mail or on the page: an answer to a mail of GitHub's becomes a
 * comment, with its signature. Nothing in them is a command. Our own, those of other Apps and those of `aside` (the
 * secretariat) are left alone.
 * https://docs.github.com/en/account-and-profile/managing-subscriptions-and-notifications-on-github/setting-up-notifications/configuring-notifications
 */
export function saidBelow(
  thread: Pick<Thread, 'author'>,
  comments: readonly Comment[],
  outcome: Pick<Outcome, 'is'>,
  record: CityRecord,
  aside: (comment: Comment) => boolean,
): SaidBelow {
  const people = comments.filter(
    (comment) => !comment.ours && !comment.author.login.endsWith('[bot]') && !aside(comment),
  );
  return {
    suspected: people.flatMap(({ id, body }) => {
      const kinds = suspectedIn(personalDataRules, body, record).map(({ message }) => message);
      return kinds.length === 0 ? [] : [{ comment: id, kinds: once(kinds) }];
    }),
    isAnswered:
      WAITS_FOR_TEXT.has(outcome.is) && people.some(({ author }) => sameAccount(author, thread.author)),
  };
}

const once = (kinds: readonly Text[]): readonly Text[] =>
  kinds.filter(({ ja }, index) => kinds.findIndex((one) => one.ja === ja) === index);
