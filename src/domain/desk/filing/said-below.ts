import type { CityRecord } from '../../record/record.ts';
import { personalDataRules } from '../../rules/safety/personal-data/personal-data-rules.ts';
import type { Text } from '../../text.ts';
import { sameAccount, type Account } from '../account.ts';
import type { Comment, Thread } from '../thread.ts';
import type { Outcome } from './outcome.ts';
import { suspectedIn } from '../../rules/of-text.ts';

/** A comment or a review that seems to hold personal data, and of which kinds; never what it is. */
export interface Suspected {
  readonly id: number;
  readonly kinds: readonly Text[];
}

/** What was written below a filing, as far as somebody has to be told something. */
export interface SaidBelow {
  readonly comments: readonly Suspected[];
  /** Of the words of reviews, which only a pull request has. */
  readonly reviews: readonly Suspected[];
  /** Whoever filed answered by a comment, while the text of the filing waits to be mended. */
  readonly isAnswered: boolean;
}

/** What the desk says only once the text itself is mended. */
const WAITS_FOR_TEXT: ReadonlySet<Outcome['is']> = new Set(['refused', 'withheld', 'not-counted']);

/**
 * What is to be said of the comments that people wrote, by mail or on the page: an answer to a mail of GitHub's becomes a
 * comment, with its signature. Nothing in them is a command. Our own and those of `aside` (the secretariat) are left alone.
 * What another App wrote is screened as everybody's, for it is as public; but no App is told where to mend a paper.
 * https://docs.github.com/en/account-and-profile/managing-subscriptions-and-notifications-on-github/setting-up-notifications/configuring-notifications
 */
export function saidBelow(
  thread: Pick<Thread, 'author'>,
  said: { readonly comments: readonly Comment[]; readonly reviews: readonly Reviewed[] },
  outcome: Pick<Outcome, 'is'>,
  record: CityRecord,
  aside: (account: Account) => boolean,
): SaidBelow {
  const comments = said.comments.filter(({ ours, author }) => !ours && !aside(author));
  const reviews = said.reviews.filter(({ by }) => !aside(by));
  const suspected = ({ id, body }: Pick<Reviewed, 'id' | 'body'>): Suspected[] => {
    const kinds = suspectedIn(personalDataRules, body, record).map(({ message }) => message);
    return kinds.length === 0 ? [] : [{ id, kinds: once(kinds) }];
  };
  return {
    comments: comments.flatMap(suspected),
    reviews: reviews.flatMap(suspected),
    isAnswered:
      WAITS_FOR_TEXT.has(outcome.is) &&
      comments.some(({ author }) => !isApp(author) && sameAccount(author, thread.author)),
  };
}

/** What is looked at of a review: the words that it was handed in with. */
interface Reviewed {
  readonly id: number;
  readonly by: Account;
  readonly body: string;
}

/** No person's name can end so. */
const isApp = ({ login }: Account): boolean => login.endsWith('[bot]');

const once = (kinds: readonly Text[]): readonly Text[] =>
  kinds.filter(({ ja }, index) => kinds.findIndex((one) => one.ja === ja) === index);
